#pragma once

#include <vector>

#include "gainsay/store.h"
#include "graph/store/edition_reader.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// The rulings that hold, oldest first, each with the claims or actors that it is on today.
std::vector<StandingRuling> standing_rulings(const Database& database, EditionReader& reader);

}  // namespace gainsay
