#pragma once

#include <cstdint>
#include <vector>

#include "gainsay/store.h"
#include "graph/store/edition_reader.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// What a list of articles shows of these editions, by published, then article.
std::vector<ArticleEntry> article_entries(const Database& database, EditionReader& reader,
                                          const std::vector<std::int64_t>& editions);

}  // namespace gainsay
