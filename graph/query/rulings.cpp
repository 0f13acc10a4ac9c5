#include "gainsay/query.h"
#include "graph/query/conflict_views.h"
#include "graph/query/selection.h"

namespace gainsay {
namespace {

RulingAnchor anchor_of(const SideView& side) {
  const Position& position = side.position;
  return {position.article.version, position.statement.span, position.statement.text};
}

}  // namespace

std::vector<ConflictView> find_conflict(const Store& store, std::string_view prefix) {
  std::vector<Conflict> found = store.conflicts();
  std::erase_if(found, [&](const Conflict& conflict) { return !conflict.id.value.starts_with(prefix); });
  Filter all;
  all.with_dismissed = true;
  ArticleTexts texts(store);
  std::vector<ConflictView> out;
  for (const SelectedConflict& selected : select_among(std::move(found), store, all))
    out.push_back(view_of(selected, texts));
  return out;
}

ConflictRuling ruling_on(const ConflictView& view, RulingDecision decision, const std::string& by,
                         const std::string& note, const std::string& made_at) {
  ConflictRuling out{decision, anchor_of(view.a), anchor_of(view.b), by, note, made_at};
  if (out.b < out.a) std::swap(out.a, out.b);
  return out;
}

}  // namespace gainsay
