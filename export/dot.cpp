#include <string>

#include "base/utf8.h"
#include "export/diagram_plan.h"
#include "export/dot_graph.h"
#include "export/escape.h"
#include "export/graph_attributes.h"
#include "export/palette.h"
#include "export/prose.h"
#include "export/stream.h"
#include "export/wrap.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

using Kind = DotGraph::Kind;

constexpr std::size_t label_columns = 30;
constexpr std::size_t label_lines = 5;

void declare_attributes(DotGraph& dot) {
  dot.declare(Kind::graph, {{"rankdir", "LR"}, {"newrank", "true"}, {"nodesep", "0.22"}, {"ranksep", "0.7"},
                            {"splines", "true"}, {"fontname", "Helvetica,Arial,sans-serif"}, {"fontsize", "14"},
                            {"label", ""}, {"labelloc", "t"}, {"labeljust", "l"}, {"tooltip", ""}, {"rank", ""},
                            {"bgcolor", "white"}, {"style", ""}, {"color", "#999999"}, {"charset", "UTF-8"}});
  dot.declare(Kind::node, {{"label", ""}, {"tooltip", ""}, {"URL", ""}, {"target", "_blank"}, {"shape", "box"},
                           {"style", "filled"}, {"fillcolor", "white"}, {"color", "#333333"}, {"fontcolor", "black"},
                           {"fontname", "Helvetica,Arial,sans-serif"}, {"fontsize", "10"}, {"margin", "0.12,0.07"},
                           {"height", "0.3"}, {"width", "0.3"}, {"penwidth", "1"}, {"group", ""}});
  dot.declare(Kind::edge, {{"label", ""}, {"tooltip", ""}, {"color", "#555555"}, {"style", "solid"}, {"penwidth", "1"},
                           {"arrowhead", "normal"}, {"arrowsize", "0.7"}, {"dir", "forward"}, {"constraint", "true"},
                           {"fontname", "Helvetica,Arial,sans-serif"}, {"fontsize", "9"}, {"fontcolor", "#333333"},
                           {"weight", "1"}, {"minlen", "1"}});
}

std::string label_of(const Vertex& vertex) {
  const auto lines = wrapped(to_valid_utf8(vertex.label.substr(0, 2000)), label_columns);
  std::string text;
  for (std::size_t i = 0; i < lines.size() && i < label_lines; ++i) {
    text += lines[i];
    if (i + 1 == label_lines && lines.size() > label_lines) text += "…";
    text += '\n';
  }
  return text;
}

std::string tooltip_of(const Vertex& vertex) {
  std::string text = std::string(name_of(vertex.kind)) + ": " + vertex.label;
  if (vertex.when.known()) text += "\n" + prose::date(vertex.when);
  if (!vertex.status.empty()) text += "\n" + vertex.status;
  if (!vertex.evidence.empty()) text += "\n“" + single_spaced(vertex.evidence.front().quote) + "”";
  return escape::dot_tooltip(text);
}

void add_node(DotGraph& dot, const DiagramPlan::Node& node, const Vertex& vertex) {
  const palette::Look& look = palette::look_of(vertex.kind);
  const std::string label = escape::dot_label(label_of(vertex));
  const std::string url = escape::web_url(vertex.url).value_or("");
  dot.node(node.name, {{"label", label}, {"tooltip", tooltip_of(vertex)}, {"URL", url}, {"shape", look.dot_shape},
                       {"style", vertex.kind == VertexKind::claim ? "rounded,filled" : "filled"},
                       {"fillcolor", look.hex}});
}

void add_edge(DotGraph& dot, const DiagramPlan& plan, const ClaimGraph& graph, std::size_t index) {
  const Edge& edge = graph.edge(index);
  const std::string& from = plan.nodes[plan.node_of[edge.from]].name;
  const std::string& to = plan.nodes[plan.node_of[edge.to]].name;
  const std::string tooltip = escape::dot_tooltip(edge_label(edge) + (edge.explanation.empty() ? "" : "\n" + edge.explanation));
  const std::string key = "e" + std::to_string(index);
  if (edge.kind == EdgeKind::contradicts) {
    const std::string label = edge.type ? escape::dot_label(prose::spoken(name_of(*edge.type))) : "";
    dot.edge(from, to, key, {{"label", label}, {"tooltip", tooltip}, {"color", "#C00000"}, {"fontcolor", "#C00000"},
                             {"style", "dashed"}, {"penwidth", "2"}, {"dir", "both"}, {"constraint", "false"}});
  } else {
    dot.edge(from, to, key, {{"tooltip", tooltip}, {"style", edge.kind == EdgeKind::about ? "dotted" : "solid"},
                             {"constraint", edge.kind == EdgeKind::about ? "false" : "true"}});
  }
}

}  // namespace

void write_dot(std::ostream& out, const ClaimGraph& graph, const DiagramOptions& options) {
  const DiagramPlan plan = plan_diagram(graph, options.max_vertices);
  std::string text;
  {
    const std::scoped_lock lock(graphviz_mutex());
    DotGraph dot("gainsay");
    declare_attributes(dot);
    std::string title = options.title;
    if (plan.left_out > 0)
      title += (title.empty() ? "" : "\n") + prose::count(plan.left_out, "vertex is", "vertices are") + " not shown";
    dot.set({{"label", escape::dot_label(title)}});
    for (const DiagramPlan::Node& node : plan.nodes) add_node(dot, node, graph.vertex(node.vertex));
    for (const std::size_t edge : plan.edges) add_edge(dot, plan, graph, edge);
    text = dot.text();
  }
  out << text;
  require_good(out);
}

}  // namespace gainsay
