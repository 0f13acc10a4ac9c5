#include "graph/conflict/comparison.h"

#include <tuple>

#include "graph/conflict/calibration.h"

namespace gainsay::conflict {
namespace {

void offer(std::unordered_map<std::uint64_t, BestPair>& found, std::uint64_t claims, const BestPair& pair) {
  const auto [place, is_new] = found.try_emplace(claims, pair);
  if (!is_new && pair.is_better_than(place->second)) place->second = pair;
}

/// 0 unknown, 1 the same, 2 different ones.
std::size_t voices(const Entry& a, const Entry& b) {
  if (a.voice == 0 || b.voice == 0) return 0;
  return a.voice == b.voice ? 1 : 2;
}

}  // namespace

bool BestPair::is_better_than(const BestPair& other) const {
  return std::tuple(other.score, a, b) < std::tuple(score, other.a, other.b);
}

void ClaimPairs::merge(const ClaimPairs& other) {
  for (const auto& [claims, pair] : other.conflicts) offer(conflicts, claims, pair);
  for (const auto& [claims, pair] : other.supports) offer(supports, claims, pair);
}

void Comparison::compare(const Group& left, const Group& right, Candidacy candidacy) {
  known_.fill({});
  for (const std::uint32_t i : left.entries) {
    const Entry& a = index_.entry(i);
    for (const std::uint32_t j : right.entries) {
      const Entry& b = index_.entry(j);
      if (!index_.pairs(a, b)) continue;
      if (i < j)
        meet(a, i, b, j, true, candidacy);
      else
        meet(b, j, a, i, false, candidacy);
    }
  }
}

void Comparison::meet(const Entry& earlier, std::uint32_t earlier_rank, const Entry& later, std::uint32_t later_rank,
                      bool left_is_earlier, Candidacy candidacy) {
  if (earlier.article == later.article || ((earlier.traits | later.traits) & trait::dated) != 0) {
    Verdict verdict;
    judge_pair(earlier, later, candidacy, verdict);
    keep(earlier, earlier_rank, later, later_rank, verdict);
    return;
  }
  const std::size_t step = gap_step(gap_in_days(earlier, later));
  const bool both_dated = earlier.is_dated && later.is_dated;
  Verdict& verdict =
      known_[((step * 2 + (left_is_earlier ? 1 : 0)) * 3 + voices(earlier, later)) * 2 + (both_dated ? 1 : 0)];
  if (!verdict.is_judged) judge_pair(earlier, later, candidacy, verdict);
  keep(earlier, earlier_rank, later, later_rank, verdict);
}

void Comparison::judge_pair(const Entry& earlier, const Entry& later, Candidacy candidacy, Verdict& verdict) {
  const Reading& a = source_(earlier);
  const Reading& b = source_(later);
  const Pair pair = pair_of(a, b, words_);
  verdict.is_judged = true;
  if (has(candidacy, Candidacy::opposed))
    if (const auto finding = judge(pair, words_)) verdict.score = score_of(*finding);
  verdict.backing = Backing::none;
  if (!has(candidacy, Candidacy::backing)) return;
  // Of two that back each other, the later one is new evidence for the earlier.
  if (supports(b, a, pair.backward, words_))
    verdict.backing = Backing::later_backs;
  else if (supports(a, b, pair.forward, words_))
    verdict.backing = Backing::earlier_backs;
}

void Comparison::keep(const Entry& earlier, std::uint32_t earlier_rank, const Entry& later, std::uint32_t later_rank,
                      const Verdict& verdict) {
  if (verdict.score >= 0)
    offer(found_.conflicts, claim_pair(std::min(earlier.claim, later.claim), std::max(earlier.claim, later.claim)),
          {verdict.score, earlier_rank, later_rank});
  if (verdict.backing == Backing::later_backs)
    offer(found_.supports, claim_pair(later.claim, earlier.claim), {0, earlier_rank, later_rank});
  if (verdict.backing == Backing::earlier_backs)
    offer(found_.supports, claim_pair(earlier.claim, later.claim), {0, earlier_rank, later_rank});
}

}  // namespace gainsay::conflict
