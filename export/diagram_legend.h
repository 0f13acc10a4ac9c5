#pragma once

#include "export/diagram_plan.h"
#include "gainsay/model/claim_graph.h"

namespace gainsay {

class DotGraph;

/// A boxed legend of those kinds of vertices and edges that the plan shows, drawn with the looks that the diagram
/// itself uses.
void add_legend(DotGraph& dot, const ClaimGraph& graph, const DiagramPlan& plan);

}  // namespace gainsay
