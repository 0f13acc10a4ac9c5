#pragma once

#include <vector>

#include "gainsay/model/report.h"
#include "graph/query/selection.h"

namespace gainsay {

/// Parts the claims of one dispute into sides: from the title's claim along the conflicts, each claim to the first side
/// that it conflicts with no claim of, of those the one whose polarity it shares. Where three figures contradict each
/// other there are three. Precondition: `title` is a side of one of `conflicts`.
std::vector<DisputeSide> sides_of(const std::vector<const SelectedConflict*>& conflicts, const ClaimId& title);

}  // namespace gainsay
