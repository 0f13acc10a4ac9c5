#pragma once

#include <filesystem>
#include <vector>

#include "gainsay/model/article.h"

namespace gainsay::tools {

/// One attribution as PolNeAR marks it, in bytes of the text.
struct GoldAttribution {
  std::vector<Span> sources, cues, contents;
};

/// One annotator's account of one article.
struct GoldArticle {
  Article article;  ///< as the reader gives it; path is the file's name
  std::vector<GoldAttribution> gold;
};

/// Reads a split of PolNeAR (folders attributions/ and text/), by file name. Throws std::runtime_error.
std::vector<GoldArticle> read_polnear(const std::filesystem::path& folder);

}  // namespace gainsay::tools
