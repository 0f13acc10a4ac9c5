#pragma once

#include <exception>
#include <filesystem>
#include <vector>

#include "gainsay/read.h"

namespace gainsay {

/// `read_articles` over every path. What `sink` throws comes out, even where a reader takes exceptions for bad input.
inline void read_each(const std::vector<std::filesystem::path>& paths, const ReadOptions& options,
                      const ArticleSink& sink, Diagnostics& diagnostics) {
  std::exception_ptr failure;
  const ArticleSink guarded = [&](Article&& article) {
    if (failure) return;
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
