#include "export/diagram_legend.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace gainsay {

std::vector<LegendEntry> legend_of(const ClaimGraph& graph, const DiagramPlan& plan) {
  std::vector<LegendEntry> legend;
  const auto shows = [&](VertexKind kind, bool document) {
    return std::ranges::any_of(plan.nodes, [&](const DiagramPlan::Node& node) {
      const Vertex& vertex = graph.vertex(node.vertex);
      return vertex.kind == kind && palette::is_document(kind, vertex.entity) == document;
    });
  };
  if (shows(VertexKind::source, true)) legend.push_back({"article", false, {}, VertexKind::source, true});
  for (std::size_t i = 0; i < vertex_kind_names.size(); ++i)
    if (const auto kind = static_cast<VertexKind>(i); shows(kind, false))
      legend.push_back({std::string(vertex_kind_names[i]), false, {}, kind, false});
  const auto draws = [&](EdgeKind kind, std::optional<ConflictClass> conflict_class = std::nullopt) {
    return std::ranges::any_of(plan.lines, [&](const DiagramPlan::Line& line) {
      const Edge& edge = graph.edge(line.edge);
      return edge.kind == kind && (!conflict_class || edge.conflict_class == conflict_class);
    });
  };
  static constexpr std::array relations{
      std::pair{EdgeKind::asserts, "says"}, std::pair{EdgeKind::cites, "cites"}, std::pair{EdgeKind::denies, "denies"},
      std::pair{EdgeKind::supports, "supports"}, std::pair{EdgeKind::about, "is about"}};
  for (const auto& [kind, word] : relations)
    if (draws(kind)) legend.push_back({word, true, palette::stroke_of(kind)});
  for (std::size_t i = 0; i < conflict_class_names.size(); ++i)
    if (const auto conflict_class = static_cast<ConflictClass>(i); draws(EdgeKind::contradicts, conflict_class))
      legend.push_back({std::string(conflict_class_names[i]), true, palette::stroke_of(conflict_class)});
  return legend;
}

}  // namespace gainsay
