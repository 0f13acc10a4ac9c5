#pragma once

#include <vector>

#include "gainsay/store.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Finds anew which hops of current articles cite a report that is itself stored. Precondition: a transaction is open.
void link_cited_articles(const Database& database);
std::vector<CitedArticle> read_cited_articles(const Database& database);

}  // namespace gainsay
