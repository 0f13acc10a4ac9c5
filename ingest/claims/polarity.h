#pragma once

#include <vector>

#include "gainsay/model/vocabulary.h"
#include "ingest/claims/clauses.h"

namespace gainsay::claims {

/// The words that negate the clause headed by `predicate` where it stands: "not", "never", "no" on its subject, object
/// or predicate noun, "neither", "nobody", "without". "Not only", "no fewer than", "not until" negate nothing.
std::vector<TokenIndex> find_negators(const Tree& tree, TokenIndex predicate);

/// Whether an odd number of negations bears on the clause: its own and those of the predicates above it.
Polarity polarity_of(const Clause& clause);

/// What negates: the first of the clause's own negators, else the predicate above that does ("steer clear of"). None
/// where affirmed.
std::optional<Span> negator_span(const Tree& tree, const Clause& clause);

}  // namespace gainsay::claims
