#include "graph/query/conflict_views.h"

#include <algorithm>
#include <map>
#include <utility>

#include "graph/query/context.h"
#include "graph/query/provenance.h"

namespace gainsay {
namespace {

SideView view_of(const SelectedConflict::Side& side, const std::vector<Span>& opposing, ArticleTexts& texts) {
  const Position& position = side.position;
  Context context = context_of(texts.article(position.article.id), position.statement.span);
  std::vector<Position> mentions = side.others;
  mentions.push_back(position);
  const Provenance provenance = provenance_of(mentions);
  return {position,
          texts.quote(position.article.id, position.statement.span),
          std::move(context.before),
          std::move(context.after),
          side.is_evidence ? opposing : std::vector<Span>(),
          side.others,
          provenance.least,
          provenance.most};
}

}  // namespace

ConflictView view_of(const SelectedConflict& selected, ArticleTexts& texts, const RulingIndex& rulings) {
  const Conflict& conflict = selected.conflict;
  ConflictView out{conflict, view_of(selected.a, conflict.opposing_a, texts),
                   view_of(selected.b, conflict.opposing_b, texts)};
  out.rulings = rulings.on_view(out);
  return out;
}

std::vector<Position> positions_in(const Report& report) {
  std::map<std::pair<StatementId, ArticleId>, const Position*> found;
  const auto add = [&](const Position& p) { found.emplace(std::pair(p.statement.id, p.article.id), &p); };
  for (const DisputeView& dispute : report.disputes)
    for (const ConflictView& view : dispute.conflicts)
      for (const SideView* side : {&view.a, &view.b}) {
        add(side->position);
        std::ranges::for_each(side->mentions, add);
      }
  std::vector<Position> out;
  for (const auto& [key, position] : found) out.push_back(*position);
  std::ranges::sort(out, is_older);
  return out;
}

}  // namespace gainsay
