#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <unordered_map>
#include <utility>

#include "graph/conflict/library.h"

namespace gainsay::conflict {

/// Keeps the readings that were asked for last, each with the position to which it refers but not with the rest of its
/// article, so that memory does not grow with the store. A reference holds until the next but one call of `get`. One
/// for each thread.
class ReadingCache {
 public:
  /// Keeps at most twice `capacity` readings.
  ReadingCache(const Library& library, Words& words, std::size_t capacity)
      : library_(library), words_(words), capacity_(capacity) {}

  /// `is_borrowed`: its proposition is another statement's, so that the whole article must be read.
  const Reading& get(std::uint32_t article, std::uint32_t ordinal, bool is_borrowed) {
    const std::uint64_t key = (std::uint64_t{article} << 32) | ordinal;
    if (const auto found = recent_.find(key); found != recent_.end()) return found->second.reading;
    if (recent_.size() >= capacity_) {
      older_ = std::move(recent_);
      recent_.clear();
    }
    // A node keeps its address when it moves from one map to the other.
    if (auto node = older_.extract(key)) return recent_.insert(std::move(node)).position->second.reading;
    return recent_.emplace(key, read(article, ordinal, is_borrowed)).first->second.reading;
  }

 private:
  struct Kept {
    std::shared_ptr<const void> referred_to;
    Reading reading;
  };

  Kept read(std::uint32_t article, std::uint32_t ordinal, bool is_borrowed) {
    ArticlePositionsPtr positions = library_.positions(article);
    if (is_borrowed) {
      Reading reading = std::move(read_article(*positions, words_)[ordinal]);
      return {std::move(positions), std::move(reading)};
    }
    const Position& position = *positions->in_order[ordinal];
    if (positions->owned.empty()) return {nullptr, read_position(position, words_)};
    auto own = std::make_shared<Position>(position);
    own->article.text = nullptr;
    Reading reading = read_position(*own, words_);
    return {std::move(own), std::move(reading)};
  }

  const Library& library_;
  Words& words_;
  std::size_t capacity_;
  std::unordered_map<std::uint64_t, Kept> recent_;
  std::unordered_map<std::uint64_t, Kept> older_;
};

}  // namespace gainsay::conflict
