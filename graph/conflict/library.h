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

/// The positions of the articles of one search, by number. The caller holds them, or they are read where they are asked
/// for; then those that were read last are kept, so that memory does not grow with the store. Safe to share between
/// threads but for the functions that add.
class Library {
 public:
  /// `stored` must outlive it; null where the caller holds all.
  explicit Library(const SearchedArticles* stored) : stored_(stored) {}

  std::uint32_t add_held(std::vector<const Position*> positions);
  std::uint32_t add_stored(std::int64_t number);
  [[nodiscard]] ArticlePositionsPtr positions(std::uint32_t article) const;
  [[nodiscard]] std::size_t size() const { return articles_.size(); }

 private:
  struct Article {
    std::int64_t number = 0;
    ArticlePositionsPtr positions;  ///< null for stored ones
  };

  const SearchedArticles* stored_;
  std::vector<Article> articles_;
  mutable std::mutex mutex_;
  mutable std::unordered_map<std::uint32_t, ArticlePositionsPtr> kept_;
  mutable std::deque<std::uint32_t> kept_order_;  ///< the first read first
};

/// Precondition: the positions are one article's, in canonical order; they must outlive the readings.
std::vector<Reading> read_article(const ArticlePositions& article, Words& words);

}  // namespace gainsay::conflict
