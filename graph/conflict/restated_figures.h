#pragma once

#include <vector>

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// "This amounts to several hundred people, a fraction of what was reported", "the number of job losses could be far
/// smaller, in the range of 2,000 to 3,000", "that is 300 people, not 5,000" give another figure for what their article
/// reported before, and name no event of their own. Each such reading gets the slots of the nearest figure above it in
/// its article that was put with reserve, as a plan or as a forecast, that counts such things, and that no number fits
/// with it. Where there is none, or the words set the figure against nothing, it stays as it is.
/// Precondition: `readings` are one article's.
void resolve_restated_figures(std::vector<Reading>& readings, Words& words);

}  // namespace gainsay::conflict
