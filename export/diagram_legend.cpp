#include "export/diagram_legend.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "export/dot_graph.h"
#include "export/palette.h"

namespace gainsay {
namespace {

void add_shape(DotGraph& dot, std::string_view word, VertexKind kind, std::string_view shape) {
  const palette::Look& look = palette::look_of(kind);
  dot.node("legend_" + std::string(word),
           {{"label", word},
            {"shape", shape},
            {"fontsize", "9"},
            {"style", kind == VertexKind::claim ? "rounded,filled" : "filled"},
            {"fillcolor", look.fill},
            {"color", look.line},
            {"height", "0.22"},
            {"margin", "0.06,0.03"},
            {"tooltip", word}},
           "cluster_legend");
}

/// The line's two ends share a group, which keeps it level.
void add_line(DotGraph& dot, std::string_view word, const palette::Stroke& stroke) {
  const std::string to = "legend_line_" + std::string(word.substr(0, word.find(' ')));
  const std::string from = to + "_from";
  dot.node(from, {{"shape", "point"}, {"width", "0.02"}, {"height", "0.02"}, {"style", "invis"}, {"group", to}},
           "cluster_legend");
  dot.node(to,
           {{"shape", "plaintext"},
            {"style", ""},
            {"label", word},
            {"fontsize", "9"},
            {"height", "0.2"},
            {"margin", "0.04,0.02"},
            {"group", to}},
           "cluster_legend");
  dot.edge(from, to, to,
           {{"color", stroke.colour},
            {"style", stroke.style},
            {"penwidth", stroke.width},
            {"arrowhead", stroke.arrow},
            {"dir", stroke.direction},
            {"arrowtail", stroke.direction == "both" ? stroke.arrow : "none"},
            {"class", "legend"},
            {"tooltip", word},
            {"weight", "50"}});
}

}  // namespace

void add_legend(DotGraph& dot, const ClaimGraph& graph, const DiagramPlan& plan) {
  dot.subgraph("cluster_legend",
               {{"label", "Legend"}, {"fontsize", "11"}, {"style", "rounded"}, {"color", "#BBBBBB"}, {"margin", "8"}});
  const auto shows = [&](VertexKind kind, bool document) {
    return std::ranges::any_of(plan.nodes, [&](const DiagramPlan::Node& node) {
      const Vertex& vertex = graph.vertex(node.vertex);
      return vertex.kind == kind && palette::is_document(kind, vertex.entity) == document;
    });
  };
  if (shows(VertexKind::source, true)) add_shape(dot, "article", VertexKind::source, "note");
  for (std::size_t i = 0; i < vertex_kind_names.size(); ++i) {
    const auto kind = static_cast<VertexKind>(i);
    if (shows(kind, false)) add_shape(dot, vertex_kind_names[i], kind, palette::look_of(kind).dot_shape);
  }
  const auto draws = [&](EdgeKind kind, std::optional<ConflictClass> conflict_class = std::nullopt) {
    return std::ranges::any_of(plan.edges, [&](std::size_t edge) {
      return graph.edge(edge).kind == kind && (!conflict_class || graph.edge(edge).conflict_class == conflict_class);
    });
  };
  static constexpr std::array relations{
      std::pair{EdgeKind::asserts, "says"}, std::pair{EdgeKind::cites, "cites"}, std::pair{EdgeKind::denies, "denies"},
      std::pair{EdgeKind::supports, "supports"}, std::pair{EdgeKind::about, "is about"}};
  for (const auto& [kind, word] : relations)
    if (draws(kind)) add_line(dot, word, palette::stroke_of(kind));
  for (std::size_t i = 0; i < conflict_class_names.size(); ++i) {
    const auto conflict_class = static_cast<ConflictClass>(i);
    if (draws(EdgeKind::contradicts, conflict_class))
      add_line(dot, conflict_class_names[i], palette::stroke_of(conflict_class));
  }
}

}  // namespace gainsay
