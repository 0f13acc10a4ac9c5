#include "graph/conflict/candidates.h"

#include <algorithm>
#include <map>
#include <string>

#include "base/utf8.h"
#include "graph/conflict/alignment.h"

namespace gainsay::conflict {
namespace {

constexpr int widest_gate_days = 731;
constexpr std::size_t neighbours = 8;  ///< how many later affirmed readings of a bucket one is held against for support

using Bucket = std::vector<std::uint32_t>;
/// Per key the readings by predicate. Ordered, since the order of what is found must not depend on hashing.
using Index = std::map<std::string, std::map<std::string, Bucket>>;

std::vector<std::string> keys_of(const Reading& reading) {
  std::vector<std::string> keys = reading.others;
  if (!reading.agent.id.empty()) keys.push_back(reading.agent.id);
  keys.insert(keys.end(), reading.agent.of.begin(), reading.agent.of.end());
  if (reading.agent.kind == Party::Kind::described)
    keys.push_back("agent:" + ascii_lower(reading.position->statement.claim.agent.head));
  if (keys.empty() && !reading.object.empty()) keys.push_back("object:" + ascii_lower(reading.object.head));
  std::ranges::sort(keys);
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

bool is_provision(VerbClass verb) {
  return verb == VerbClass::transfer || verb == VerbClass::help || verb == VerbClass::produce;
}

bool is_death(const Reading& reading) {
  return reading.verb == VerbClass::kill || reading.verb == VerbClass::die || reading.predicate == "dead";
}

bool predicates_meet(const Reading& a, const Reading& b, Words& words) {
  if (is_provision(a.verb) && is_provision(b.verb)) return true;
  if ((a.predicate == "alive" && is_death(b)) || (b.predicate == "alive" && is_death(a))) return true;
  return compare_predicates(a, b, words) != SlotRelation::differs;
}

bool sounds_doubtful(const Reading& reading) { return reading.doubts || (reading.foretells && reading.negated); }

bool can_oppose(const Reading& a, const Reading& b, Words& words) {
  if (a.negated != b.negated || sounds_doubtful(a) != sounds_doubtful(b)) return true;
  if (a.position->statement.claim.quantity && b.position->statement.claim.quantity) return true;
  if (a.negated) return false;
  return a.predicate != b.predicate && compare_predicates(a, b, words) != SlotRelation::same;
}

bool within_gate(const Reading& a, const Reading& b) {
  return a.commits || b.commits || gap_in_days(a.said, b.said) <= widest_gate_days;
}

bool gated(const Reading& a, const Reading& b, Words& words) {
  return a.asserts && b.asserts && within_gate(a, b) && can_oppose(a, b, words);
}

Index index_of(const std::vector<Reading>& readings) {
  Index index;
  for (std::uint32_t i = 0; i < readings.size(); ++i) {
    if (!readings[i].asserts) continue;
    for (const std::string& key : keys_of(readings[i])) index[key][readings[i].predicate].push_back(i);
  }
  return index;
}

void finish(std::vector<IndexPair>& pairs) {
  std::ranges::sort(pairs);
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

template <class Visit>
void for_related_buckets(const std::map<std::string, Bucket>& by_predicate, const std::vector<Reading>& readings,
                         Words& words, const Visit& visit) {
  for (auto left = by_predicate.begin(); left != by_predicate.end(); ++left)
    for (auto right = left; right != by_predicate.end(); ++right)
      if (predicates_meet(readings[left->second.front()], readings[right->second.front()], words))
        visit(left->second, right->second);
}

}  // namespace

bool comparable(const Reading& a, const Reading& b, Words& words) {
  if (!gated(a, b, words) || !predicates_meet(a, b, words)) return false;
  const auto keys_a = keys_of(a);
  const auto keys_b = keys_of(b);
  return std::ranges::any_of(keys_a, [&](const std::string& key) { return std::ranges::binary_search(keys_b, key); });
}

std::vector<IndexPair> comparable_pairs(const std::vector<Reading>& readings, Words& words) {
  std::vector<IndexPair> pairs;
  const Index index = index_of(readings);
  for (const auto& [key, by_predicate] : index)
    for_related_buckets(by_predicate, readings, words, [&](const Bucket& left, const Bucket& right) {
      for (const std::uint32_t i : left)
        for (const std::uint32_t j : right) {
          if (&left == &right && j <= i) continue;
          if (gated(readings[i], readings[j], words)) pairs.emplace_back(std::min(i, j), std::max(i, j));
        }
    });
  finish(pairs);
  return pairs;
}

std::vector<IndexPair> agreeing_pairs(const std::vector<Reading>& readings, Words& words) {
  std::vector<IndexPair> pairs;
  const Index index = index_of(readings);
  for (const auto& [key, by_predicate] : index)
    for_related_buckets(by_predicate, readings, words, [&](const Bucket& left, const Bucket& right) {
      for (const std::uint32_t i : left) {
        std::size_t taken = 0;
        for (const std::uint32_t j : right) {
          if (j <= i || readings[i].negated != readings[j].negated) continue;
          if (!readings[i].negated && ++taken > neighbours) break;
          pairs.emplace_back(i, j);
        }
        if (&left == &right) continue;
        for (const std::uint32_t j : right)
          if (j < i && readings[i].negated && readings[j].negated) pairs.emplace_back(j, i);
      }
    });
  finish(pairs);
  return pairs;
}

}  // namespace gainsay::conflict
