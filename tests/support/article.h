#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "gainsay/read.h"

namespace gainsay {

/// The article that `text` gives when it is read as a .txt file, with its blocks marked. `published` as in
/// `parse_interval`; without one, the text decides. Link gainsay_read.
inline Article article_from_text(std::string_view text, std::string_view published = "") {
  ReadOptions options;
  if (!published.empty()) options.published = parse_interval(published).value();
  Article article;
  Diagnostics diagnostics;
  read_articles_from_bytes(
      text, "test.txt", options, [&](Article&& read) { article = std::move(read); }, diagnostics);
  if (article.text.empty()) throw std::invalid_argument("not an article: " + std::string(text.substr(0, 80)));
  return article;
}

}  // namespace gainsay
