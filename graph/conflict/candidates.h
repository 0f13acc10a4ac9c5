#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <unordered_map>
#include <vector>

#include "graph/conflict/profile.h"

namespace gainsay::conflict {

// The contract between the rules and the index.
//
// A rule may speak on two readings only if both put their propositions forward and they have a key in common, under
// which one of these holds:
// - agent: related predicates and objects (`related`), both specific, and unlike polarity or doubt; or the same with
//   arms banned and served; or opposed predicates, both specific and affirmed; or two figures without a common number;
// - object: as the first of these, where one of the two names no agent;
// - measure, article: two figures without a common number, of related predicates and objects;
// - arms: arms banned and served;
// - life: "alive" against a death.
// Their wordings and the circumstances decide all else: which is earlier, the step of gates.h that the days between
// them fall in (none beyond the widest gate, unless one commits itself, both have an event time, or both stand in one
// article), whether the voices are the same, whether both are dated, and, for two readings of one article or where one
// has an event time, the readings themselves.
// A rule for `supports` may speak on two specific readings of one polarity and of related predicates and objects that
// have an agent or object key in common (object: where one names no agent), within its gate, or on a negated pair of
// which one commits itself.
//
// A rule that needs more must widen this contract: tests hold the index against the rules asked about all pairs.

/// One profile, in the index: words are numbers.
struct Entry {
  std::uint32_t wording = 0;
  std::uint32_t voice = 0;
  std::uint32_t claim = 0;
  std::uint32_t article = 0;
  std::uint32_t ordinal = 0;
  std::uint32_t predicate = 0;
  std::uint32_t object = 0;
  std::uint32_t figure = 0;
  std::int32_t begin = 0;  ///< days since 1970; the least and greatest number where open
  std::int32_t end = 0;
  std::uint16_t traits = 0;
  bool is_dated = false;  ///< said at a known time
  bool is_new = false;
};

inline constexpr std::int32_t open_begin = std::numeric_limits<std::int32_t>::min();
inline constexpr std::int32_t open_end = std::numeric_limits<std::int32_t>::max();

/// Days from one saying to the other; 0 where they meet or either is unknown.
int gap_in_days(const Entry& a, const Entry& b);

/// Values to numbers from 0.
template <class T, class Hash>
class Numbering {
 public:
  std::uint32_t of(const T& value) {
    const auto [place, is_new] = numbers_.try_emplace(value, static_cast<std::uint32_t>(values_.size()));
    if (is_new) values_.push_back(&place->first);
    return place->second;
  }
  [[nodiscard]] const T& operator[](std::uint32_t number) const { return *values_[number]; }
  [[nodiscard]] std::size_t size() const { return values_.size(); }

 private:
  std::unordered_map<T, std::uint32_t, Hash> numbers_;
  std::vector<const T*> values_;
};

/// The entries of one claim in one wording under one key, by rank.
struct Group {
  std::span<const std::uint32_t> entries;  ///< their ranks
  const Entry* first = nullptr;
  std::int32_t begin = 0;  ///< of the earliest
  std::int32_t end = 0;    ///< of the latest
  bool has_new = false;
  bool has_old = false;
};

enum class Candidacy : std::uint8_t { none = 0, opposed = 1, backing = 2, both = 3 };
constexpr Candidacy operator|(Candidacy a, Candidacy b) {
  return static_cast<Candidacy>(static_cast<int>(a) | static_cast<int>(b));
}
constexpr bool has(Candidacy all, Candidacy one) { return (static_cast<int>(all) & static_cast<int>(one)) != 0; }

/// An inverted index from keys to profiles.
///
/// Cost: linear in the profiles, and for each key: a look-up for every two different predicates and, where those are
/// related, for every two different objects; then a few comparisons of numbers for every two different wordings whose
/// predicates and objects are related. Memory: about 80 bytes a profile, and 8 a key of it.
class CandidateIndex {
 public:
  /// Which entries are paired.
  enum class Pairs { with_a_new_side, new_with_old };

  /// Articles are added once each, in any order, and numbered so.
  void add(const ArticleId& id, const DateInterval& published, std::span<const Profile> profiles, bool is_new);
  /// Call once, after the last `add`. Entries get their ranks: their places in canonical order (`earlier`).
  void finish(Pairs pairs);

  using Visit = std::function<void(const Group&, const Group&, Candidacy)>;
  /// Visits the groups of every key from `next_key()` on that can oppose or back each other, until there is none. Two
  /// groups may be visited more than once, under different keys, and in either order.
  /// Several threads may do so at once, each with its own `words`.
  void visit(const std::function<std::size_t()>& next_key, Words& words, const Visit& visit) const;
  [[nodiscard]] std::size_t key_count() const { return runs_.size(); }

  /// Whether the two are to be paired.
  [[nodiscard]] bool pairs(const Entry& a, const Entry& b) const {
    return pairs_ == Pairs::new_with_old ? a.is_new != b.is_new : a.is_new || b.is_new;
  }
  [[nodiscard]] const Entry& entry(std::uint32_t rank) const { return entries_[rank]; }
  [[nodiscard]] std::size_t size() const { return entries_.size(); }

 private:
  struct Run {  // the postings of one key
    std::uint32_t first;
    std::uint32_t last;
    Key::Kind kind;
  };
  struct ArticleRow {
    ArticleId id;
    DateInterval published;
  };
  struct KindHash {
    std::size_t operator()(const PredicateKind& kind) const;
    std::size_t operator()(const ObjectKind& kind) const;
  };
  class Join;

  /// Sorts the entries; the rank of each by its place before.
  std::vector<std::uint32_t> rank_entries();

  std::vector<Entry> entries_;
  /// A key's number, and an entry: as it was added, then by its place in `by_cell_`; sorted.
  std::vector<std::uint64_t> postings_;
  std::vector<std::uint32_t> by_cell_;  ///< ranks by predicate, object, claim and wording
  std::vector<Run> runs_;
  Pairs pairs_ = Pairs::with_a_new_side;
  std::vector<ArticleRow> articles_;
  std::vector<Quantity> figures_;
  Numbering<Key, KeyHash> keys_;
  Numbering<PredicateKind, KindHash> predicates_;
  Numbering<ObjectKind, KindHash> objects_;
  Numbering<std::uint64_t, std::hash<std::uint64_t>> claims_;
};

}  // namespace gainsay::conflict
