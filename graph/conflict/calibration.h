#pragma once

#include "graph/conflict/rule.h"

namespace gainsay::conflict {

/// The share of such findings that a careful reader accepts. How the figures were set: docs/conflicts.md, "Scores".
double score_of(const Finding& finding);

}  // namespace gainsay::conflict
