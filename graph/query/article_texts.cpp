#include "graph/query/article_texts.h"

#include <algorithm>

namespace gainsay {

const Article& ArticleTexts::article(const ArticleId& id) {
  const auto known = articles_.find(id);
  if (known != articles_.end()) return known->second;
  auto extraction = store_.extraction(id);
  return articles_.emplace(id, extraction ? std::move(extraction->article) : Article{}).first->second;
}

std::string ArticleTexts::quote(const ArticleId& id, const Span& span) {
  const std::string& text = article(id).text;
  const std::size_t begin = std::min(span.begin, text.size());
  return text.substr(begin, std::min(span.end, text.size()) - begin);
}

}  // namespace gainsay
