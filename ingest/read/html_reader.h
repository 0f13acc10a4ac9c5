#pragma once

#include <string>
#include <string_view>

#include "gainsay/read.h"

namespace gainsay::read {

/// One article from a saved page. Its text is the headline and the page's main part, a line a block; what the page's
/// own markup says of a line (caption, related stories, newsletter box) is kept as that line's kind.
void read_html(std::string_view bytes, const std::string& path, const ReadOptions& options, const ArticleSink& sink,
               Diagnostics& diagnostics);

}  // namespace gainsay::read
