#pragma once

#include <string_view>

#include "gainsay/read.h"

namespace gainsay::read {

/// One article from text as scraped. Line ends stay as they are, so that for well-formed UTF-8 without a byte-order
/// mark `Article::text` is the file, byte for byte.
void read_text(std::string_view bytes, const std::string& path, const ReadOptions& options, const ArticleSink& sink,
               Diagnostics& diagnostics);

}  // namespace gainsay::read
