#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/lexicon.h"
#include "graph/conflict/best_findings.h"

namespace gainsay::conflict {

/// The articles that were searched before, as whoever keeps them gives them out.
class SearchedArticles {
 public:
  struct Article {
    std::int64_t number = 0;
    ArticleId id;
    std::string_view outline;  ///< holds for the call
  };
  virtual ~SearchedArticles() = default;
  /// Each once, in any order.
  virtual void each(const std::function<void(const Article&)>& visit) const = 0;
  /// All positions of one of them. Asked by one thread at a time, not from within `each`.
  [[nodiscard]] virtual std::vector<Position> positions(std::int64_t number) const = 0;
};

/// What new articles bring: findings in which one of them is a side, before `one_for_the_same_words`; and their
/// outlines.
struct NewFindings {
  struct ArticleOutline {
    ArticleId article;
    std::string outline;
  };
  std::vector<FoundConflict> conflicts;  ///< by claims
  std::vector<FoundSupport> supports;    ///< by from, then to
  std::vector<ArticleOutline> outlines;  ///< by article
};

/// Holds new articles against each other and against those that were searched before.
///
/// Whether two statements make a finding depends on their two articles and the lexicon alone. So whatever the batches
/// in which articles come, the best findings of all batches together are those of one search over all.
class ConflictSearch {
 public:
  /// `threads` at least 1. Keeps what it learnt of words from one search to the next.
  ConflictSearch(const Lexicon& lexicon, unsigned threads);
  ~ConflictSearch();

  /// Precondition: no article of `positions` is among `before`, which may be null. Memory: that of the new articles'
  /// positions, of the outlines that share a key with one of them, a bounded number at a time, and of the findings.
  NewFindings search(std::span<const Position> positions, const SearchedArticles* before = nullptr);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace gainsay::conflict
