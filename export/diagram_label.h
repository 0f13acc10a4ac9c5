#pragma once

#include <string>
#include <vector>

#include "gainsay/model/claim_graph.h"

namespace gainsay {

/// What stands in a node of a diagram, and how large the node has to be for it, in points.
struct DiagramLabel {
  static constexpr double font_size = 10;
  static constexpr double line_height = 12;

  std::vector<std::string> lines;
  double width = 0;
  double height = 0;
};

/// Cut to a few lines; the full text belongs in a tooltip.
DiagramLabel diagram_label(const Vertex& vertex);

}  // namespace gainsay
