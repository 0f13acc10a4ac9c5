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

using Members = std::vector<std::uint32_t>;

/// The readings of one actor and predicate, also by what they can oppose.
struct Bucket {
  Members all, negated, affirmed, doubtful, sure, counted;
};

/// Per key the readings by predicate. Ordered, since the order of what is found must not depend on hashing.
using Index = std::map<std::string, std::map<std::string, Bucket>>;

std::vector<std::string> keys_of(const Reading& reading) {
  std::vector<std::string> keys = reading.others;
  if (!reading.agent.id.empty()) keys.push_back(reading.agent.id);
  keys.insert(keys.end(), reading.agent.of.begin(), reading.agent.of.end());
  if (reading.agent.kind == Party::Kind::described)
    keys.push_back("agent:" + ascii_lower(reading.proposition->agent.head));
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

bool meet_as_life_and_death(const Reading& a, const Reading& b) {
  return (a.predicate == "alive" && is_death(b)) || (b.predicate == "alive" && is_death(a));
}

bool predicates_meet(const Reading& a, const Reading& b, Words& words) {
  if (is_provision(a.verb) && is_provision(b.verb)) return true;
  return meet_as_life_and_death(a, b) || compare_predicates(a, b, words) != SlotRelation::differs;
}

bool sounds_doubtful(const Reading& reading) { return reading.doubts || (reading.foretells && reading.negated); }

/// Whether two affirmed readings can exclude each other by their predicates alone.
bool predicates_oppose(const Reading& a, const Reading& b, Words& words) {
  return meet_as_life_and_death(a, b) || compare_predicates(a, b, words) == SlotRelation::opposes;
}

bool has_figure(const Reading& reading) { return reading.position->statement.claim.quantity.has_value(); }

bool within_gate(const Reading& a, const Reading& b) {
  return a.commits || b.commits || gap_in_days(a.said, b.said) <= widest_gate_days;
}

Index index_of(const std::vector<Reading>& readings) {
  Index index;
  for (std::uint32_t i = 0; i < readings.size(); ++i) {
    if (!readings[i].asserts) continue;
    for (const std::string& key : keys_of(readings[i])) {
      Bucket& bucket = index[key][readings[i].predicate];
      bucket.all.push_back(i);
      (readings[i].negated ? bucket.negated : bucket.affirmed).push_back(i);
      (sounds_doubtful(readings[i]) ? bucket.doubtful : bucket.sure).push_back(i);
      if (has_figure(readings[i])) bucket.counted.push_back(i);
    }
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
      if (predicates_meet(readings[left->second.all.front()], readings[right->second.all.front()], words))
        visit(left->second, right->second);
}

}  // namespace

std::vector<IndexPair> comparable_pairs(const std::vector<Reading>& readings, Words& words) {
  std::vector<IndexPair> pairs;
  const auto cross = [&](const Members& left, const Members& right) {
    for (const std::uint32_t i : left)
      for (const std::uint32_t j : right)
        if (i != j && within_gate(readings[i], readings[j])) pairs.emplace_back(std::min(i, j), std::max(i, j));
  };
  const Index index = index_of(readings);
  for (const auto& [key, by_predicate] : index)
    for_related_buckets(by_predicate, readings, words, [&](const Bucket& left, const Bucket& right) {
      cross(left.negated, right.affirmed);
      cross(left.doubtful, right.sure);
      cross(left.counted, right.counted);
      if (&left == &right) return;
      cross(left.affirmed, right.negated);
      cross(left.sure, right.doubtful);
      if (predicates_oppose(readings[left.all.front()], readings[right.all.front()], words))
        cross(left.affirmed, right.affirmed);
    });
  finish(pairs);
  return pairs;
}

std::vector<IndexPair> agreeing_pairs(const std::vector<Reading>& readings, Words& words) {
  std::vector<IndexPair> pairs;
  const auto add = [&](std::uint32_t i, std::uint32_t j) {
    if (i != j) pairs.emplace_back(std::min(i, j), std::max(i, j));
  };
  const Index index = index_of(readings);
  for (const auto& [key, by_predicate] : index)
    for_related_buckets(by_predicate, readings, words, [&](const Bucket& left, const Bucket& right) {
      for (const std::uint32_t i : left.negated)
        for (const std::uint32_t j : right.negated) add(i, j);
      for (const std::uint32_t i : left.affirmed) {
        auto next = std::ranges::upper_bound(right.affirmed, i);
        for (std::size_t taken = 0; taken < neighbours && next != right.affirmed.end(); ++taken, ++next) add(i, *next);
      }
    });
  finish(pairs);
  return pairs;
}

}  // namespace gainsay::conflict
