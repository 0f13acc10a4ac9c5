#pragma once

#include <string>
#include <vector>

#include "gainsay/model/conflict.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {

/// The slots that either side fills, in the order of SlotComparison's list.
std::vector<SlotComparison> slots_of(const Pair& pair);

/// Plain English from the slots: who said what when, what aligns, what opposes.
std::string explain(const Pair& pair, const Finding& finding, const std::vector<SlotComparison>& slots);

}  // namespace gainsay::conflict
