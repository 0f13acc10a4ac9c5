#pragma once

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// Whether the reading says of a described thing that it is not what others take it for: "the animal is not a puma".
bool denies_identity(const Reading& reading, Words& words);

}  // namespace gainsay::conflict
