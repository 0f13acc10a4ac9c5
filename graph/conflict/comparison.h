#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <unordered_map>

#include "graph/conflict/candidates.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/judge.h"

namespace gainsay::conflict {

/// Gives the reading of an entry. The reference holds until the next but one call.
using ReadingSource = std::function<const Reading&(const Entry&)>;

/// The best pair of mentions of two claims: the first of those with the highest score.
struct BestPair {
  double score = 0;
  std::uint32_t a = 0;  ///< ranks; a < b
  std::uint32_t b = 0;
  [[nodiscard]] bool is_better_than(const BestPair& other) const;
};

/// What was found between claims. Keys are two claims' numbers in one word: the lower first for conflicts, from and to
/// for supports. Merging is commutative: the result does not depend on who found what.
struct ClaimPairs {
  std::unordered_map<std::uint64_t, BestPair> conflicts;
  std::unordered_map<std::uint64_t, BestPair> supports;
  void merge(const ClaimPairs& other);
};

constexpr std::uint64_t claim_pair(std::uint32_t first, std::uint32_t second) {
  return (std::uint64_t{first} << 32) | second;
}

/// Judges groups against each other. The rules are asked about two wordings once for each kind of circumstance
/// (candidates.h) in which mentions of them meet, so that n mentions against m cost n * m look-ups and few judgements.
class Comparison {
 public:
  Comparison(const CandidateIndex& index, ReadingSource source, Words& words)
      : index_(index), source_(std::move(source)), words_(words) {}

  void compare(const Group& left, const Group& right, Candidacy candidacy);
  [[nodiscard]] ClaimPairs& found() { return found_; }

 private:
  enum class Backing : std::uint8_t { unknown, none, later_backs, earlier_backs };
  struct Verdict {
    bool is_judged = false;
    double score = -1;  ///< below 0: no conflict
    Backing backing = Backing::unknown;
  };
  static constexpr std::size_t circumstances = gap_steps * 2 * 3 * 2;

  void meet(const Entry& earlier, std::uint32_t earlier_rank, const Entry& later, std::uint32_t later_rank,
            bool left_is_earlier, Candidacy candidacy);
  void judge_pair(const Entry& earlier, const Entry& later, Candidacy candidacy, Verdict& verdict);
  void keep(const Entry& earlier, std::uint32_t earlier_rank, const Entry& later, std::uint32_t later_rank,
            const Verdict& verdict);

  const CandidateIndex& index_;
  ReadingSource source_;
  Words& words_;
  ClaimPairs found_;
  std::array<Verdict, circumstances> known_;
};

}  // namespace gainsay::conflict
