#pragma once

#include "gainsay/model/claim.h"
#include "ingest/claims/clauses.h"

namespace gainsay::claims {

/// Gives counts of how often a thing was passed on or looked at one form: "received 5,000 shares" is "was shared 5,000
/// times". The claim must have its slots and its quantity.
void unify_reach(const Tree& tree, const Clause& clause, Claim& claim);

}  // namespace gainsay::claims
