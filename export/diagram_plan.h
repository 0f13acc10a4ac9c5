#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "export/diagram_selection.h"
#include "gainsay/export.h"
#include "gainsay/model/claim_graph.h"

namespace gainsay {

/// What a diagram shows, before any drawing. It reads as columns of time from left to right; in a column stand
/// outlines: an article, under it who speaks in it, under them what they say. An article or a speaker is drawn once in
/// each outline that needs it, a claim once in all: the lines that cross the picture are the conflicts.
struct DiagramPlan {
  struct Node {
    std::size_t vertex = 0;  ///< index in the graph
    std::string name;        ///< "S1", "A2", "C3", "D4", and "S1_2" where drawn again: a safe name in DOT
  };
  struct Line {
    std::size_t edge = 0;  ///< index in the graph
    std::size_t from = 0;  ///< indices in `nodes`
    std::size_t to = 0;
    bool is_in_outline = false;  ///< leads from a row to one below it in its outline
  };
  struct Row {
    std::size_t node = 0;
    std::size_t depth = 0;
  };
  struct Outline {
    std::size_t column = 0;
    std::size_t group = 0;  ///< outlines whose claims are related have one, best first
    std::size_t side = 0;   ///< 0; 1 for the other side where a column holds many conflicts of a group
    std::vector<Row> rows;
  };

  std::vector<Node> nodes;
  std::vector<Line> lines;
  std::vector<Outline> outlines;     ///< by column, group, side, then time
  std::vector<std::string> columns;  ///< headings, oldest first; the last is "undated" where something is
  std::size_t left_out = 0;  ///< of the whole graph, vertices that are not shown, with those that it left out itself;
                             ///< of a focus, claims for which there was no room
};

/// A selection in outlines.
DiagramPlan plan_diagram(const ClaimGraph& graph, const DiagramSelection& selection);
/// What `options` ask for.
DiagramPlan plan_diagram(const ClaimGraph& graph, const DiagramOptions& options);

}  // namespace gainsay
