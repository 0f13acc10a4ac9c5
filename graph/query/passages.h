#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "gainsay/model/dossier.h"
#include "graph/query/article_texts.h"

namespace gainsay {

/// Cuts passages out of the articles. The store must outlive it.
class Passages {
 public:
  explicit Passages(const Store& store) : store_(store), texts_(store) {}
  /// Where the statement makes its claim.
  Passage of(const Position& position);
  /// Where the first article that names the actor does so first, by this name if it can be; none where no mention is
  /// told.
  std::optional<Passage> naming(const EntityId& actor, std::string_view name);
  /// The same in that article.
  std::optional<Passage> naming(const EntityId& actor, std::string_view name, const ArticleId& article);

 private:
  Passage cut(const Position::ArticleRef& article, const RulingAnchor& anchor);

  const Store& store_;
  ArticleTexts texts_;
};

}  // namespace gainsay
