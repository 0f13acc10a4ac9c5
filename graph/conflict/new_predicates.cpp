#include "graph/conflict/new_predicates.h"

#include <algorithm>

#include "graph/conflict/related.h"

namespace gainsay::conflict {

void NewPredicates::add(const Profile& profile) {
  const std::uint32_t predicate = number_of(profile.predicate);
  for (const Key& key : profile.keys) {
    std::vector<std::uint32_t>& predicates = by_key_[key];
    if (std::ranges::find(predicates, predicate) == predicates.end()) predicates.push_back(predicate);
  }
}

bool NewPredicates::may_meet(const Profile& old, Words& words) {
  if (std::ranges::none_of(old.keys, [this](const Key& key) { return by_key_.contains(key); })) return false;
  const std::uint32_t predicate = number_of(old.predicate);
  return std::ranges::any_of(old.keys, [&](const Key& key) { return may_meet(key, predicate, words); });
}

bool NewPredicates::may_meet(const Key& key, std::uint32_t predicate, Words& words) {
  const auto found = by_key_.find(key);
  if (found == by_key_.end()) return false;
  return std::ranges::any_of(found->second, [&](std::uint32_t other) {
    const auto [low, high] = std::minmax(predicate, other);
    const auto ask = [&] { return bearing(*kinds_[low], *kinds_[high], words) != Bearing::none ? 1U : 0U; };
    return low == high || meets_.of(0, low, high, ask) != 0;
  });
}

std::uint32_t NewPredicates::number_of(const PredicateKind& kind) {
  const auto [place, is_new] = numbers_.try_emplace(kind, static_cast<std::uint32_t>(kinds_.size()));
  if (is_new) kinds_.push_back(&place->first);
  return place->second;
}

}  // namespace gainsay::conflict
