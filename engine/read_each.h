#pragma once

#include <exception>
#include <filesystem>
#include <utility>
#include <vector>

#include "gainsay/read.h"

namespace gainsay {

/// Standard input has no address of its own: its articles are known by their text, so that a second one does not take
/// the first one's place.
inline bool is_from_standard_input(const Article& article) {
  return article.path == "-" || article.path.starts_with("-!");
}

/// `read_articles` over every path. What `sink` throws comes out, even where a reader takes exceptions for bad input.
inline void read_each(const std::vector<std::filesystem::path>& paths, const ReadOptions& options,
                      const ArticleSink& sink, Diagnostics& diagnostics) {
  std::exception_ptr failure;
  const ArticleSink guarded = [&](Article&& article) {
    if (failure) return;
    if (is_from_standard_input(article) && article.url.empty())
      article.id = ArticleId("stdin:" + article.version.value);
    try {
      sink(std::move(article));
    } catch (...) {
      failure = std::current_exception();
      throw;
    }
  };
  for (const std::filesystem::path& path : paths) {
    read_articles(path, options, guarded, diagnostics);
    if (failure) std::rethrow_exception(failure);
  }
}

}  // namespace gainsay
