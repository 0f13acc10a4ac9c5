#include "graph/query/mention_views.h"

namespace gainsay {

MentionViews::MentionViews(const Store& store) : texts_(store) {
  for (const CitedArticle& link : store.cited_articles())
    cited_.emplace(std::tuple(link.citing, link.attribution, link.position), link.cited);
}

MentionView MentionViews::of(const Position& position) {
  MentionView view{position, texts_.quote(position.article.id, position.statement.span), {}};
  for (std::size_t i = 0; i < position.chain.size(); ++i) {
    const auto cited = cited_.find({position.article.id, position.statement.attribution, i});
    view.reports.push_back(cited == cited_.end() ? std::nullopt : std::optional(cited->second));
  }
  return view;
}

std::vector<MentionView> MentionViews::of(const std::vector<Position>& positions) {
  std::vector<MentionView> out;
  out.reserve(positions.size());
  for (const Position& position : positions) out.push_back(of(position));
  return out;
}

}  // namespace gainsay
