#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "graph/conflict/conflict_search.h"
#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// One article's positions in canonical order.
struct ArticlePositions {
  std::vector<Position> owned;  ///< where they were read for the search; empty where the caller holds them
  std::vector<const Position*> in_order;
};
using ArticlePositionsPtr = std::shared_ptr<const ArticlePositions>;

/// The positions of the articles of one search, by number. Those of new articles are held by the caller; of the others,
/// those that were asked for last are kept, so that memory does not grow with the store. Safe to share between threads
/// but for the functions that add.
class Library {
 public:
  /// `before` must outlive it; null where every article is new.
  explicit Library(const SearchedArticles* before) : before_(before) {}

  std::uint32_t add_new(std::vector<const Position*> positions);
  std::uint32_t add_old(std::int64_t number);
  [[nodiscard]] ArticlePositionsPtr positions(std::uint32_t article) const;
  [[nodiscard]] std::size_t size() const { return articles_.size(); }

 private:
  struct Article {
    std::int64_t number = 0;
    ArticlePositionsPtr positions;  ///< null for old ones
  };

  const SearchedArticles* before_;
  std::vector<Article> articles_;
  mutable std::mutex mutex_;
  mutable std::unordered_map<std::uint32_t, ArticlePositionsPtr> kept_;
  mutable std::deque<std::uint32_t> kept_order_;  ///< the first read first
};

/// Precondition: the positions are one article's, in canonical order; they must outlive the readings.
std::vector<Reading> read_article(const ArticlePositions& article, Words& words);

}  // namespace gainsay::conflict
