#pragma once

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// Whether the reading says that one thing is as good as another: "as deadly as missiles", "amounts to a tax".
bool likens(const Reading& reading);

}  // namespace gainsay::conflict
