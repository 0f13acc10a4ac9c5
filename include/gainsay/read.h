#pragma once

#include <cstddef>
#include <cstdint>
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
/// common article shapes, WARC, any of these packed by gzip, zstd or bzip2 or in zip and tar archives, folders of
/// these, standard input.
namespace gainsay {

/// What input may ask of the machine. What goes beyond is left out with a Diagnostic that names the limit.
struct ReadLimits {
  std::size_t bytes = std::size_t{64} << 20;  ///< of a file, a member of an archive, a record, a line of JSON Lines
  std::size_t depth = 512;                    ///< elements of HTML, or values of JSON, inside one another
  std::size_t members = 1'000'000;            ///< of a file with all archives in it
  std::uint64_t unpacked = std::uint64_t{64} << 30;  ///< bytes that a file unpacks to, with all archives in it
  std::size_t ratio = 200;                           ///< that, over the bytes that were read of the file
  std::size_t nesting = 2;                           ///< archives or compressed files inside one another
};

struct ReadOptions {
  std::optional<DateInterval> published;  ///< the user knows better: overrides what the input says
  std::optional<std::string> outlet;
  std::optional<std::string> url;
  std::string found_at;  ///< the address from which the bytes came: the url of an article that says none
  ReadLimits limits;
};

/// Receives each article as it is read.
using ArticleSink = std::function<void(Article&&)>;

/// Reads one path: a file, a folder (recursively, in name order), or "-" for standard input. Whatever cannot be
/// used is added to `diagnostics` with its path and, where there is one, the byte; the rest is still read. Never
/// throws for bad input. Cost: linear in the bytes read; at most `limits.bytes` of them, and what a decompressor
/// needs, are held at once: archives, WARC and JSON Lines may be of any size.
void read_articles(const std::filesystem::path& path, const ReadOptions& options, const ArticleSink& sink,
                   Diagnostics& diagnostics);

/// The same from bytes in memory. `path` names them in messages and decides the format by its extension;
/// without one, the content does.
void read_articles_from_bytes(std::string_view bytes, const std::string& path, const ReadOptions& options,
                              const ArticleSink& sink, Diagnostics& diagnostics);

}  // namespace gainsay
