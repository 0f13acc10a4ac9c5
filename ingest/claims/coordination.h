#pragma once

#include <vector>

#include "ingest/claims/clauses.h"
#include "ingest/claims/phrases.h"

namespace gainsay::claims {

/// The conjuncts of `first`, itself among them, each of which can stand for the whole: joined by "and", "nor", "but
/// not", or by "or" where `negated`. Empty where nothing is coordinated, what is joined is one name, or only the whole
/// takes part ("between Norway and Sweden", "Norway or Sweden").
std::vector<TokenIndex> separable_conjuncts(const Tree& tree, TokenIndex first, bool negated);

/// One clause for each thing said: "Norway and Chad sent tanks and shells" says four. The clause as it is where its
/// phrases are not coordinated, where they take part together ("Norway and Chad met"), and where there are more than
/// twelve.
std::vector<Clause> split_coordination(const Tree& tree, const Clause& clause, const Entities& entities);

/// Which conjunct this reading takes for the phrase headed by `head`; null where the phrase is read whole.
const Choice* choice_for(const Clause& clause, TokenIndex head);

}  // namespace gainsay::claims
