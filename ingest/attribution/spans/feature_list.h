#pragma once

#include <cstdint>
#include <vector>

namespace gainsay::spans {

/// The features of one position: hashes of (template, values). Templates are numbered by the caller.
class FeatureList {
 public:
  void clear() { keys_.clear(); }
  template <class... Values>
  void add(std::uint32_t feature_template, Values... values) {
    std::uint64_t hash = 0x9E3779B97F4A7C15ULL * (feature_template + 1);
    ((hash = mix(hash, static_cast<std::uint64_t>(values))), ...);
    keys_.push_back(static_cast<std::uint32_t>(hash >> 32));
  }
  [[nodiscard]] const std::vector<std::uint32_t>& keys() const { return keys_; }

 private:
  static std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
    hash ^= value + 0x9E3779B97F4A7C15ULL + (hash << 6) + (hash >> 2);
    hash *= 0xBF58476D1CE4E5B9ULL;
    return hash ^ (hash >> 29);
  }
  std::vector<std::uint32_t> keys_;
};

}  // namespace gainsay::spans
