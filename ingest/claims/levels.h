#pragma once

#include <optional>

#include "gainsay/model/claim.h"
#include "ingest/claims/clauses.h"
#include "ingest/claims/phrases.h"

namespace gainsay::claims {

struct Level {
  Claim claim;    ///< "total": whose, of what, how much
  bool replaces;  ///< the clause says nothing else; "fell to $5 million" also says that it fell
};

/// How much of a measure somebody has, in one form: "reported revenue of $5 million", "made $5 million in revenue",
/// "its revenue was $5 million", "revenue fell to $5 million" all total revenue of $5 million. None where the clause
/// has no such measure, or tells a change alone ("rose by 3 percent"). The claim must have its slots and its quantity.
std::optional<Level> level_of_measure(const Tree& tree, const Clause& clause, const Entities& entities,
                                      const Claim& claim);

}  // namespace gainsay::claims
