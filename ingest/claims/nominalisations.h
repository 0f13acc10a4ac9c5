#pragma once

#include <optional>
#include <string>

#include "gainsay/model/claim.h"
#include "ingest/claims/clauses.h"
#include "ingest/claims/phrases.h"

namespace gainsay::claims {

/// The verb whose doing the noun names: "production" gives "produce". None for nouns that name things, groups or words.
std::optional<std::string> verb_of(const Lexicon& lexicon, const std::string& noun);

/// Who does what a noun names: its owner, a country's adjective, or its by-phrase. None where the noun phrase does not
/// say.
std::optional<TokenIndex> nominal_agent(const Tree& tree, const Lexicon& lexicon, TokenIndex noun);

/// Whether the noun phrase says a whole proposition: a doing with its doer and what it is done to or for.
bool says_proposition(const Tree& tree, const Lexicon& lexicon, TokenIndex noun);

/// Slots of a noun phrase: "Norland's sale of rifles to Sudan" is agent, sell, object, recipient.
void fill_nominal_slots(const Tree& tree, TokenIndex noun, const Entities& entities, Claim& claim);

/// "Make arms sales", "launch an attack on": puts what the noun names in the place of a verb that only carries it.
void unfold_light_verb(const Tree& tree, const Clause& clause, const Entities& entities, Claim& claim);

/// "Is weighing the sale of rifles to Sudan": the sale is what is weighed. Whether the claim now is about what its noun
/// names.
bool unfold_considered_noun(const Tree& tree, const Clause& clause, const Entities& entities, Claim& claim);

}  // namespace gainsay::claims
