#pragma once

#include <map>
#include <tuple>
#include <vector>

#include "gainsay/model/dossier.h"
#include "graph/query/article_texts.h"

namespace gainsay {

/// Statements as they are shown. The store must outlive it.
class MentionViews {
 public:
  explicit MentionViews(const Store& store);
  MentionView of(const Position& position);
  std::vector<MentionView> of(const std::vector<Position>& positions);
  ArticleTexts& texts() { return texts_; }

 private:
  ArticleTexts texts_;
  std::map<std::tuple<ArticleId, AttributionId, std::size_t>, ArticleId> cited_;
};

}  // namespace gainsay
