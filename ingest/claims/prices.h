#pragma once

#include "ingest/claims/clauses.h"
#include "ingest/claims/phrases.h"

namespace gainsay::claims {

/// "Is priced at $400", "will sell for $400", "starts at $400" are to cost so much. Leaves other claims as they are.
void unify_price(const Tree& tree, const Clause& clause, Claim& claim);

}  // namespace gainsay::claims
