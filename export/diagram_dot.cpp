#include "export/diagram_dot.h"

#include <algorithm>

#include "base/utf8.h"
#include "export/diagram_legend.h"
#include "export/dot_graph.h"
#include "export/escape.h"
#include "export/graph_attributes.h"
#include "export/palette.h"
#include "export/prose.h"
#include "export/wrap.h"

namespace gainsay {
namespace {

using Kind = DotGraph::Kind;

constexpr std::string_view font = "Helvetica,Arial,sans-serif";
constexpr std::size_t label_columns = 30;
constexpr std::size_t label_lines = 5;
/// Of a label or quote, what can show at all; the rest need not be wrapped first.
constexpr std::size_t longest_text = 1200;

void declare_attributes(DotGraph& dot) {
  // newrank lets the date columns reach across clusters. Without the limits on network simplex, an overview of 150
  // nodes took 5.4 s of 2.43's time, with them 1.0 s, and its picture was no larger.
  dot.declare(Kind::graph, {{"rankdir", "LR"},    {"newrank", "true"},
                            {"nodesep", "0.18"},  {"ranksep", "0.55"},
                            {"splines", "true"},  {"fontname", font},
                            {"fontsize", "16"},   {"label", ""},
                            {"labelloc", "t"},    {"labeljust", "l"},
                            {"tooltip", ""},      {"rank", ""},
                            {"bgcolor", "white"}, {"style", ""},
                            {"color", "#999999"}, {"charset", "UTF-8"},
                            {"pad", "0.3"},       {"margin", ""},
                            {"nslimit", "4"},     {"nslimit1", "4"},
                            {"overlap", "prism"}, {"outputorder", "edgesfirst"}});
  dot.declare(Kind::node, {{"label", ""},
                           {"tooltip", ""},
                           {"URL", ""},
                           {"target", "_blank"},
                           {"shape", "box"},
                           {"style", "filled"},
                           {"fillcolor", "white"},
                           {"color", "#333333"},
                           {"fontcolor", "black"},
                           {"fontname", font},
                           {"fontsize", "10"},
                           {"margin", "0.11,0.06"},
                           {"height", "0.3"},
                           {"width", "0.3"},
                           {"penwidth", "1.2"},
                           {"group", ""},
                           {"id", ""},
                           {"class", ""},
                           {"fixedsize", "false"}});
  dot.declare(Kind::edge, {{"label", ""},
                           {"tooltip", ""},
                           {"color", "#555555"},
                           {"style", "solid"},
                           {"penwidth", "1"},
                           {"arrowhead", "normal"},
                           {"arrowtail", "normal"},
                           {"arrowsize", "0.65"},
                           {"dir", "forward"},
                           {"constraint", "true"},
                           {"fontname", font},
                           {"fontsize", "9"},
                           {"fontcolor", "#333333"},
                           {"weight", "1"},
                           {"minlen", "1"},
                           {"id", ""},
                           {"class", ""}});
}

std::string label_of(const Vertex& vertex) {
  const auto lines = wrapped(to_valid_utf8(vertex.label.substr(0, longest_text)), label_columns);
  const bool says = vertex.kind == VertexKind::claim || vertex.kind == VertexKind::denial;
  std::string text;
  for (std::size_t i = 0; i < lines.size() && i < label_lines; ++i) {
    text += lines[i];
    if (i + 1 == label_lines && lines.size() > label_lines) text += "…";
    if (says || i + 1 < std::min(lines.size(), label_lines)) text += '\n';
  }
  return says ? escape::dot_label(text) : escape::dot_tooltip(text);
}

void add_node(DotGraph& dot, const DiagramPlan::Node& node, const Vertex& vertex, bool opposed, Ampersand ampersand) {
  const palette::Look& look = palette::look_of(vertex.kind);
  std::string url = escape::web_url(vertex.url).value_or("");
  if (ampersand == Ampersand::as_entity) url = escape::xml_text(url);
  dot.node(node.name, {{"label", label_of(vertex)},
                       {"tooltip", escape::dot_tooltip(description(vertex))},
                       {"URL", url},
                       {"shape", palette::is_document(vertex.kind, vertex.entity) ? "note" : look.dot_shape},
                       {"style", vertex.kind == VertexKind::claim ? "rounded,filled" : "filled"},
                       {"fillcolor", look.fill},
                       {"color", opposed ? palette::stroke_of(EdgeKind::contradicts).colour : look.line},
                       {"penwidth", opposed ? "2" : "1.2"},
                       {"id", "n-" + node.name},
                       {"class", name_of(vertex.kind)}});
}

/// "3 March 2025", "March 2025" or "2025", from "2025-03-03", "2025-03" or "2025"; quarters stay as they are.
std::string heading_label(const std::string& heading) {
  const auto interval = parse_interval(heading);
  if (!interval || heading.size() == 4) return heading;
  const std::string full = prose::date(DateInterval::on(*interval->begin));
  return heading.size() == 7 ? full.substr(full.find(' ') + 1) : full;
}

/// A spine of dates on which the columns hang: claims of one column share its rank.
void add_columns(DotGraph& dot, const DiagramPlan& plan) {
  for (std::size_t column = 0; column < plan.columns.size(); ++column) {
    const std::string name = "date" + std::to_string(column);
    const std::string rank = "column" + std::to_string(column);
    dot.subgraph(rank, {{"rank", "same"}});
    dot.node(name,
             {{"label", escape::dot_tooltip(heading_label(plan.columns[column]))},
              {"shape", "plaintext"},
              {"style", ""},
              {"fontsize", "12"},
              {"fontcolor", "#444444"},
              {"group", "dates"},
              {"tooltip", "what was said then stands in this column"},
              {"class", "date"},
              {"id", "n-" + name}},
             rank);
    if (column > 0)
      dot.edge("date" + std::to_string(column - 1), name, "spine" + std::to_string(column),
               {{"color", "#BBBBBB"},
                {"arrowhead", "vee"},
                {"weight", "200"},
                {"minlen", "2"},
                {"class", "spine"},
                {"tooltip", "time"}});
    for (const DiagramPlan::Node& node : plan.nodes)
      if (node.column == column) dot.node(node.name, {}, rank);
  }
}

void add_edge(DotGraph& dot, const DiagramPlan& plan, const ClaimGraph& graph, std::size_t index) {
  const Edge& edge = graph.edge(index);
  const DiagramPlan::Node& from = plan.nodes[plan.node_of[edge.from]];
  const DiagramPlan::Node& to = plan.nodes[plan.node_of[edge.to]];
  const bool conflict = edge.kind == EdgeKind::contradicts;
  const palette::Stroke& stroke = conflict
                                      ? palette::stroke_of(edge.conflict_class.value_or(ConflictClass::contradiction))
                                      : palette::stroke_of(edge.kind);
  const std::string label = conflict && edge.type ? escape::dot_tooltip(prose::spoken(name_of(*edge.type))) : "";
  // Only what points from left to right may shape the ranks: who speaks stands before what is said, earlier before
  // later.
  const bool backward = from.column != DiagramPlan::none && to.column != DiagramPlan::none && from.column >= to.column;
  const bool shapes =
      edge.kind == EdgeKind::asserts || edge.kind == EdgeKind::cites ||
      (edge.kind != EdgeKind::about && !backward && from.column != DiagramPlan::none && to.column != DiagramPlan::none);
  dot.edge(from.name, to.name, "e" + std::to_string(index),
           {{"label", label},
            {"tooltip", escape::dot_tooltip(description(graph, edge))},
            {"color", stroke.colour},
            {"fontcolor", stroke.colour},
            {"style", stroke.style},
            {"penwidth", stroke.width},
            {"arrowhead", stroke.arrow},
            {"arrowtail", stroke.direction == "both" ? stroke.arrow : "none"},
            {"dir", stroke.direction},
            {"constraint", shapes ? "true" : "false"},
            {"weight", edge.kind == EdgeKind::asserts ? "3" : "1"},
            {"id", "e-" + std::to_string(index)},
            {"class", name_of(edge.kind)}});
}

}  // namespace

std::string description(const Vertex& vertex) {
  std::string text = vertex.entity ? prose::spoken(name_of(*vertex.entity)) : std::string(name_of(vertex.kind));
  text += ": " + vertex.label.substr(0, longest_text);
  if (vertex.when.known()) text += "\n" + prose::date(vertex.when);
  if (vertex.modality && *vertex.modality != Modality::actual) text += "\n" + std::string(name_of(*vertex.modality));
  if (!vertex.status.empty()) text += "\nstatus: " + vertex.status;
  if (!vertex.evidence.empty()) {
    const Evidence& first = vertex.evidence.front();
    text += "\n“" + single_spaced(first.quote.substr(0, longest_text)) + "”\n" + first.article.value;
    if (vertex.evidence.size() > 1)
      text += "\nand in " + prose::count(vertex.evidence.size() - 1, "other place", "other places");
  }
  return to_valid_utf8(text);
}

std::string description(const ClaimGraph& graph, const Edge& edge) {
  const auto end = [&](std::size_t vertex) { return escape::shortened(single_spaced(graph.vertex(vertex).label), 80); };
  std::string text = end(edge.from) + " — " + edge_label(edge) + " — " + end(edge.to);
  if (edge.strength) text += "\n" + std::string(name_of(*edge.strength));
  if (edge.when.known()) text += "\n" + prose::date(edge.when);
  if (!edge.explanation.empty()) text += "\n" + edge.explanation.substr(0, longest_text);
  return to_valid_utf8(text);
}

std::string omission(const DiagramPlan& plan) {
  return plan.left_out == 0 ? "" : prose::count(plan.left_out, "vertex is", "vertices are") + " not shown";
}

std::string diagram_dot(const ClaimGraph& graph, const DiagramPlan& plan, const std::string& title,
                        Ampersand ampersand) {
  const std::scoped_lock lock(graphviz_mutex());
  DotGraph dot("gainsay");
  declare_attributes(dot);
  std::string heading = title;
  if (const std::string note = omission(plan); !note.empty()) heading += (heading.empty() ? "" : " · ") + note;
  dot.set({{"label", escape::dot_label(heading.empty() ? heading : heading + "\n")}});
  add_columns(dot, plan);
  std::vector<bool> opposed(graph.vertex_count(), false);
  for (const std::size_t index : plan.edges) {
    const Edge& edge = graph.edge(index);
    if (edge.kind != EdgeKind::contradicts || edge.conflict_class == ConflictClass::update) continue;
    opposed[edge.from] = opposed[edge.to] = true;
  }
  for (const DiagramPlan::Node& node : plan.nodes)
    add_node(dot, node, graph.vertex(node.vertex), opposed[node.vertex], ampersand);
  for (const std::size_t edge : plan.edges) add_edge(dot, plan, graph, edge);
  if (!plan.nodes.empty()) add_legend(dot, graph, plan);
  return dot.text();
}

}  // namespace gainsay
