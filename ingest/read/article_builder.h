#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gainsay/model/article.h"
#include "gainsay/read.h"
#include "ingest/read/published_date.h"

namespace gainsay::read {

/// What a format's reader found: the text, and the fields that stand beside it. Strings are valid UTF-8; "" where a
/// field is absent.
struct Record {
  std::string path;
  std::string text;
  std::string title;
  std::string outlet;
  std::string byline;
  std::string url;
  std::string language;
  std::vector<std::string> agencies;
  PublishedDate published;
  std::vector<Block> kinds;  ///< what the format itself says of stretches of the text; whole lines, in text order
};

/// The article: fields first, then what the text says, over both what the user says. Marks the blocks.
Article build_article(Record&& record, const ReadOptions& options);

}  // namespace gainsay::read
