#include "graph/query/ruling_index.h"

#include <algorithm>
#include <iterator>

namespace gainsay {
namespace {

template <class Key>
void add(const std::map<Key, std::set<std::size_t>>& by_key, const Key& key, std::set<std::size_t>& found) {
  if (const auto place = by_key.find(key); place != by_key.end())
    found.insert(place->second.begin(), place->second.end());
}

template <class Key>
std::set<std::size_t> found_by(const std::map<Key, std::set<std::size_t>>& by_key, const Key& key) {
  const auto place = by_key.find(key);
  return place == by_key.end() ? std::set<std::size_t>() : place->second;
}

}  // namespace

RulingIndex::RulingIndex(const Store& store) : rulings_(store.standing_rulings()) {
  for (std::size_t i = 0; i < rulings_.size(); ++i) {
    const StandingRuling& standing = rulings_[i];
    auto& by_claim = standing.ruling.subject == RulingSubject::conflict ? by_side_ : by_claim_;
    for (const ClaimId& claim : standing.claims) by_claim[claim].insert(i);
    for (const EntityId& actor : standing.actors) by_actor_[actor].insert(i);
    if (standing.ruling.subject == RulingSubject::article) by_path_[standing.ruling.correction.path].insert(i);
  }
}

std::set<ClaimId> RulingIndex::sides_of_conflicts() const {
  std::set<ClaimId> out;
  for (const auto& [claim, found] : by_side_) out.insert(claim);
  return out;
}

std::vector<Ruling> RulingIndex::on_claim(const ClaimId& claim) const { return at(found_by(by_claim_, claim)); }

std::vector<Ruling> RulingIndex::on_actor(const EntityId& actor) const { return at(found_by(by_actor_, actor)); }

std::vector<Ruling> RulingIndex::on_article(const Position::ArticleRef& article) const {
  Found found = found_by(by_path_, article.path);
  add(by_path_, "stdin:" + article.version.value, found);
  return at(found);
}

std::vector<Ruling> RulingIndex::on_conflict(const Conflict& conflict) const {
  const Found a = found_by(by_side_, conflict.claim_a);
  const Found b = found_by(by_side_, conflict.claim_b);
  Found both;
  std::ranges::set_intersection(a, b, std::inserter(both, both.end()));
  return at(both);
}

std::vector<Ruling> RulingIndex::on_view(const ConflictView& view) const {
  if (empty()) return {};
  Found found;
  for (const SideView* side : {&view.a, &view.b}) {
    find(side->position, found);
    for (const Position& mention : side->mentions) find(mention, found);
  }
  std::vector<Ruling> out = on_conflict(view.conflict);
  std::ranges::move(at(found), std::back_inserter(out));
  return out;
}

std::vector<Ruling> RulingIndex::on_positions(const std::vector<Position>& positions) const {
  if (empty()) return {};
  Found found;
  for (const Position& position : positions) find(position, found);
  return at(found);
}

bool RulingIndex::are_split(const ClaimId& a, const ClaimId& b) const { return are_split(by_claim_, a, b); }
bool RulingIndex::are_split(const EntityId& a, const EntityId& b) const { return are_split(by_actor_, a, b); }

template <class Id>
bool RulingIndex::are_split(const std::map<Id, Found>& by_id, const Id& a, const Id& b) const {
  const Found of_b = found_by(by_id, b);
  return std::ranges::any_of(found_by(by_id, a), [&](std::size_t i) {
    return of_b.contains(i) && rulings_[i].ruling.decision == RulingDecision::split;
  });
}

void RulingIndex::find(const Position& position, Found& found) const {
  add(by_claim_, position.statement.claim_id, found);
  add(by_path_, position.article.path, found);
  add(by_path_, "stdin:" + position.article.version.value, found);
  if (position.speaker) add(by_actor_, position.speaker->id, found);
  for (const Hop& hop : position.chain) add(by_actor_, hop.who.id, found);
  const Claim& claim = position.statement.claim;
  for (const Phrase* phrase : {&claim.agent, &claim.object, &claim.recipient})
    if (phrase->entity) add(by_actor_, phrase->entity->id, found);
}

std::vector<Ruling> RulingIndex::at(const Found& found) const {
  std::vector<Ruling> out;
  for (const std::size_t i : found) out.push_back(rulings_[i].ruling);
  return out;
}

}  // namespace gainsay
