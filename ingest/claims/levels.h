#pragma once

#include <optional>
#include <string_view>

#include "gainsay/model/claim.h"
#include "ingest/claims/clauses.h"
#include "ingest/claims/phrases.h"

namespace gainsay::claims {

/// The predicate of all levels: so much of a measure (the object) somebody (the agent) has.
inline constexpr std::string_view level_predicate = "total";

/// "Revenue", "turnout": what somebody or something has so much of.
bool is_measure_noun(std::string_view lemma);

struct Level {
  Claim claim;    ///< "total": whose, of what, how much
  bool replaces;  ///< the clause says nothing else; "fell to $5 million" also says that it fell
};

/// How much of a measure somebody has, in one form: "reported revenue of $5 million", "made $5 million in revenue",
/// "its revenue was $5 million", "revenue fell to $5 million" all total revenue of $5 million; so do "put attendance at
/// 40,000", and "won 52 percent of the vote" a share of the vote. None where the clause has no such measure, or tells a
/// change alone ("rose by 3 percent"). The claim must have its slots and its quantity.
std::optional<Level> level_of_measure(const Tree& tree, const Clause& clause, const Entities& entities,
                                      const Claim& claim);

}  // namespace gainsay::claims
