#pragma once

#include <vector>

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// "The spokesman called the reports baseless", "it was untrue", "the story is a hoax" name no proposition: they reject
/// what their article reported before. Each such reading gets the slots, negated, of the clause within it that says
/// what is rejected ("the rumours that it will close are baseless"); else of the nearest report above it in its
/// article that was put with reserve or as a plan by another voice, that is of the kind named ("fraud claims"), and
/// that concerns the rejecting party or stands just before; else of what was denied last. Where there is none, it stays
/// as it is. A clause whose slots are taken asserts nothing any more.
void resolve_rejections(std::vector<Reading>& readings, Words& words);

}  // namespace gainsay::conflict
