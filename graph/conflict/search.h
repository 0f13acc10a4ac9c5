#pragma once

#include <functional>
#include <memory>

#include "graph/conflict/candidates.h"
#include "graph/conflict/comparison.h"

namespace gainsay::conflict {

/// What a worker of the search has for itself: neither is shared between threads.
struct Worker {
  Words words;
  ReadingSource source;
};

/// Judges all candidates of the index on `threads` threads. `make_worker` is called once for each, one after another.
/// Precondition: the index is finished.
ClaimPairs search(const CandidateIndex& index, const std::function<std::unique_ptr<Worker>()>& make_worker,
                  unsigned threads);

}  // namespace gainsay::conflict
