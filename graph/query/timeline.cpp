#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "gainsay/query.h"
#include "graph/query/mention_views.h"
#include "graph/query/name_match.h"
#include "graph/query/position_filter.h"
#include "graph/query/selection.h"
#include "graph/query/told_order.h"

namespace gainsay {
namespace {

bool publishes(EntityKind kind) {
  return kind == EntityKind::outlet || kind == EntityKind::agency || kind == EntityKind::article;
}

bool is_of(const Position& position, const std::set<EntityId>& actors) {
  if (position.speaker && actors.contains(position.speaker->id)) return true;
  return !position.chain.empty() && actors.contains(position.chain.back().who.id);
}

/// Those among `actors` who are meant, by the number of their statements.
std::vector<Named> who_speaks(const std::vector<Position>& positions, const std::set<EntityId>& actors) {
  std::map<EntityId, std::pair<std::size_t, Named>> counted;
  for (const Position& position : positions) {
    const bool by_speaker = position.speaker && actors.contains(position.speaker->id);
    const Named& who = by_speaker ? *position.speaker : position.chain.back().who;
    auto& [count, named] = counted.try_emplace(who.id, 0, who).first->second;
    named.name = std::min(named.name, who.name);
    ++count;
  }
  std::vector<std::pair<std::size_t, Named>> ranked;
  for (auto& [id, entry] : counted) ranked.push_back(std::move(entry));
  std::ranges::sort(ranked, [](const auto& a, const auto& b) {
    return std::tie(b.first, a.second.name, a.second.id) < std::tie(a.first, b.second.name, b.second.id);
  });
  std::vector<Named> out;
  for (auto& [count, named] : ranked) out.push_back(std::move(named));
  return out;
}

/// Somebody other than those who publish stands between.
bool is_relayed(const Position& position, const std::set<EntityId>& actors) {
  return std::ranges::any_of(position.chain,
                             [&](const Hop& hop) { return !publishes(hop.who.kind) && !actors.contains(hop.who.id); });
}

/// One entry for each claim and day of saying, oldest first.
std::vector<TimelineEntry> entries_of(const std::vector<Position>& positions, const std::set<EntityId>& actors,
                                      MentionViews& views) {
  std::vector<TimelineEntry> out;
  std::map<std::pair<ClaimId, std::string>, std::size_t> places;
  for (const Position& position : positions) {
    const auto [place, is_new] =
        places.try_emplace({position.statement.claim_id, to_string(position.said)}, out.size());
    if (is_new) {
      TimelineEntry& entry = out.emplace_back();
      entry.said = views.of(position);
      entry.is_relayed = is_relayed(position, actors);
    } else {
      out[place->second].also.push_back(position);
    }
  }
  return out;
}

/// A conflict between two claims of the voice belongs to the later one's first entry, every other to each entry of its
/// claim.
void add_conflicts(std::vector<TimelineEntry>& entries, const Store& store, const Filter& filter) {
  std::map<ClaimId, std::size_t> first;
  for (std::size_t i = 0; i < entries.size(); ++i) first.try_emplace(entries[i].said.position.statement.claim_id, i);
  std::set<ClaimId> claims;
  for (const auto& [claim, place] : first) claims.insert(claim);
  for (const Conflict& conflict : store.conflicts_of(claims)) {
    if (!allows_kind(filter, conflict)) continue;
    const auto a = first.find(conflict.claim_a);
    const auto b = first.find(conflict.claim_b);
    if (a != first.end() && b != first.end()) {
      const auto [earlier, later] = std::minmax(a->second, b->second);
      entries[later].reversals.push_back({earlier, conflict});
      continue;
    }
    for (TimelineEntry& entry : entries) {
      const ClaimId& claim = entry.said.position.statement.claim_id;
      if (claim == conflict.claim_a || claim == conflict.claim_b) ++entry.against_others;
    }
  }
}

/// Keeps the latest. A reversal of what is left out goes with it.
void keep_latest(std::vector<TimelineEntry>& entries, std::size_t limit) {
  if (entries.size() <= limit) return;
  const std::size_t dropped = entries.size() - limit;
  entries.erase(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(dropped));
  for (TimelineEntry& entry : entries) {
    std::erase_if(entry.reversals, [&](const Reversal& reversal) { return reversal.earlier < dropped; });
    for (Reversal& reversal : entry.reversals) reversal.earlier -= dropped;
  }
}

}  // namespace

Timeline timeline_of(const Store& store, const Filter& filter) {
  Timeline timeline;
  const std::set<EntityId> actors = matching_entities(store, filter.actors.at(0));
  if (actors.empty()) return timeline;
  const PositionFilter by_position(filter, store);
  std::vector<Position> positions = store.positions_in_articles(by_position.interests());
  std::erase_if(positions, [&](const Position& position) {
    return position.statement.claim.conditional || !is_of(position, actors) || !by_position.lets_through(position);
  });
  std::ranges::sort(positions, told_before);
  timeline.actors = who_speaks(positions, actors);
  MentionViews views(store);
  timeline.entries = entries_of(positions, actors, views);
  add_conflicts(timeline.entries, store, filter);
  if (filter.limit) keep_latest(timeline.entries, *filter.limit);
  return timeline;
}

}  // namespace gainsay
