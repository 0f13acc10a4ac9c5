#pragma once

#include <set>
#include <vector>

#include "gainsay/model/conflict.h"
#include "gainsay/model/ruling.h"
#include "graph/store/edition_reader.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Appends to the log what it does not have yet; gives their number. Precondition: a transaction is open.
std::size_t append_conflict_rulings(const Database& database, const std::vector<ConflictRuling>& rulings);
/// The log, oldest first.
std::vector<ConflictRuling> read_conflict_rulings(const Database& database);

/// Marks each conflict with the last ruling on its pair of claims. A ruling is on the claims that the current texts
/// make where it hangs: at its anchor the same sentence as then, else any statement that shares half its words with it.
std::vector<Conflict> with_rulings(const Database& database, EditionReader& reader, std::vector<Conflict> conflicts);

/// The claims on which a ruling stands.
std::set<ClaimId> ruled_claims(const Database& database, EditionReader& reader);

}  // namespace gainsay
