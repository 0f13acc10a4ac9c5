#pragma once

#include <string>

#include "export/diagram_plan.h"

namespace gainsay {

/// Graphviz's SVG made fit for people who hear it: a title and a description that the root refers to, and for each node
/// and edge its full text in place of its machine name. Precondition: `svg` was rendered from `diagram_dot` of this
/// graph and plan.
std::string accessible_svg(const std::string& svg, const ClaimGraph& graph, const DiagramPlan& plan,
                           const std::string& title);

}  // namespace gainsay
