#pragma once

#include <set>
#include <vector>

#include "gainsay/model/conflict.h"
#include "graph/store/edition_reader.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Marks each conflict with the last ruling on its pair of claims. A ruling is on the claims that are made today where
/// it hangs (graph/store/ruling_anchors.h): at its anchor the same sentence as then, else any other.
std::vector<Conflict> with_rulings(const Database& database, EditionReader& reader, std::vector<Conflict> conflicts);

/// The claims on which a ruling stands.
std::set<ClaimId> ruled_claims(const Database& database, EditionReader& reader);

}  // namespace gainsay
