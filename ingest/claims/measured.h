#pragma once

#include <optional>
#include <vector>

#include "gainsay/model/claim.h"
#include "ingest/claims/clauses.h"

namespace gainsay::claims {

/// The quantity that the phrase headed by `head` counts: "over 600 civilians", "nearly $2 billion", "a total of 45
/// ships", "half of its staff". None for numbers deeper in it ("pictures of the 49 victims"), in compounds ("a two-man
/// race"), dates, years, ordinals, scores ("a 5-to-4 vote") and ages in names. What hangs on `others` is not read.
std::optional<Quantity> find_quantity(const Tree& tree, TokenIndex head, const std::vector<TokenIndex>& others = {});

/// How much or how many the clause says: of its object, else of its subject, its predicate or its adjuncts. How long
/// ago, or how long before, counts nothing.
std::optional<Quantity> claim_quantity(const Tree& tree, const Clause& clause);

}  // namespace gainsay::claims
