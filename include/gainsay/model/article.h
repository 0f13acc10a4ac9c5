#pragma once

#include <string>
#include <vector>

#include "gainsay/model/date.h"
#include "gainsay/model/ids.h"
#include "gainsay/model/span.h"
#include "gainsay/model/vocabulary.h"

namespace gainsay {

/// A stretch of the text with one role. Blocks are in text order, do not overlap, and together hold all
/// that is not white space.
struct Block {
  Span span;
  BlockKind kind = BlockKind::paragraph;
};

/// One document, as it was read. Observation only: nothing here is cut or edited; invalid bytes of the
/// input stand as U+FFFD in `text`, and all spans are byte offsets into that `text`.
struct Article {
  ArticleId id;
  VersionId version;
  std::string path;      ///< as given; "archive!member" inside an archive
  std::string url;       ///< "" where unknown, as for all strings below
  std::string language;  ///< BCP 47 ("en"); "und" where it could not be told
  std::string title;
  std::string outlet;
  std::string byline;
  std::vector<std::string> agencies;  ///< those whose text it is ("AFP"), not those of its pictures
  DateInterval published;
  std::string published_from;  ///< the grounds: "meta article:published_time", "dateline 'April 13 (ANI)'"
  std::string text;
  std::vector<Block> blocks;
};

}  // namespace gainsay
