#pragma once

#include <vector>

#include "gainsay/model/entity.h"
#include "ingest/attribution/speakers/entity_table.h"

namespace gainsay {

/// The table as the article's actors, by id, each with its mentions in text order. Places count only where they speak
/// (`speakers`). Names that come to one id are one actor.
std::vector<Actor> list_actors(const Syntax& syntax, const EntityTable& table,
                               const std::vector<EntityIndex>& speakers);

}  // namespace gainsay
