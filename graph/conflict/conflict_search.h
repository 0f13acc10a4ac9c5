#pragma once

#include <memory>
#include <span>

#include "gainsay/lexicon.h"
#include "gainsay/model/findings.h"

namespace gainsay::conflict {

/// Holds new articles against each other and against those that were searched before.
///
/// Whether two statements make a finding depends on their two articles and the lexicon alone. So whatever the batches
/// in which articles come, the best findings of all batches together are those of one search over all.
class ConflictSearch {
 public:
  /// `threads` at least 1. Keeps what it learnt of words from one search to the next.
  ConflictSearch(const Lexicon& lexicon, unsigned threads);
  ~ConflictSearch();

  /// Holds all against each other. No outlines come with what is found.
  NewFindings search(std::span<const Position> positions);
  /// Holds the new ones against each other and against those that `articles` has from before. Memory: that of the new
  /// articles' outlines, of the older ones that share a key with one of them, a bounded number at a time, and of the
  /// findings; of positions, a bounded number is held.
  NewFindings search(std::span<const ArticleToSearch> to_search, const SearchedArticles& articles);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace gainsay::conflict
