#include "graph/conflict/search.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <utility>

#include "graph/conflict/parallel.h"

namespace gainsay::conflict {
namespace {

/// Lets candidates gather, and then has those of one article compared together.
class ByArticle {
 public:
  explicit ByArticle(Comparison& comparison) : comparison_(comparison) {}

  void take(const Group& a, const Group& b, Candidacy candidacy) {
    const bool in_order = a.first->article <= b.first->article;
    gathered_.push_back({keep(in_order ? a : b), keep(in_order ? b : a), candidacy});
    if (gathered_.size() >= most_gathered || ranks_.size() >= most_ranks) compare();
  }

  void compare() {
    std::ranges::sort(gathered_, {}, [](const Candidate& candidate) {
      return std::pair(candidate.a.group.first->article, candidate.b.group.first->article);
    });
    for (const Candidate& candidate : gathered_)
      comparison_.compare(group_of(candidate.a), group_of(candidate.b), candidate.candidacy);
    gathered_.clear();
    ranks_.clear();
  }

 private:
  static constexpr std::size_t most_gathered = 50'000;  ///< some seven megabytes
  static constexpr std::size_t most_ranks = 1'000'000;
  /// The entries of a group hold for the visit alone.
  struct Kept {
    Group group;
    std::size_t at;  ///< its entries in `ranks_`
  };
  struct Candidate {
    Kept a;
    Kept b;
    Candidacy candidacy;
  };

  Kept keep(const Group& group) {
    const Kept kept{group, ranks_.size()};
    ranks_.insert(ranks_.end(), group.entries.begin(), group.entries.end());
    return kept;
  }

  [[nodiscard]] Group group_of(const Kept& kept) const {
    Group group = kept.group;
    group.entries = std::span(ranks_).subspan(kept.at, kept.group.entries.size());
    return group;
  }

  Comparison& comparison_;
  std::vector<Candidate> gathered_;
  std::vector<std::uint32_t> ranks_;
};

}  // namespace

ClaimPairs search(const CandidateIndex& index, const std::vector<Worker>& workers, JudgingOrder order) {
  std::atomic<std::size_t> next{0};
  std::vector<std::unique_ptr<Comparison>> comparisons;
  for (const Worker& worker : workers)
    comparisons.push_back(std::make_unique<Comparison>(index, worker.source, worker.words));
  on_threads(workers.size(), [&](std::size_t i) {
    Comparison& comparison = *comparisons[i];
    const auto next_key = [&] { return next++; };
    if (order == JudgingOrder::as_found) {
      index.visit(next_key, workers[i].words,
                  [&](const Group& a, const Group& b, Candidacy candidacy) { comparison.compare(a, b, candidacy); });
      return;
    }
    ByArticle gathering(comparison);
    index.visit(next_key, workers[i].words,
                [&](const Group& a, const Group& b, Candidacy candidacy) { gathering.take(a, b, candidacy); });
    gathering.compare();
  });
  ClaimPairs found = std::move(comparisons.front()->found());
  for (std::size_t i = 1; i < comparisons.size(); ++i) found.merge(comparisons[i]->found());
  return found;
}

}  // namespace gainsay::conflict
