#pragma once

#include <optional>
#include <string>
#include <vector>

#include "export/diagram_label.h"
#include "export/diagram_plan.h"

namespace gainsay {

/// A plan in points, x to the right, y down, from (0, 0).
struct DiagramLayout {
  struct Spot {
    double x = 0;
    double y = 0;
  };
  struct Box {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
    [[nodiscard]] Spot centre() const { return {left + width / 2, top + height / 2}; }
  };
  /// One cubic Bézier curve. It begins and ends on its nodes' outlines.
  struct Curve {
    Spot from, control1, control2, to;
    /// From 0, where it begins, to 1.
    [[nodiscard]] Spot at(double t) const;
  };
  /// A conflict's type; with their number ("denial × 9") where it stands for all lines of a fan.
  struct Word {
    std::string text;
    Box box;
  };

  std::vector<DiagramLabel> labels;        ///< for each node
  std::vector<Box> nodes;                  ///< for each node
  std::vector<Curve> lines;                ///< for each line of the plan
  std::vector<std::optional<Word>> words;  ///< for each line, what stands beside it, if anything does
  std::vector<Box> headings;               ///< for each column, above its outlines
  double width = 0;
  double height = 0;
};

/// What kind of conflict a line is; "" for the rest.
std::string line_word(const Edge& edge);

/// Groups of outlines take bands of the picture's height, those of several columns first, then best first, side by side
/// where their columns differ; in a band each column's outlines are ordered and placed so that conflicts run level. No
/// two nodes overlap. Fast: nearly linear in the number of nodes.
DiagramLayout lay_out_diagram(const ClaimGraph& graph, const DiagramPlan& plan);

}  // namespace gainsay
