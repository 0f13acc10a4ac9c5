#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/store.h"

namespace gainsay {

/// Whether `asked` means an entity of this kind and name: the whole name, without case, "the" and white space; of
/// people and of sources without a name, its last words are enough ("Blinken", "officials").
bool name_matches(std::string_view asked, std::string_view name, EntityKind kind);

/// Whom `asked` means, by any name that the articles call them; each with the names in question alone.
std::vector<KnownEntity> entities_called(const Store& store, std::string_view asked);
/// Their ids.
std::set<EntityId> matching_entities(const Store& store, std::string_view asked);

}  // namespace gainsay
