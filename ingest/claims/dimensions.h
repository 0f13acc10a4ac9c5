#pragma once

#include <optional>

#include "gainsay/model/claim.h"
#include "ingest/claims/clauses.h"
#include "ingest/claims/phrases.h"

namespace gainsay::claims {

/// How long, high, heavy or old a thing is, in the form of a level (levels.h): "is 33 feet long", "measured 33 feet",
/// "was 33 feet in length" total a length of 33 feet; "weighs 80 kilos" a weight; "is 12 years old" an age. Such a
/// measure holds at any time. None where the clause says no such measure. The claim must have its slots and its
/// quantity.
std::optional<Claim> dimension_of(const Tree& tree, const Clause& clause, const Claim& claim);

}  // namespace gainsay::claims
