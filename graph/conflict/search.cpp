#include "graph/conflict/search.h"

#include <atomic>

#include "graph/conflict/parallel.h"

namespace gainsay::conflict {

ClaimPairs search(const CandidateIndex& index, const std::vector<Worker>& workers) {
  std::atomic<std::size_t> next{0};
  std::vector<std::unique_ptr<Comparison>> comparisons;
  for (const Worker& worker : workers)
    comparisons.push_back(std::make_unique<Comparison>(index, worker.source, worker.words));
  on_threads(workers.size(), [&](std::size_t i) {
    index.visit([&] { return next++; }, workers[i].words,
                [&](const Group& a, const Group& b, Candidacy candidacy) { comparisons[i]->compare(a, b, candidacy); });
  });
  ClaimPairs found = std::move(comparisons.front()->found());
  for (std::size_t i = 1; i < comparisons.size(); ++i) found.merge(comparisons[i]->found());
  return found;
}

}  // namespace gainsay::conflict
