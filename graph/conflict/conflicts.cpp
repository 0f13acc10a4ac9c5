#include "gainsay/conflicts.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/content_id.h"
#include "graph/conflict/calibration.h"
#include "graph/conflict/candidates.h"
#include "graph/conflict/disputes.h"
#include "graph/conflict/explanation.h"
#include "graph/conflict/judge.h"
#include "graph/conflict/rejections.h"

namespace gainsay {
namespace {

using conflict::IndexPair;
using conflict::Pair;
using conflict::Reading;
using conflict::Words;

/// Canonical order, so that the result depends on the set of positions alone.
std::vector<Reading> read_all(std::span<const Position> positions, Words& words) {
  std::vector<const Position*> ordered;
  for (const Position& position : positions) ordered.push_back(&position);
  std::ranges::sort(ordered, [](const Position* a, const Position* b) { return conflict::earlier(*a, *b); });
  std::vector<Reading> readings;
  readings.reserve(ordered.size());
  for (const Position* position : ordered) {
    readings.push_back(conflict::read_position(*position, words));
    if (readings.back().claim.empty()) readings.back().claim = claim_id_of(position->statement.claim);
  }
  conflict::resolve_rejections(readings);
  return readings;
}

/// Claims are compared through their mentions; the strongest finding is kept, of equals the one that was said first.
struct Best {
  conflict::Finding finding;
  double score;
  IndexPair pair;
};

Conflict make_conflict(const Best& best, const std::vector<Reading>& readings, Words& words) {
  const Reading& a = readings[best.pair.first];
  const Reading& b = readings[best.pair.second];
  const Pair pair = conflict::pair_of(a, b, words);
  Conflict result;
  const auto& [low, high] = std::minmax(a.claim.value, b.claim.value);
  result.id = ConflictId(content_id({"conflict/1", low, high, name_of(best.finding.type)}));
  result.dispute = conflict::dispute_of(pair);
  result.conflict_class = best.finding.conflict_class;
  result.type = best.finding.type;
  result.strength = best.finding.strength;
  result.score = best.score;
  result.claim_a = a.claim;
  result.claim_b = b.claim;
  result.a = a.position->statement.id;
  result.b = b.position->statement.id;
  result.opposing_a = best.finding.opposing_a;
  result.opposing_b = best.finding.opposing_b;
  result.slots = conflict::slots_of(pair);
  result.explanation = conflict::explain(pair, best.finding, result.slots);
  result.why_not = best.finding.why_not;
  result.rule = std::string(best.finding.rule);
  return result;
}

std::vector<Conflict> conflicts_among(const std::vector<Reading>& readings, const std::vector<IndexPair>& candidates,
                                      Words& words) {
  std::map<std::pair<ClaimId, ClaimId>, Best> found;
  for (const IndexPair& pair : candidates) {
    const Reading& a = readings[pair.first];
    const Reading& b = readings[pair.second];
    if (a.claim == b.claim) continue;
    auto finding = conflict::judge(conflict::pair_of(a, b, words), words);
    if (!finding) continue;
    const double score = conflict::score_of(*finding);
    const auto claims = std::minmax(a.claim, b.claim);
    const auto [place, is_new] = found.try_emplace({claims.first, claims.second}, Best{*finding, score, pair});
    if (!is_new && score > place->second.score) place->second = {std::move(*finding), score, pair};
  }
  std::vector<Conflict> conflicts;
  for (const auto& [claims, best] : found) conflicts.push_back(make_conflict(best, readings, words));
  std::ranges::sort(conflicts, [](const Conflict& a, const Conflict& b) {
    return std::tie(b.score, a.id) < std::tie(a.score, b.id);
  });
  return conflicts;
}

std::vector<Support> supports_among(const std::vector<Reading>& readings, const std::vector<IndexPair>& candidates,
                                    Words& words) {
  std::map<std::pair<ClaimId, ClaimId>, Support> found;
  const auto add = [&](const Reading& from, const Reading& to) {
    found.try_emplace({from.claim, to.claim}, Support{from.claim, to.claim, from.position->statement.id,
                                                      to.position->statement.id, "supports"});
  };
  for (const auto& [first, second] : candidates) {
    const Reading& a = readings[first];
    const Reading& b = readings[second];
    if (a.claim == b.claim) continue;
    const Pair pair = conflict::pair_of(a, b, words);
    // Of two that back each other, the later one is new evidence for the earlier.
    if (conflict::supports(b, a, pair.backward, words))
      add(b, a);
    else if (conflict::supports(a, b, pair.forward, words))
      add(a, b);
  }
  std::vector<Support> supports;
  for (auto& [claims, support] : found) supports.push_back(std::move(support));
  return supports;
}

}  // namespace

ConflictFindings find_conflicts(std::span<const Position> positions, const Lexicon& lexicon) {
  Words words(lexicon);
  const std::vector<Reading> readings = read_all(positions, words);
  const conflict::CandidatePairs candidates = conflict::find_candidates(readings, words);
  return {conflicts_among(readings, candidates.opposed, words), supports_among(readings, candidates.agreeing, words)};
}

}  // namespace gainsay
