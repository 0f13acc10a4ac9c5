#include "gainsay/query.h"
#include "graph/query/conflict_views.h"
#include "graph/query/selection.h"

namespace gainsay {
namespace {

RulingAnchor anchor_of(const Position& position) {
  const Statement& statement = position.statement;
  return {position.article.version, statement.span, statement.text, statement.claim_id.value};
}

}  // namespace

std::vector<ConflictView> find_conflict(const Store& store, std::string_view prefix) {
  std::vector<Conflict> found = store.conflicts();
  std::erase_if(found, [&](const Conflict& conflict) { return !conflict.id.value.starts_with(prefix); });
  Filter all;
  all.with_dismissed = true;
  ArticleTexts texts(store);
  const RulingIndex rulings(store);
  std::vector<ConflictView> out;
  for (const SelectedConflict& selected : select_among(std::move(found), store, all))
    out.push_back(view_of(selected, texts, rulings));
  return out;
}

Ruling ruling_on(const ConflictView& view, RulingDecision decision, const RulingAuthor& author) {
  return in_log_order({.subject = RulingSubject::conflict,
                       .decision = decision,
                       .a = anchor_of(view.a.position),
                       .b = anchor_of(view.b.position),
                       .author = author});
}

Ruling ruling_on(RulingSubject subject, const Passage& a, const Passage& b, RulingDecision decision,
                 const RulingAuthor& author) {
  return in_log_order({.subject = subject, .decision = decision, .a = a.anchor, .b = b.anchor, .author = author});
}

}  // namespace gainsay
