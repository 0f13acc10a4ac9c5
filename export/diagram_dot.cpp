#include "export/diagram_dot.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/utf8.h"
#include "export/diagram_layout.h"
#include "export/diagram_legend.h"
#include "export/diagram_words.h"
#include "export/dot_graph.h"
#include "export/escape.h"
#include "export/number.h"
#include "export/palette.h"
#include "export/prose.h"
#include "export/text_metrics.h"

namespace gainsay {
namespace {

using Kind = DotGraph::Kind;

constexpr std::string_view font = "Helvetica,Arial,sans-serif";
constexpr double title_size = 16;
constexpr double heading_size = 12;
constexpr double legend_size = 9;
constexpr double legend_row = 22;
constexpr double legend_gap = 14;
constexpr double legend_line = 30;
constexpr double least_legend_width = 560;
constexpr double arrow_size = 0.65;
constexpr double word_size = 8.5;
/// Of conflicts' lines where there are many.
constexpr std::string_view dense_width = "1.3";

void declare_attributes(DotGraph& dot) {
  // The layout is ours: nop2 takes it as it stands. rankdir is for those who let `dot -Kdot` lay it out again.
  dot.declare(Kind::graph, {{"layout", "nop2"},
                            {"rankdir", "LR"},
                            {"fontname", font},
                            {"bgcolor", "white"},
                            {"charset", "UTF-8"},
                            {"pad", "0.25"},
                            {"outputorder", "edgesfirst"}});
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
                           {"margin", "0"},
                           {"pos", ""},
                           {"height", "0.3"},
                           {"width", "0.3"},
                           {"penwidth", "1.2"},
                           {"id", ""},
                           {"class", ""},
                           {"fixedsize", "shape"}});
  dot.declare(Kind::edge, {{"pos", ""},
                           {"tooltip", ""},
                           {"color", "#555555"},
                           {"style", "solid"},
                           {"penwidth", "1"},
                           {"arrowhead", "normal"},
                           {"arrowtail", "none"},
                           {"arrowsize", shortest(arrow_size)},
                           {"dir", "forward"},
                           {"comment", ""},
                           {"id", ""},
                           {"class", ""}});
}

/// How far an arrow reaches from its tip (Graphviz, "Arrow Shapes": 10 points at size 1, times the shape's own factor).
double arrow_length(std::string_view arrow) {
  if (arrow == "none") return 0;
  return 10 * arrow_size * (arrow == "tee" ? 0.25 : arrow.ends_with("diamond") ? 1.2 : 1);
}

/// De Casteljau's halves.
std::array<DiagramLayout::Curve, 2> halves(const DiagramLayout::Curve& curve) {
  using Spot = DiagramLayout::Spot;
  const auto between = [](const Spot& a, const Spot& b) { return Spot{(a.x + b.x) / 2, (a.y + b.y) / 2}; };
  const Spot before = between(curve.from, curve.control1);
  const Spot top = between(curve.control1, curve.control2);
  const Spot after = between(curve.control2, curve.to);
  const Spot left = between(before, top);
  const Spot right = between(top, after);
  const Spot middle = between(left, right);
  return {{{curve.from, before, left, middle}, {middle, right, after, curve.to}}};
}

/// The same curve in pieces: Graphviz leaves room for all control points, and those of a whole arc lie far from it.
std::array<DiagramLayout::Curve, 4> quarters(const DiagramLayout::Curve& curve) {
  const auto [first, second] = halves(curve);
  const auto [a, b] = halves(first);
  const auto [c, d] = halves(second);
  return {a, b, c, d};
}

/// A layout in DOT's own terms: y goes up, nodes are placed by their centres, sizes are inches.
class Sheet {
 public:
  Sheet(DotGraph& dot, const ClaimGraph& graph, const DiagramPlan& plan, Ampersand ampersand)
      : dot_(dot),
        graph_(graph),
        plan_(plan),
        layout_(lay_out_diagram(graph, plan)),
        ampersand_(ampersand),
        is_dense_(is_dense(graph, plan)) {}

  void draw(const std::string& title) {
    place_legend(title.empty() ? 0 : 30);
    height_ = top_ + layout_.height;
    if (!title.empty()) draw_text("title", title, title_size, {0, 0, text_width(title, title_size) + 4, 22}, "title");
    draw_legend();
    draw_columns();
    for (std::size_t i = 0; i < plan_.nodes.size(); ++i) draw_node(i);
    for (std::size_t i = 0; i < plan_.lines.size(); ++i) draw_line(i);
    for (std::size_t i = 0; i < plan_.lines.size(); ++i)
      if (layout_.words[i]) draw_word(i, *layout_.words[i]);
  }

 private:
  using Box = DiagramLayout::Box;
  using Spot = DiagramLayout::Spot;

  static std::string number(double value) { return shortest(std::round(value * 100) / 100); }
  static std::string inches(double points) { return shortest(std::round(points / 72 * 10000) / 10000); }
  [[nodiscard]] std::string at(const Spot& spot) const { return number(spot.x) + "," + number(height_ - spot.y); }
  /// What is laid out stands under the title and the legend.
  [[nodiscard]] Spot lowered(const Spot& spot) const { return {spot.x, spot.y + top_}; }
  [[nodiscard]] Box lowered(Box box) const {
    box.top += top_;
    return box;
  }

  void draw_text(const std::string& name, std::string_view text, double size, const Box& box, std::string_view kind) {
    dot_.node(name, {{"label", escape::dot_label(std::string(text) + "\n")},
                     {"tooltip", escape::dot_tooltip(text)},
                     {"shape", "plaintext"},
                     {"style", ""},
                     {"fontsize", number(size)},
                     {"fontcolor", kind == "title" ? "black" : "#444444"},
                     {"pos", at(box.centre())},
                     {"width", inches(box.width)},
                     {"height", inches(box.height)},
                     {"id", "n-" + name},
                     {"class", kind}});
  }

  /// The curve, with room for the arrows: Graphviz draws an arrow from where the curve ends to its tip.
  [[nodiscard]] std::string position(const DiagramLayout::Curve& curve, const palette::Stroke& stroke) const {
    const auto back = [](const Spot& tip, const Spot& before, double length) {
      const double x = before.x - tip.x;
      const double y = before.y - tip.y;
      const double distance = std::hypot(x, y);
      return distance == 0 ? tip : Spot{tip.x + x / distance * length, tip.y + y / distance * length};
    };
    const double head = arrow_length(stroke.arrow);
    std::string out;
    Spot from = curve.from;
    if (stroke.direction == "both") {
      out += "s," + at(from) + " ";
      from = back(curve.from, curve.control1, head);
    }
    const Spot to = back(curve.to, curve.control2, head);
    if (head > 0) out += "e," + at(curve.to) + " ";
    out += at(from);
    for (const DiagramLayout::Curve& piece : quarters({from, curve.control1, curve.control2, to}))
      out += " " + at(piece.control1) + " " + at(piece.control2) + " " + at(piece.to);
    return out;
  }

  void draw_stroke(const std::string& from, const std::string& to, const std::string& key,
                   const palette::Stroke& stroke, const DiagramLayout::Curve& curve, std::string_view tooltip,
                   std::string_view kind, std::string_view comment = "") {
    dot_.edge(from, to, key,
              {{"pos", position(curve, stroke)},
               {"tooltip", tooltip},
               {"color", stroke.colour},
               {"style", stroke.style},
               {"penwidth", stroke.width},
               {"arrowhead", stroke.arrow},
               {"arrowtail", stroke.direction == "both" ? stroke.arrow : "none"},
               {"dir", stroke.arrow == "none" ? "none" : stroke.direction},
               {"comment", comment},
               {"id", "e-" + key},
               {"class", kind}});
  }

  /// In rows as wide as the picture, from `top` down.
  void place_legend(double top) {
    const double width = std::max(layout_.width, least_legend_width);
    double left = 0;
    for (LegendEntry& entry : legend_of(graph_, plan_)) {
      const double word = text_width(entry.word, legend_size);
      const double needed = entry.is_line ? legend_line + 8 + word : word + 26;
      if (left > 0 && left + needed > width) {
        left = 0;
        top += legend_row;
      }
      legend_.emplace_back(std::move(entry), Box{left, top, needed, 16});
      left += needed + legend_gap;
    }
    top_ = legend_.empty() ? top : top + legend_row + 14;
  }

  void draw_legend() {
    for (const auto& [entry, box] : legend_) {
      const std::string name = "legend_" + entry.word.substr(0, entry.word.find(' '));
      if (!entry.is_line) {
        draw_shape(name, entry, box);
        continue;
      }
      const double y = box.centre().y;
      const double end = box.left + legend_line;
      const Box tail{box.left - 1, y - 1, 2, 2};
      dot_.node(name + "_from", {{"shape", "point"},
                                 {"style", "invis"},
                                 {"pos", at(tail.centre())},
                                 {"width", "0.02"},
                                 {"height", "0.02"},
                                 {"class", "legend"}});
      draw_text(name, entry.word, legend_size, {end + 5, box.top, box.width - legend_line - 5, box.height}, "legend");
      const double third = legend_line / 3;
      draw_stroke(name + "_from", name, name, entry.stroke,
                  {{box.left, y}, {box.left + third, y}, {end - third, y}, {end, y}}, entry.word, "legend");
    }
  }

  void draw_shape(const std::string& name, const LegendEntry& entry, const Box& box) {
    const palette::Look& look = palette::look_of(entry.kind);
    dot_.node(name, {{"label", entry.word},
                     {"tooltip", entry.word},
                     {"shape", entry.is_document ? "note" : look.dot_shape},
                     {"style", look.dot_style},
                     {"fillcolor", look.fill},
                     {"color", look.line},
                     {"fontsize", number(legend_size)},
                     {"pos", at(box.centre())},
                     {"width", inches(box.width)},
                     {"height", inches(box.height)},
                     {"id", "n-" + name},
                     {"class", "legend"}});
  }

  /// The headings, with an arrow from each to the next.
  void draw_columns() {
    for (std::size_t i = 0; i < plan_.columns.size(); ++i) {
      const Box box = lowered(layout_.headings[i]);
      const double width = text_width(plan_.columns[i], heading_size) + 4;
      const std::string name = "date" + std::to_string(i);
      draw_text(name, plan_.columns[i], heading_size, {box.left, box.top, width, box.height}, "date");
      if (i + 1 == plan_.columns.size() || plan_.columns[i + 1] == "undated") continue;
      const double y = box.centre().y;
      const double from = box.left + width + 4;
      const double to = layout_.headings[i + 1].left - 6;
      static constexpr palette::Stroke stroke{"#BBBBBB", "solid", "1", "vee", "forward"};
      draw_stroke(name, "date" + std::to_string(i + 1), "spine" + std::to_string(i), stroke,
                  {{from, y}, {from + 10, y}, {to - 20, y}, {to, y}}, "time", "spine");
    }
  }

  void draw_node(std::size_t index) {
    const DiagramPlan::Node& node = plan_.nodes[index];
    const Vertex& vertex = graph_.vertex(node.vertex);
    const palette::Look& look = palette::look_of(vertex.kind);
    const bool says = vertex.kind == VertexKind::claim || vertex.kind == VertexKind::denial;
    const bool is_document = palette::is_document(vertex.kind, vertex.entity);
    const bool opposed = says && is_opposed(index);
    std::string text;
    for (const std::string& line : layout_.labels[index].lines) text += (text.empty() ? "" : "\n") + line;
    if (says || is_document) text += '\n';
    std::string url = escape::web_url(vertex.url).value_or("");
    if (ampersand_ == Ampersand::as_entity) url = escape::xml_text(url);
    const Box box = lowered(layout_.nodes[index]);
    dot_.node(node.name, {{"label", says || is_document ? escape::dot_label(text) : escape::dot_tooltip(text)},
                          {"tooltip", escape::dot_tooltip(description(vertex))},
                          {"URL", url},
                          {"shape", is_document ? "note" : look.dot_shape},
                          {"style", look.dot_style},
                          {"fillcolor", look.fill},
                          {"color", opposed ? palette::stroke_of(EdgeKind::contradicts).colour : look.line},
                          {"penwidth", opposed ? "2" : "1.2"},
                          {"margin", vertex.kind == VertexKind::denial ? "0.15,0"
                                     : says || is_document             ? "0.11,0"
                                                                       : "0"},
                          {"pos", at(box.centre())},
                          {"width", inches(box.width)},
                          {"height", inches(box.height)},
                          {"id", "n-" + node.name},
                          {"class", name_of(vertex.kind)}});
  }

  /// Whether something is held against it: contradiction or tension, not what merely overtakes it.
  [[nodiscard]] bool is_opposed(std::size_t node) const {
    return std::ranges::any_of(plan_.lines, [&](const DiagramPlan::Line& line) {
      const Edge& edge = graph_.edge(line.edge);
      return (line.from == node || line.to == node) && edge.kind == EdgeKind::contradicts &&
             edge.conflict_class != ConflictClass::update;
    });
  }

  [[nodiscard]] palette::Stroke stroke_of(const Edge& edge) const {
    palette::Stroke stroke = edge.kind == EdgeKind::contradicts
                                 ? palette::stroke_of(edge.conflict_class.value_or(ConflictClass::contradiction))
                                 : palette::stroke_of(edge.kind);
    if (is_dense_ && edge.kind == EdgeKind::contradicts) stroke.width = dense_width;
    return stroke;
  }

  void draw_line(std::size_t index) {
    const DiagramPlan::Line& line = plan_.lines[index];
    const Edge& edge = graph_.edge(line.edge);
    DiagramLayout::Curve curve = layout_.lines[index];
    for (Spot* spot : {&curve.from, &curve.control1, &curve.control2, &curve.to}) *spot = lowered(*spot);
    draw_stroke(plan_.nodes[line.from].name, plan_.nodes[line.to].name, std::to_string(index), stroke_of(edge), curve,
                escape::dot_tooltip(description(graph_, edge)), name_of(edge.kind), line_word(edge));
  }

  /// A node of its own, on white: an edge's label would be crossed by the lines that are drawn after it.
  void draw_word(std::size_t line, const DiagramLayout::Word& word) {
    const Edge& edge = graph_.edge(plan_.lines[line].edge);
    const Box box = lowered(word.box);
    dot_.node("word" + std::to_string(line), {{"label", escape::dot_tooltip(word.text)},
                                              {"tooltip", escape::dot_tooltip(description(graph_, edge))},
                                              {"shape", "plaintext"},
                                              {"fontsize", number(word_size)},
                                              {"fontcolor", stroke_of(edge).colour},
                                              {"pos", at(box.centre())},
                                              {"width", inches(box.width)},
                                              {"height", inches(box.height)},
                                              {"id", "n-word" + std::to_string(line)},
                                              {"class", "word"}});
  }

  DotGraph& dot_;
  const ClaimGraph& graph_;
  const DiagramPlan& plan_;
  DiagramLayout layout_;
  Ampersand ampersand_;
  bool is_dense_;
  std::vector<std::pair<LegendEntry, Box>> legend_;
  double top_ = 0;
  double height_ = 0;
};

}  // namespace

std::string diagram_dot(const ClaimGraph& graph, const DiagramPlan& plan, const std::string& title,
                        Ampersand ampersand) {
  const std::scoped_lock lock(graphviz_mutex());
  DotGraph dot("gainsay");
  declare_attributes(dot);
  std::string heading = escape::shortened(single_spaced(to_valid_utf8(title)), 120);
  if (const std::string note = omission(plan); !note.empty()) heading += (heading.empty() ? "" : " · ") + note;
  Sheet(dot, graph, plan, ampersand).draw(heading);
  return dot.text();
}

}  // namespace gainsay
