#include "export/diagram_words.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/utf8.h"
#include "export/escape.h"
#include "export/graph_attributes.h"
#include "export/prose.h"

namespace gainsay {
namespace {

/// Of a label or quote in a tooltip.
constexpr std::size_t longest_text = 1200;
constexpr std::ptrdiff_t most_bold_conflicts = 24;

}  // namespace

std::string description(const Vertex& vertex) {
  std::string text = vertex.entity ? prose::spoken(name_of(*vertex.entity)) : std::string(name_of(vertex.kind));
  text += ": " + vertex.label.substr(0, longest_text);
  if (vertex.when.known()) text += "\n" + prose::date(vertex.when);
  if (vertex.modality && *vertex.modality != Modality::actual) text += "\n" + std::string(name_of(*vertex.modality));
  if (!vertex.status.empty()) text += "\nstatus: " + vertex.status;
  for (const Ruling& ruling : vertex.rulings) text += "\nruling: " + prose::ruling(ruling).substr(0, longest_text);
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
  for (const Ruling& ruling : edge.rulings) text += "\nruling: " + prose::ruling(ruling).substr(0, longest_text);
  return to_valid_utf8(text);
}

std::string omission(const DiagramPlan& plan) {
  if (plan.left_out == 0) return "";
  return prose::count(plan.left_out, "more source, actor or claim is", "more sources, actors or claims are") +
         " not shown";
}

bool is_dense(const ClaimGraph& graph, const DiagramPlan& plan) {
  return std::ranges::count_if(plan.lines, [&](const DiagramPlan::Line& line) {
           return graph.edge(line.edge).kind == EdgeKind::contradicts;
         }) > most_bold_conflicts;
}

std::string diagram_summary(const ClaimGraph& graph, const DiagramPlan& plan) {
  std::array<std::size_t, vertex_kind_names.size()> vertices{};
  std::size_t conflicts = 0;
  std::set<std::size_t> counted;
  for (const DiagramPlan::Node& node : plan.nodes)
    if (counted.insert(node.vertex).second) ++vertices[static_cast<std::size_t>(graph.vertex(node.vertex).kind)];
  for (const DiagramPlan::Line& line : plan.lines) conflicts += graph.edge(line.edge).kind == EdgeKind::contradicts;
  std::string out = "Who says what, in order of time from left to right: ";
  out += prose::count(vertices[0], "source", "sources") + ", " + prose::count(vertices[1], "actor", "actors") + ", " +
         prose::count(vertices[2], "claim", "claims") + ", " + prose::count(vertices[3], "denial", "denials") +
         " and " + prose::count(conflicts, "conflict", "conflicts") + ".";
  if (const std::string note = omission(plan); !note.empty()) out += " " + note + ".";
  return out;
}

}  // namespace gainsay
