#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

#include "graph/conflict/candidates.h"
#include "graph/conflict/comparison.h"

namespace gainsay::conflict {

/// What a thread of the search has for itself.
struct Worker {
  Words& words;
  ReadingSource source;
};

/// In which order candidates are judged: as the index gives them, or article by article where reading one costs more.
enum class JudgingOrder { as_found, by_article };

/// Judges all candidates of the index, one thread a worker. Precondition: the index is finished.
ClaimPairs search(const CandidateIndex& index, const std::vector<Worker>& workers, JudgingOrder order);

}  // namespace gainsay::conflict
