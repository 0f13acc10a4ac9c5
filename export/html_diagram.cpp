#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "base/utf8.h"
#include "export/diagram_layout.h"
#include "export/diagram_legend.h"
#include "export/diagram_words.h"
#include "export/escape.h"
#include "export/html_parts.h"
#include "export/palette.h"
#include "export/prose.h"

namespace gainsay::html {
namespace {

using Box = DiagramLayout::Box;

/// Text of ten points is small on a screen. A diagram that is wider than a page shrinks to it as far as it stays
/// legible; from there on it scrolls.
constexpr double scale = 1.2;
constexpr double least_scale = 0.95;
constexpr double page_width = 1040;
constexpr double fold = 8;
constexpr double cut = 7;

/// Whole points are as fine as a screen shows, and short.
std::string number(double value) { return std::to_string(std::lround(value)); }
std::string point(double x, double y) { return number(x) + ' ' + number(y); }

/// The outline of a node, by what it stands for: as in the pictures that Graphviz draws.
std::string shape(VertexKind kind, bool is_document, const Box& box) {
  const double right = box.left + box.width;
  const double bottom = box.top + box.height;
  const double middle = box.top + box.height / 2;
  if (is_document)
    return "<path d=\"M" + point(box.left, box.top) + "H" + number(right - fold) + "L" + point(right, box.top + fold) +
           "V" + number(bottom) + "H" + number(box.left) + "z\"/>";
  switch (kind) {
    case VertexKind::source:
      return "<ellipse cx=\"" + number(box.centre().x) + "\" cy=\"" + number(middle) + "\" rx=\"" +
             number(box.width / 2) + "\" ry=\"" + number(box.height / 2) + "\"/>";
    case VertexKind::actor:
      return "<path d=\"M" + point(box.left, middle) + "L" + point(box.left + box.width / 4, box.top) + "H" +
             number(right - box.width / 4) + "L" + point(right, middle) + "L" + point(right - box.width / 4, bottom) +
             "H" + number(box.left + box.width / 4) + "z\"/>";
    case VertexKind::claim:
      return "<rect x=\"" + number(box.left) + "\" y=\"" + number(box.top) + "\" width=\"" + number(box.width) +
             "\" height=\"" + number(box.height) + "\" rx=\"8\"/>";
    case VertexKind::denial:
      break;
  }
  return "<path d=\"M" + point(box.left + cut, box.top) + "H" + number(right - cut) + "L" +
         point(right, box.top + cut) + "V" + number(bottom - cut) + "L" + point(right - cut, bottom) + "H" +
         number(box.left + cut) + "L" + point(box.left, bottom - cut) + "V" + number(box.top + cut) + "z\"/>";
}

std::string_view line_class(const Edge& edge) {
  return edge.kind == EdgeKind::contradicts ? name_of(edge.conflict_class.value_or(ConflictClass::contradiction))
                                            : name_of(edge.kind);
}

void write_node(std::ostream& out, const Vertex& vertex, const DiagramLabel& label, const Box& box) {
  const bool is_document = palette::is_document(vertex.kind, vertex.entity);
  const bool left = is_document || vertex.kind == VertexKind::claim || vertex.kind == VertexKind::denial;
  const double inset = vertex.kind == VertexKind::claim ? 8 : 11;
  out << "<g class=\"" << name_of(vertex.kind) << "\">";
  if (label.lines.back().ends_with("…"))
    out << "<title>" << escape::html(escape::shortened(single_spaced(to_valid_utf8(vertex.label)), 300)) << "</title>";
  out << shape(vertex.kind, is_document, box);
  double y = box.centre().y - DiagramLabel::line_height * static_cast<double>(label.lines.size()) / 2 + 9;
  for (const std::string& line : label.lines) {
    out << "<text x=\"" << number(left ? box.left + inset : box.centre().x) << "\" y=\"" << number(y) << "\""
        << (left ? " class=\"l\"" : "") << '>' << escape::html(line) << "</text>";
    y += DiagramLabel::line_height;
  }
  out << "</g>\n";
}

void write_line(std::ostream& out, const Edge& edge, const DiagramLayout::Curve& curve) {
  out << "<path class=\"line " << line_class(edge) << "\" d=\"M" << point(curve.from.x, curve.from.y) << "C"
      << point(curve.control1.x, curve.control1.y) << ' ' << point(curve.control2.x, curve.control2.y) << ' '
      << point(curve.to.x, curve.to.y) << "\"/>";
}

/// What somebody who does not see it is told.
std::string spoken_summary(const ClaimGraph& graph, const DiagramPlan& plan) {
  return "Diagram: " + diagram_summary(graph, plan) + " The cards say the same in words.";
}

}  // namespace

void write_diagram_arrows(std::ostream& out) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> arrows{
      {{"asserts", "M0 1L10 5L0 9z"},
       {"cites", "M0 1L10 5L0 9L4 5z"},
       {"contradiction", "M0 1L10 5L0 9z"},
       {"tension", "M0 5L5 1L10 5L5 9z"},
       {"update", "M0 1L10 5L0 9L4 5z"},
       {"supports", "M0 1L10 5L0 9z"},
       {"denies", "M7 0H10V10H7z"}}};
  out << "<svg class=\"arrows\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>";
  for (const auto& [name, path] : arrows)
    out << "<marker id=\"to-" << name
        << "\" viewBox=\"-1 -1 12 12\" refX=\"10\" refY=\"5\" markerWidth=\"10\" markerHeight=\"10\" "
           "markerUnits=\"userSpaceOnUse\" orient=\"auto-start-reverse\"><path class=\"arrow "
        << name << "\" d=\"" << path << "\"/></marker>";
  out << "</defs></svg>\n";
}

void write_diagram_key(std::ostream& out, const ClaimGraph& graph, const DiagramPlan& plan) {
  out << "<ul class=\"keys net-keys\" aria-label=\"What the diagrams' shapes and lines mean\">";
  for (const LegendEntry& entry : legend_of(graph, plan)) {
    out << "<li><svg class=\"net\" width=\"34\" height=\"18\" viewBox=\"0 0 34 18\" aria-hidden=\"true\">";
    if (entry.is_line) {
      const std::string_view word =
          entry.word == "says" ? "asserts" : std::string_view(entry.word).substr(0, entry.word.find(' '));
      out << "<path class=\"line " << word << "\" d=\"M1 9H33\"/>";
    } else {
      out << "<g class=\"" << name_of(entry.kind) << "\">" << shape(entry.kind, entry.is_document, {1, 1, 32, 16})
          << "</g>";
    }
    out << "</svg> " << escape::html(entry.word) << "</li>";
  }
  out << "</ul>\n";
}

void write_diagram(std::ostream& out, const ClaimGraph& graph, const DiagramPlan& plan) {
  const DiagramLayout layout = lay_out_diagram(graph, plan);
  const double width = layout.width + 4;
  const double height = layout.height + 4;
  const double zoom = std::min(scale, std::max(page_width / width, least_scale));
  out << "<svg class=\"net" << (is_dense(graph, plan) ? " dense" : "") << "\" role=\"img\" aria-label=\""
      << escape::html(spoken_summary(graph, plan)) << "\" width=\"" << number(width * zoom) << "\" height=\""
      << number(height * zoom) << "\" viewBox=\"-2 -2 " << number(width) << ' ' << number(height) << "\">\n";
  for (std::size_t i = 0; i < plan.columns.size(); ++i)
    out << "<text class=\"day\" x=\"" << number(layout.headings[i].left) << "\" y=\"12\">"
        << escape::html(plan.columns[i]) << "</text>";
  for (std::size_t i = 0; i < plan.lines.size(); ++i) write_line(out, graph.edge(plan.lines[i].edge), layout.lines[i]);
  out << '\n';
  for (std::size_t i = 0; i < plan.nodes.size(); ++i)
    write_node(out, graph.vertex(plan.nodes[i].vertex), layout.labels[i], layout.nodes[i]);
  for (std::size_t i = 0; i < plan.lines.size(); ++i) {
    const auto& word = layout.words[i];
    if (!word) continue;
    out << "<text class=\"word " << line_class(graph.edge(plan.lines[i].edge)) << "\" x=\""
        << number(word->box.centre().x) << "\" y=\"" << number(word->box.centre().y + 3) << "\">"
        << escape::html(word->text) << "</text>";
  }
  out << "</svg>\n";
}

}  // namespace gainsay::html
