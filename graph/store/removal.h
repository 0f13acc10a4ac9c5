#pragma once

#include <cstdint>
#include <vector>

#include "gainsay/model/ids.h"
#include "graph/store/edition_reader.h"
#include "graph/store/edition_writer.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// The editions of an article, also those of its paths from before its address was known.
std::vector<std::int64_t> editions_of(const Database& database, const ArticleId& article);

/// Deletes editions with all that hangs on them, and texts that no other edition has. What was found of them goes with
/// them, and is sought anew where others may give evidence for it.
/// Precondition: a transaction is open.
void remove_editions(const Database& database, const std::vector<std::int64_t>& editions, EditionReader& reader,
                     EditionWriter& writer, bool with_rulings);

/// Deletes words and entities that nothing refers to. Cost: a pass over all tables.
/// Precondition: a transaction is open, and foreign keys are off: each deletion would be held against all tables.
void sweep_words(const Database& database);

}  // namespace gainsay
