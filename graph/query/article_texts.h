#pragma once

#include <map>
#include <string>

#include "gainsay/store.h"

namespace gainsay {

/// The articles' texts, each read once. The store must outlive it.
class ArticleTexts {
 public:
  explicit ArticleTexts(const Store& store) : store_(store) {}
  /// With text and blocks; empty where the article is not stored. Lives as long as this does.
  const Article& article(const ArticleId& id);
  /// Verbatim; cut where the span leaves the text.
  std::string quote(const ArticleId& id, const Span& span);

 private:
  const Store& store_;
  std::map<ArticleId, Article> articles_;
};

}  // namespace gainsay
