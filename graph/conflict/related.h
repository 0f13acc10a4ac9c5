#pragma once

#include <cstdint>
#include <unordered_map>

#include "graph/conflict/profile.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// How two predicates, or two objects, bear on each other for any rule: `meet` where one may be the other or fall under
/// it. Symmetric.
enum class Bearing : std::uint8_t { none, meet, oppose };

Bearing bearing(const PredicateKind& a, const PredicateKind& b, Words& words);
Bearing bearing(const ObjectKind& a, const ObjectKind& b, Words& words);

/// Answers for pairs of numbers, kept.
class BearingTable {
 public:
  template <class Ask>
  Bearing of(std::uint32_t a, std::uint32_t b, const Ask& ask) {
    if (a > b) std::swap(a, b);
    const auto [place, is_new] = known_.try_emplace((std::uint64_t{a} << 32) | b, Bearing::none);
    if (is_new) place->second = ask(a, b);
    return place->second;
  }

 private:
  std::unordered_map<std::uint64_t, Bearing> known_;
};

}  // namespace gainsay::conflict
