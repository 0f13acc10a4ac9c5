#pragma once

#include <vector>

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// "The spokesman called the reports baseless" names no proposition: it rejects what its article reported before. Each
/// such reading gets the slots of the nearest report above it in its article, negated: one by another voice, put as a
/// report or a plan, and, where the rejecting voice is a party that the article names elsewhere, about that party.
/// Where there is none, it stays as it is.
void resolve_rejections(std::vector<Reading>& readings);

}  // namespace gainsay::conflict
