#pragma once

#include <cstddef>
#include <vector>

#include "export/diagram_layout.h"

namespace gainsay {

/// Sets `lines` and `words` of a layout whose nodes are placed; `lanes` has each node's lane. Lines of an outline
/// run down its left edge; the rest leave and reach nodes at their sides, spread so that no two end in one spot.
void draw_lines(const ClaimGraph& graph, const DiagramPlan& plan, const std::vector<std::size_t>& lanes,
                DiagramLayout& layout);

}  // namespace gainsay
