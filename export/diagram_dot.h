#pragma once

#include <string>

#include "export/diagram_plan.h"
#include "gainsay/export.h"

namespace gainsay {

/// `&` in addresses: `dot -Tsvg` writes addresses as they stand, so that DOT for SVG needs `&amp;`; other renderers
/// show it.
enum class Ampersand { as_entity, plain };

/// The plan as DOT, laid out: `layout=nop2` and positions, so that `dot` draws it as it stands, and `dot -Kdot` anew.
/// Nodes have the plan's names, and ids "n-C1"; edges have the ids "e-12" (the index of the line), so that the rendered
/// SVG can be matched with the plan again.
std::string diagram_dot(const ClaimGraph& graph, const DiagramPlan& plan, const std::string& title,
                        Ampersand ampersand);

}  // namespace gainsay
