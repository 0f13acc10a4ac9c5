#pragma once

#include <string_view>
#include <vector>

#include "gainsay/store.h"
#include "graph/store/edition_reader.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// All that the current articles name, by id. Cost: a pass over the actors.
std::vector<KnownEntity> known_entities(const Database& database, EditionReader& reader);

/// Those of them of which a name has `part` in it, without case, each with such names alone. Cost: a pass over the
/// words, and over the rows of names and actors, of which none is read that has no such word.
std::vector<KnownEntity> known_entities_with(const Database& database, EditionReader& reader, std::string_view part);

}  // namespace gainsay
