#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <utility>

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// Keeps the readings that were asked for last, so that memory does not grow with the store. A reference holds until
/// the next but one call of `get`.
class ReadingCache {
 public:
  template <class Read>
  const Reading& get(std::uint64_t key, const Read& read) {
    if (const auto found = recent_.find(key); found != recent_.end()) return found->second;
    if (recent_.size() >= capacity) {
      older_ = std::move(recent_);
      recent_.clear();
    }
    // A node keeps its address when it moves from one map to the other.
    if (auto node = older_.extract(key)) return recent_.insert(std::move(node)).position->second;
    return recent_.emplace(key, read()).first->second;
  }

 private:
  static constexpr std::size_t capacity = 20'000;
  std::unordered_map<std::uint64_t, Reading> recent_;
  std::unordered_map<std::uint64_t, Reading> older_;
};

}  // namespace gainsay::conflict
