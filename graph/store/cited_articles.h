#pragma once

#include <cstdint>
#include <vector>

#include "gainsay/store.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Finds which hops of the current editions in table unlinked cite a report that is itself stored, and of those that
/// cite one of them; empties the table. Precondition: a transaction is open.
void link_cited_articles(const Database& database);
/// The edition and those that may cite it are to be linked anew. To be called before its outlet or date changes, or it
/// goes. Precondition: a transaction is open.
void mark_citing(const Database& database, std::int64_t edition);
std::vector<CitedArticle> read_cited_articles(const Database& database);

}  // namespace gainsay
