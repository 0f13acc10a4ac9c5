#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "graph/conflict/profile.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// How two predicates, or two objects, bear on each other for any rule: `meet` where one may be the other or fall under
/// it. Symmetric.
enum class Bearing : std::uint8_t { none, meet, oppose };

Bearing bearing(const PredicateKind& a, const PredicateKind& b, Words& words);
Bearing bearing(const ObjectKind& a, const ObjectKind& b, Words& words);

/// Answers for pairs of numbers, of which so many as a few megabytes hold are kept: one that comes to the place of
/// another drives it out.
class BearingTable {
 public:
  template <class Ask>
  Bearing of(std::uint32_t a, std::uint32_t b, const Ask& ask) {
    if (a > b) std::swap(a, b);
    const std::uint64_t pair = (std::uint64_t{a} << 32) | b;
    Known& known = known_[(pair * 0x9E3779B97F4A7C15U) >> (64 - bits)];
    if (known.pair != pair) known = {pair, ask(a, b)};
    return known.bearing;
  }

 private:
  static constexpr int bits = 18;
  struct Known {
    std::uint64_t pair = ~std::uint64_t{0};
    Bearing bearing = Bearing::none;
  };
  std::vector<Known> known_ = std::vector<Known>(std::size_t{1} << bits);
};

}  // namespace gainsay::conflict
