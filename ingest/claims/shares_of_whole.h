#pragma once

#include <optional>

#include "gainsay/model/claim.h"
#include "ingest/claims/clauses.h"
#include "ingest/claims/phrases.h"

namespace gainsay::claims {

/// The number that a share stands for, where the words tell it: "26 percent of its 60,000 workers" are 15,300 to 15,900
/// workers (a share in whole percents is rounded to them), "26 percent of its staff, or 15,600 people" 15,600 people.
/// The claim as it stands, counting these. None where the claim counts no share, or the size of its whole is not said.
std::optional<Claim> count_of_share(const Tree& tree, const Clause& clause, const Entities& entities,
                                    const Claim& claim);

}  // namespace gainsay::claims
