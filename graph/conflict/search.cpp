#include "graph/conflict/search.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <memory>
#include <thread>
#include <vector>

namespace gainsay::conflict {

ClaimPairs search(const CandidateIndex& index, const std::function<std::unique_ptr<Worker>()>& make_worker,
                  unsigned threads) {
  std::atomic<std::size_t> next{0};
  std::vector<std::unique_ptr<Worker>> workers;
  std::vector<std::unique_ptr<Comparison>> comparisons;
  for (unsigned i = 0; i < std::max(threads, 1u); ++i) {
    workers.push_back(make_worker());
    comparisons.push_back(std::make_unique<Comparison>(index, workers.back()->source, workers.back()->words));
  }
  std::vector<std::exception_ptr> failures(workers.size());
  const auto work = [&](std::size_t i) {
    try {
      index.visit(
          [&] { return next++; }, workers[i]->words,
          [&](const Group& a, const Group& b, Candidacy candidacy) { comparisons[i]->compare(a, b, candidacy); });
    } catch (...) {
      failures[i] = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < workers.size(); ++i) others.emplace_back(work, i);
    work(0);
  }
  for (const std::exception_ptr& failure : failures)
    if (failure) std::rethrow_exception(failure);
  ClaimPairs found = std::move(comparisons.front()->found());
  for (std::size_t i = 1; i < comparisons.size(); ++i) found.merge(comparisons[i]->found());
  return found;
}

}  // namespace gainsay::conflict
