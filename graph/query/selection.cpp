#include "graph/query/selection.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "graph/query/position_filter.h"

namespace gainsay {
namespace {

std::set<ClaimId> claims_in(const std::vector<Conflict>& conflicts) {
  std::set<ClaimId> claims;
  for (const Conflict& conflict : conflicts) claims.insert({conflict.claim_a, conflict.claim_b});
  return claims;
}

using Mentions = std::map<ClaimId, std::vector<Position>>;  // oldest first

/// The mention that stands for a side: among those said in the period, the conflict's own evidence, unless only another
/// one meets a condition. None where no mention is in the period.
const Position* representative(const std::vector<Position>& mentions, const StatementId& evidence,
                               const PositionFilter& filter) {
  const Position* best = nullptr;
  std::size_t best_met = 0;
  bool best_is_evidence = false;
  for (const Position& mention : mentions) {
    if (!filter.in_period(mention)) continue;
    std::size_t met = 0;
    for (std::size_t i = 0; i < filter.condition_count(); ++i) met += filter.meets(mention, i) ? 1 : 0;
    const bool is_evidence = mention.statement.id == evidence;
    if (best == nullptr || std::tuple(met, is_evidence) > std::tuple(best_met, best_is_evidence))
      best = &mention, best_met = met, best_is_evidence = is_evidence;
  }
  return best;
}

bool meets_all(const std::vector<Position>& a, const std::vector<Position>& b, const PositionFilter& filter) {
  for (std::size_t i = 0; i < filter.condition_count(); ++i) {
    const auto meets = [&](const Position& p) { return filter.in_period(p) && filter.meets(p, i); };
    if (std::ranges::none_of(a, meets) && std::ranges::none_of(b, meets)) return false;
  }
  return true;
}

SelectedConflict::Side side(const std::vector<Position>& mentions, const Position* shown, const StatementId& evidence) {
  SelectedConflict::Side out{*shown, {}, shown->statement.id == evidence};
  for (const Position& mention : mentions)
    if (&mention != shown) out.others.push_back(mention);
  return out;
}

const Conflict& conflict_of(const Conflict& conflict) { return conflict; }
const Conflict& conflict_of(const SelectedConflict& selected) { return selected.conflict; }

/// Keeps the first in the order in which reports are read: each dispute's best before any dispute's second.
template <class T>
void keep_first(std::vector<T>& conflicts, std::size_t limit) {
  if (conflicts.size() <= limit) return;
  struct Seen {
    std::size_t dispute = 0;
    std::size_t conflicts = 0;
  };
  std::map<DisputeId, Seen> seen;
  std::vector<std::pair<std::size_t, std::size_t>> ranks;
  for (const T& one : conflicts) {
    Seen& of_dispute = seen.try_emplace(conflict_of(one).dispute, Seen{seen.size(), 0}).first->second;
    ranks.emplace_back(of_dispute.conflicts++, of_dispute.dispute);
  }
  std::vector<std::size_t> order(conflicts.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return ranks[i]; });
  order.resize(limit);
  std::ranges::sort(order);
  std::vector<T> kept;
  for (const std::size_t i : order) kept.push_back(std::move(conflicts[i]));
  conflicts = std::move(kept);
}

}  // namespace

bool is_dismissed(const Conflict& conflict) {
  return conflict.ruling && conflict.ruling->decision == name_of(RulingDecision::dismiss);
}

bool allows_kind(const Filter& filter, const Conflict& conflict) {
  return (filter.with_dismissed || !is_dismissed(conflict)) &&
         filter.allows(conflict.type, conflict.conflict_class, conflict.strength);
}

bool is_older(const Position& a, const Position& b) {
  if (const auto order = chronological(a.said, b.said); order != 0) return order < 0;
  if (const auto order = chronological(a.article.published, b.article.published); order != 0) return order < 0;
  return std::tie(a.article.id, a.statement.span) < std::tie(b.article.id, b.statement.span);
}

std::vector<SelectedConflict> select_conflicts(const Store& store, const Filter& filter) {
  const PositionFilter by_position(filter, store);
  std::vector<Conflict> conflicts = store.conflicts_for(filter, by_position.interests());
  // Where nothing is asked of the statements, no more of them need be read than are shown.
  if (filter.limit && by_position.condition_count() == 0 && !filter.between.known()) {
    std::erase_if(conflicts, [&](const Conflict& c) { return !allows_kind(filter, c); });
    keep_first(conflicts, *filter.limit);
  }
  return select_among(std::move(conflicts), store, filter);
}

std::vector<SelectedConflict> select_among(std::vector<Conflict> conflicts, const Store& store, const Filter& filter) {
  std::erase_if(conflicts, [&](const Conflict& c) { return !allows_kind(filter, c); });
  const std::vector<Position> positions = store.positions_of(claims_in(conflicts));
  return select_among(std::move(conflicts), positions, store, filter);
}

std::vector<SelectedConflict> select_among(std::vector<Conflict> conflicts, const std::vector<Position>& positions,
                                           const Store& store, const Filter& filter) {
  std::erase_if(conflicts, [&](const Conflict& c) { return !allows_kind(filter, c); });
  const std::set<ClaimId> claims = claims_in(conflicts);
  Mentions mentions;
  for (const Position& position : positions)
    if (claims.contains(position.statement.claim_id)) mentions[position.statement.claim_id].push_back(position);
  for (auto& [claim, list] : mentions) std::ranges::sort(list, is_older);

  const PositionFilter by_position(filter, store);
  std::vector<SelectedConflict> out;
  for (Conflict& conflict : conflicts) {
    const std::vector<Position>& a = mentions[conflict.claim_a];
    const std::vector<Position>& b = mentions[conflict.claim_b];
    const Position* shown_a = representative(a, conflict.a, by_position);
    const Position* shown_b = representative(b, conflict.b, by_position);
    if (shown_a == nullptr || shown_b == nullptr || !meets_all(a, b, by_position)) continue;
    out.push_back({conflict, side(a, shown_a, conflict.a), side(b, shown_b, conflict.b)});
  }
  if (filter.limit) keep_first(out, *filter.limit);
  return out;
}

}  // namespace gainsay
