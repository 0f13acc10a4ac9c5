#include <algorithm>
#include <map>
#include <set>

#include "gainsay/query.h"
#include "graph/query/name_match.h"
#include "graph/query/passages.h"
#include "graph/query/position_filter.h"
#include "graph/query/possibly_same.h"
#include "graph/query/ruling_index.h"
#include "graph/query/told_order.h"

namespace gainsay {
namespace {

/// Claims that back each other; of either, its oldest mention.
std::vector<PossibleMerge> possible_claims(const Store& store, const Filter& filter, const RulingIndex& rulings,
                                           Passages& passages) {
  const std::vector<Support> supports = store.supports();
  std::set<ClaimId> claims;
  for (const Support& support : supports) claims.insert({support.from, support.to});
  std::map<ClaimId, std::vector<Position>> mentions;
  for (Position& position : store.positions_of(claims))
    mentions[position.statement.claim_id].push_back(std::move(position));
  for (auto& [claim, list] : mentions) std::ranges::sort(list, told_before);
  const PositionFilter by_position(filter, store);
  const auto is_asked_for = [&](const Position& mention) { return by_position.lets_through(mention); };

  std::vector<PossibleMerge> out;
  std::set<std::pair<ClaimId, ClaimId>> seen;
  for (const Support& support : supports) {
    const std::vector<Position>& from = mentions[support.from];
    const std::vector<Position>& to = mentions[support.to];
    if (from.empty() || to.empty() || !seen.insert(std::minmax(support.from, support.to)).second) continue;
    if (rulings.are_split(support.from, support.to) || !are_possibly_same(from.front().statement, to.front().statement))
      continue;
    if (std::ranges::none_of(from, is_asked_for) && std::ranges::none_of(to, is_asked_for)) continue;
    const bool to_is_first = told_before(to.front(), from.front());
    out.push_back({RulingSubject::claims, passages.of((to_is_first ? to : from).front()),
                   passages.of((to_is_first ? from : to).front()),
                   std::string(how_they_differ(from.front().statement, to.front().statement))});
  }
  return out;
}

std::vector<PossibleMerge> possible_actors(const Store& store, const Filter& filter, const RulingIndex& rulings,
                                           Passages& passages) {
  const std::vector<KnownEntity> entities = store.entities();
  std::set<EntityId> asked;
  for (const std::string& name : filter.actors) asked.merge(matching_entities(store, name));
  std::vector<PossibleMerge> out;
  for (const NamePair& pair : possible_names(entities)) {
    if (!filter.actors.empty() && !asked.contains(pair.a.id) && !asked.contains(pair.b.id)) continue;
    if (rulings.are_split(pair.a.id, pair.b.id)) continue;
    auto a = passages.naming(pair.a.id, pair.a.name);
    auto b = passages.naming(pair.b.id, pair.b.name);
    if (a && b) out.push_back({RulingSubject::actors, std::move(*a), std::move(*b), std::string(pair.why)});
  }
  return out;
}

}  // namespace

std::vector<PossibleMerge> possible_merges(const Store& store, const Filter& filter) {
  const RulingIndex rulings(store);
  Passages passages(store);
  std::vector<PossibleMerge> out = possible_claims(store, filter, rulings, passages);
  std::ranges::move(possible_actors(store, filter, rulings, passages), std::back_inserter(out));
  if (filter.limit && out.size() > *filter.limit) out.resize(*filter.limit);
  return out;
}

}  // namespace gainsay
