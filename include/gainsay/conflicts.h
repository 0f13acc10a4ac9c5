#pragma once

#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "gainsay/lexicon.h"
#include "gainsay/model/claim_id.h"
#include "gainsay/model/conflict.h"

/// Stage 5: positions to conflicts and supports.
namespace gainsay {

/// Version of the rules, and of what the search keeps of an article (graph/conflict/outline.h): a store that was
/// searched by another one is searched anew.
inline constexpr std::string_view conflict_rules_version = "15";

struct ConflictFindings {
  std::vector<Conflict> conflicts;  ///< best first by score, then id; each pair of claims once
  std::vector<Support> supports;    ///< by from, then to
};

/// Candidates come from an index (shared actors, related predicate and object, overlapping time); each then goes
/// through the rules in graph/conflict/, one a file. The result depends on the set of positions alone, not on their
/// order nor on the number of threads. Positions of one `claim_id` are mentions of one claim. Cost: docs/conflicts.md.
ConflictFindings find_conflicts(std::span<const Position> positions, const Lexicon& lexicon, unsigned threads = 1);

}  // namespace gainsay
