#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "export/diagram_plan.h"
#include "export/palette.h"

namespace gainsay {

/// One thing that a diagram draws, in the words of its legend.
struct LegendEntry {
  std::string word;
  bool is_line = false;
  palette::Stroke stroke{};  ///< of lines
  VertexKind kind{};         ///< of nodes, as the next
  bool is_document = false;
};

/// What the diagram has, and nothing else: nodes first, then lines.
std::vector<LegendEntry> legend_of(const ClaimGraph& graph, const DiagramPlan& plan);

}  // namespace gainsay
