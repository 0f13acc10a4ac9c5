#pragma once

#include <vector>

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// "Assured us that it will not send arms. We have seen no evidence that contradicts that": nothing is known of what the
/// sentence before rules out. Such a reading gets the slots of the nearest refusal or denial just above it in its article,
/// by another party, and doubts that it happens. `readings` are one article's.
void resolve_evidence_against(std::vector<Reading>& readings);

}  // namespace gainsay::conflict
