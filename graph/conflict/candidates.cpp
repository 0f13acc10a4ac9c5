#include "graph/conflict/candidates.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "base/content_id.h"
#include "base/utf8.h"
#include "graph/conflict/alignment.h"

namespace gainsay::conflict {
namespace {

constexpr int widest_gate_days = 731;
constexpr std::size_t neighbours = 8;  ///< how many later affirmed readings of a bucket one is held against for support

using Members = std::vector<std::uint32_t>;

/// The readings of one actor and predicate, in canonical order, also by what they can oppose.
struct Bucket {
  std::uint32_t predicate = 0;
  Members negated, affirmed, doubtful, sure, counted;
};

bool is_provision(VerbClass verb) {
  return verb == VerbClass::transfer || verb == VerbClass::help || verb == VerbClass::produce;
}

bool is_death(const Reading& reading) {
  return reading.verb == VerbClass::kill || reading.verb == VerbClass::die || reading.predicate == "dead";
}

/// How two predicates bear on each other; kept, since the same two meet under one actor after another.
class PredicateTable {
 public:
  enum Relation : std::uint8_t { unrelated, meet, oppose };

  explicit PredicateTable(Words& words) : words_(words) {}

  std::uint32_t id_of(const Reading& reading) {
    const auto [place, is_new] = ids_.try_emplace(reading.predicate, static_cast<std::uint32_t>(examples_.size()));
    if (is_new) examples_.push_back(&reading);
    return place->second;
  }

  Relation relation(std::uint32_t a, std::uint32_t b) {
    if (a == b) return meet;
    if (a > b) std::swap(a, b);
    const auto [place, is_new] = relations_.try_emplace((std::uint64_t{a} << 32) | b, unrelated);
    if (is_new) place->second = compare(*examples_[a], *examples_[b]);
    return place->second;
  }

 private:
  Relation compare(const Reading& a, const Reading& b) {
    if ((a.predicate == "alive" && is_death(b)) || (b.predicate == "alive" && is_death(a))) return oppose;
    const SlotRelation relation = compare_predicates(a, b, words_);
    if (relation == SlotRelation::opposes) return oppose;
    return relation != SlotRelation::differs || (is_provision(a.verb) && is_provision(b.verb)) ? meet : unrelated;
  }

  Words& words_;
  std::unordered_map<std::string, std::uint32_t> ids_;
  std::vector<const Reading*> examples_;
  std::unordered_map<std::uint64_t, Relation> relations_;
};

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

bool sounds_doubtful(const Reading& reading) { return reading.doubts || (reading.foretells && reading.negated); }

bool has_figure(const Reading& reading) { return reading.position->statement.claim.quantity.has_value(); }

/// Whether a reading says in the same words what an earlier one of its article said in the same voice: live pages and
/// lists repeat themselves by the hundred, and every repetition would meet every other.
class Repetitions {
 public:
  bool repeats(const Reading& reading) {
    const Position& position = *reading.position;
    const Claim& claim = position.statement.claim;
    const auto figure = [&](std::optional<double> Quantity::*end) {
      return claim.quantity && *claim.quantity.*end ? std::to_string(*(*claim.quantity.*end)) : std::string();
    };
    return !seen_
                .insert(content_id({position.article.id.value, position.speaker ? position.speaker->id.value : "",
                                    name_of(position.act), to_string(position.said), position.statement.text,
                                    claim.agent.text, claim.predicate, claim.object.text, claim.recipient.text,
                                    name_of(claim.polarity), name_of(claim.modality), claim.hedge,
                                    to_string(claim.time), figure(&Quantity::low), figure(&Quantity::high)}))
                .second;
  }

 private:
  std::unordered_set<std::string> seen_;
};

using Index = std::unordered_map<std::string, std::vector<Bucket>>;

Index index_of(const std::vector<Reading>& readings, PredicateTable& predicates) {
  Index index;
  std::unordered_map<std::string, std::unordered_map<std::uint32_t, std::size_t>> places;
  Repetitions repetitions;
  for (std::uint32_t i = 0; i < readings.size(); ++i) {
    const Reading& reading = readings[i];
    if (!reading.asserts || repetitions.repeats(reading)) continue;
    const std::uint32_t predicate = predicates.id_of(reading);
    for (const std::string& key : keys_of(reading)) {
      std::vector<Bucket>& buckets = index[key];
      const auto [place, is_new] = places[key].try_emplace(predicate, buckets.size());
      if (is_new) buckets.push_back({predicate, {}, {}, {}, {}, {}});
      Bucket& bucket = buckets[place->second];
      (reading.negated ? bucket.negated : bucket.affirmed).push_back(i);
      (sounds_doubtful(reading) ? bucket.doubtful : bucket.sure).push_back(i);
      if (has_figure(reading)) bucket.counted.push_back(i);
    }
  }
  return index;
}

/// Gathers the pairs of two buckets whose predicates are related.
class Collector {
 public:
  explicit Collector(const std::vector<Reading>& readings) : readings_(readings) {}

  void add(const Bucket& left, const Bucket& right, PredicateTable::Relation relation) {
    opposed(left.negated, right.affirmed);
    opposed(left.doubtful, right.sure);
    opposed(left.counted, right.counted);
    if (&left != &right) {
      opposed(left.affirmed, right.negated);
      opposed(left.sure, right.doubtful);
    }
    if (relation == PredicateTable::oppose) {
      opposed(left.affirmed, right.affirmed);
      return;
    }
    agreeing(left, right);
  }

  CandidatePairs finish() {
    for (std::vector<IndexPair>* list : {&pairs_.opposed, &pairs_.agreeing}) {
      std::ranges::sort(*list);
      list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return std::move(pairs_);
  }

 private:
  void opposed(const Members& left, const Members& right) {
    for (const std::uint32_t i : left)
      for (const std::uint32_t j : right)
        if (i != j && within_gate(readings_[i], readings_[j]))
          pairs_.opposed.emplace_back(std::min(i, j), std::max(i, j));
  }

  void agreeing(const Bucket& left, const Bucket& right) {
    for (const std::uint32_t i : left.negated)
      for (const std::uint32_t j : right.negated)
        if (i != j) pairs_.agreeing.emplace_back(std::min(i, j), std::max(i, j));
    next_few(left.affirmed, right.affirmed);
    if (&left != &right) next_few(right.affirmed, left.affirmed);
  }

  void next_few(const Members& from, const Members& among) {
    for (const std::uint32_t i : from) {
      auto next = std::ranges::upper_bound(among, i);
      for (std::size_t taken = 0; taken < neighbours && next != among.end(); ++taken, ++next)
        pairs_.agreeing.emplace_back(i, *next);
    }
  }

  static bool within_gate(const Reading& a, const Reading& b) {
    return a.commits || b.commits || gap_in_days(a.said, b.said) <= widest_gate_days;
  }

  const std::vector<Reading>& readings_;
  CandidatePairs pairs_;
};

}  // namespace

CandidatePairs find_candidates(const std::vector<Reading>& readings, Words& words) {
  PredicateTable predicates(words);
  Collector collector(readings);
  for (const auto& [key, buckets] : index_of(readings, predicates))
    for (std::size_t i = 0; i < buckets.size(); ++i)
      for (std::size_t j = i; j < buckets.size(); ++j)
        if (const auto relation = predicates.relation(buckets[i].predicate, buckets[j].predicate))
          collector.add(buckets[i], buckets[j], relation);
  return collector.finish();
}

}  // namespace gainsay::conflict
