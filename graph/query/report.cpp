#include <algorithm>
#include <map>
#include <set>

#include "gainsay/store.h"
#include "graph/query/article_texts.h"
#include "graph/query/conflict_views.h"
#include "graph/query/dispute_sides.h"
#include "graph/query/selection.h"

namespace gainsay {
namespace {

/// The affirmed side of the best conflict: what the others deny, contradict or overtake.
const SelectedConflict::Side& title_of(const SelectedConflict& best) {
  const bool a_is_negated = best.a.position.statement.claim.polarity == Polarity::negated;
  const bool b_is_affirmed = best.b.position.statement.claim.polarity == Polarity::affirmed;
  return a_is_negated && b_is_affirmed ? best.b : best.a;
}

std::vector<DisputeView> disputes_of(const std::vector<SelectedConflict>& selected, ArticleTexts& texts,
                                     const RulingIndex& rulings) {
  std::vector<std::vector<const SelectedConflict*>> groups;
  std::map<DisputeId, std::size_t> places;
  for (const SelectedConflict& conflict : selected) {
    const auto [place, is_new] = places.try_emplace(conflict.conflict.dispute, groups.size());
    if (is_new) groups.emplace_back();
    groups[place->second].push_back(&conflict);
  }
  std::vector<DisputeView> out;
  for (const auto& conflicts : groups) {
    const SelectedConflict& best = *conflicts.front();
    const SelectedConflict::Side& title = title_of(best);
    const bool is_a = &title == &best.a;
    DisputeView& dispute = out.emplace_back();
    dispute.id = best.conflict.dispute;
    dispute.title = title.position.statement.text;
    for (const SelectedConflict* conflict : conflicts) dispute.conflicts.push_back(view_of(*conflict, texts, rulings));
    dispute.sides = sides_of(conflicts, is_a ? best.conflict.claim_a : best.conflict.claim_b);
  }
  return out;
}

/// Everybody on whose word the statement rests, and who it is about.
std::map<EntityId, Named> entities_in(const Position& position) {
  std::map<EntityId, Named> out;
  const auto add = [&out](const Named& named) { out.emplace(named.id, named); };
  if (position.speaker) add(*position.speaker);
  for (const Hop& hop : position.chain) add(hop.who);
  for (const Phrase* phrase : {&position.statement.claim.agent, &position.statement.claim.recipient})
    if (phrase->entity) add(*phrase->entity);
  return out;
}

std::vector<EntityEntry> entities_of(const std::vector<Position>& positions,
                                     const std::vector<SelectedConflict>& selected) {
  std::map<EntityId, EntityEntry> entries;
  for (const Position& position : positions)
    for (const auto& [id, named] : entities_in(position)) {
      EntityEntry& entry = entries.try_emplace(id, EntityEntry{named, 0, 0}).first->second;
      entry.named.name = std::min(entry.named.name, named.name);
      ++entry.statements;
    }
  for (const SelectedConflict& conflict : selected) {
    std::map<EntityId, Named> involved = entities_in(conflict.a.position);
    involved.merge(entities_in(conflict.b.position));
    for (const auto& [id, named] : involved)
      if (const auto entry = entries.find(id); entry != entries.end()) ++entry->second.conflicts;
  }
  std::vector<EntityEntry> out;
  for (auto& [id, entry] : entries) out.push_back(std::move(entry));
  std::ranges::sort(out, [](const EntityEntry& a, const EntityEntry& b) {
    return std::tie(b.statements, a.named.name, a.named.id) < std::tie(a.statements, b.named.name, b.named.id);
  });
  return out;
}

}  // namespace

Report Store::report(const Filter& filter) const {
  Report report;
  report.tool_version = GAINSAY_VERSION;
  report.filters = filter.as_words();
  report.skipped = skipped();
  report.input_digest = texts_digest();

  const RulingIndex rulings(*this);
  if (!filter.with_dismissed) {
    const std::vector<Conflict> ruled = conflicts_of(rulings.sides_of_conflicts());
    report.dismissed = static_cast<std::size_t>(std::ranges::count_if(ruled, is_dismissed));
  }
  const bool is_filtered = !report.filters.empty();
  std::vector<Position> shown;
  if (!is_filtered) shown = positions();
  const std::vector<SelectedConflict> selected =
      is_filtered ? select_conflicts(*this, filter) : select_among(conflicts(), shown, *this, filter);
  ArticleTexts texts(*this);
  report.disputes = disputes_of(selected, texts, rulings);
  if (is_filtered) {
    shown = positions_in(report);
    std::set<ArticleId> involved;
    for (const Position& position : shown) involved.insert(position.article.id);
    report.articles = articles_of(involved);
  } else {
    report.articles = articles();
  }
  report.entities = entities_of(shown, selected);
  report.statements = shown.size();
  report.denials = static_cast<std::size_t>(
      std::ranges::count_if(shown, [](const Position& p) { return p.statement.claim.denial; }));
  return report;
}

}  // namespace gainsay
