#include "graph/query/dispute_sides.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

#include "graph/query/provenance.h"
#include "graph/query/told_order.h"

namespace gainsay {
namespace {

/// The claims of a dispute with their mentions and what they conflict with.
class Quarrel {
 public:
  explicit Quarrel(const std::vector<const SelectedConflict*>& conflicts) {
    for (const SelectedConflict* selected : conflicts) {
      const Conflict& conflict = selected->conflict;
      opponents_[conflict.claim_a].insert(conflict.claim_b);
      opponents_[conflict.claim_b].insert(conflict.claim_a);
      add_mentions(conflict.claim_a, selected->a);
      add_mentions(conflict.claim_b, selected->b);
    }
  }

  /// From `first` along the conflicts, then whatever these do not reach.
  [[nodiscard]] std::vector<ClaimId> in_reach_order(const ClaimId& first) const {
    std::vector<ClaimId> order;
    std::set<ClaimId> seen;
    const auto walk = [&](const ClaimId& start) {
      std::deque<ClaimId> waiting;
      if (seen.insert(start).second) waiting.push_back(start);
      while (!waiting.empty()) {
        order.push_back(waiting.front());
        waiting.pop_front();
        const ClaimId from = order.back();
        for (const ClaimId& next : opponents_.at(from))
          if (seen.insert(next).second) waiting.push_back(next);
      }
    };
    walk(first);
    for (const auto& [claim, opponents] : opponents_) walk(claim);
    return order;
  }

  [[nodiscard]] bool is_against(const ClaimId& claim, const std::vector<ClaimId>& side) const {
    const std::set<ClaimId>& opponents = opponents_.at(claim);
    return std::ranges::any_of(side, [&](const ClaimId& other) { return opponents.contains(other); });
  }

  [[nodiscard]] const std::vector<Position>& mentions(const ClaimId& claim) const { return mentions_.at(claim); }
  [[nodiscard]] Polarity polarity(const ClaimId& claim) const {
    return mentions(claim).front().statement.claim.polarity;
  }

 private:
  void add_mentions(const ClaimId& claim, const SelectedConflict::Side& side) {
    const auto [place, is_new] = mentions_.try_emplace(claim);
    if (!is_new) return;
    place->second = side.others;
    place->second.push_back(side.position);
    std::ranges::sort(place->second, told_before);
  }

  std::map<ClaimId, std::set<ClaimId>> opponents_;
  std::map<ClaimId, std::vector<Position>> mentions_;
};

const Named* voice_of(const Position& position) {
  if (position.speaker) return &*position.speaker;
  return position.chain.empty() ? nullptr : &position.chain.back().who;
}

void fill(DisputeSide& side, const Quarrel& quarrel) {
  std::vector<Position> all;
  for (const ClaimId& claim : side.claims) {
    const std::vector<Position>& mentions = quarrel.mentions(claim);
    all.insert(all.end(), mentions.begin(), mentions.end());
  }
  std::ranges::sort(all, told_before);
  side.text = quarrel.mentions(side.claims.front()).front().statement.text;
  side.since = all.front().said.known() ? all.front().said : all.front().article.published;
  std::set<EntityId> heard;
  for (const Position& position : all)
    if (const Named* voice = voice_of(position); voice != nullptr && heard.insert(voice->id).second)
      side.voices.push_back(*voice);
  const Provenance provenance = provenance_of(all);
  side.least_origins = provenance.least;
  side.most_origins = provenance.most;
}

}  // namespace

std::vector<DisputeSide> sides_of(const std::vector<const SelectedConflict*>& conflicts, const ClaimId& title) {
  const Quarrel quarrel(conflicts);
  std::vector<DisputeSide> sides;
  for (const ClaimId& claim : quarrel.in_reach_order(title)) {
    DisputeSide* chosen = nullptr;
    for (DisputeSide& side : sides) {
      if (quarrel.is_against(claim, side.claims)) continue;
      if (chosen == nullptr) chosen = &side;
      if (quarrel.polarity(claim) != quarrel.polarity(side.claims.front())) continue;
      chosen = &side;
      break;
    }
    (chosen == nullptr ? sides.emplace_back() : *chosen).claims.push_back(claim);
  }
  for (DisputeSide& side : sides) fill(side, quarrel);
  return sides;
}

}  // namespace gainsay
