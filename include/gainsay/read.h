#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/article.h"
#include "gainsay/model/diagnostic.h"

/// Stage 1: bytes to articles. Text as scraped (.txt), saved pages (.html, .htm), JSON and JSON Lines in the
/// common article shapes, folders of these, standard input.
namespace gainsay {

struct ReadOptions {
  std::optional<DateInterval> published;  ///< the user knows better: overrides what the input says
  std::optional<std::string> outlet;
  std::optional<std::string> url;
  std::size_t max_bytes = std::size_t{64} << 20;  ///< a larger file is refused with a Diagnostic
};

/// Receives each article as it is read.
using ArticleSink = std::function<void(Article&&)>;

/// Reads one path: a file, a folder (recursively, in name order), or "-" for standard input. Whatever cannot be
/// used is added to `diagnostics` with its path and, where there is one, the byte; the rest is still read. Never
/// throws for bad input. Cost: linear in the bytes read; one article in memory at a time (JSON: one file).
void read_articles(const std::filesystem::path& path, const ReadOptions& options, const ArticleSink& sink,
                   Diagnostics& diagnostics);

/// The same from bytes in memory. `path` names them in messages and decides the format by its extension;
/// without one, the content does.
void read_articles_from_bytes(std::string_view bytes, const std::string& path, const ReadOptions& options,
                              const ArticleSink& sink, Diagnostics& diagnostics);

}  // namespace gainsay
