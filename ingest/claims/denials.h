#pragma once

#include <optional>

#include "gainsay/model/attribution.h"
#include "gainsay/model/claim.h"
#include "ingest/claims/clauses.h"

namespace gainsay::claims {

/// Marks the claim as a denial where the words reject a proposition, and says how much of it. A denied proposition that
/// stands affirmed in the content ("denied: it sent arms") is turned to its contrary. `attribution` is the innermost
/// one that holds the clause, or null. Declining to comment and failing to confirm deny nothing.
void mark_denial(const Tree& tree, const Clause& clause, const Attribution* attribution, Claim& claim);

}  // namespace gainsay::claims
