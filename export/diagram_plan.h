#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "gainsay/export.h"
#include "gainsay/model/claim_graph.h"

namespace gainsay {

/// What a diagram shows, before any drawing: which vertices and edges, under which short names, in which columns of
/// time.
struct DiagramPlan {
  struct Node {
    std::size_t vertex = 0;  ///< index in the graph
    std::string name;        ///< "S1", "A2", "C3", "D4": a safe name in DOT and short enough to speak
    std::size_t column = none;
  };
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  std::vector<Node> nodes;           ///< by index in the graph
  std::vector<std::size_t> edges;    ///< indices in the graph; both ends are among the nodes
  std::vector<std::size_t> node_of;  ///< for each vertex of the graph its place in `nodes`, or `none`
  std::vector<std::string> columns;  ///< headings, oldest first: days, else months, quarters or years
  std::size_t left_out = 0;          ///< vertices of the graph that are not shown, with those that it left out itself
};

/// Keeps at most `max_vertices`: first the ends of conflicts (contradictions before tensions before updates, stronger
/// before weaker), then who stands behind them and who cites those, then denials and claims that others back, each with
/// who says them, then the best connected of the rest. Ties go by index. Vertices that lead to no drawn claim are left
/// out where there is any.
DiagramPlan plan_diagram(const ClaimGraph& graph, std::size_t max_vertices);

}  // namespace gainsay
