#include "export/diagram_lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <utility>

#include "export/diagram_words.h"
#include "export/palette.h"
#include "export/prose.h"
#include "export/text_metrics.h"

namespace gainsay {
namespace {

using Box = DiagramLayout::Box;
using Curve = DiagramLayout::Curve;
using Spot = DiagramLayout::Spot;

/// Of an outline's line from the left edge of the node that it comes from.
constexpr double trunk = 9;
constexpr double word_size = 8.5;
constexpr double word_height = 11;
/// With more words than that nobody reads them, and to keep them apart takes long.
constexpr std::size_t most_words = 300;
/// Lines with one word that meet in one node and share it.
constexpr std::size_t least_fan = 3;
/// At which a curve is looked at to see what lies on it.
constexpr int samples = 40;
/// Of more lines than that nobody sees which word lies on which.
constexpr std::size_t most_sampled = 500;
/// Nearer than that to a node, a curve seems to touch it.
constexpr double near = 3;

enum class Side { left, right };

/// Where a vertical at `x` leaves the lower half of a node: ellipses and hexagons do not fill their boxes.
double lower_edge(const Vertex& vertex, const Box& box, double x) {
  const double half_width = box.width / 2;
  const double half_height = box.height / 2;
  const double aside = std::abs(x - box.centre().x) / half_width;
  double share = 1;
  if (vertex.kind == VertexKind::actor) share = std::min(1.0, 2 * (1 - aside));
  if (vertex.kind == VertexKind::source && !palette::is_document(vertex.kind, vertex.entity))
    share = std::sqrt(std::max(0.0, 1 - aside * aside));
  return box.centre().y + half_height * share;
}

bool overlap(const Box& a, const Box& b) {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

class Lines {
 public:
  Lines(const ClaimGraph& graph, const DiagramPlan& plan, const std::vector<std::size_t>& lanes, DiagramLayout& layout)
      : graph_(graph), plan_(plan), lanes_(lanes), layout_(layout) {}

  void draw() {
    layout_.lines.resize(plan_.lines.size());
    layout_.words.resize(plan_.lines.size());
    sort_nodes();
    spread_ends();
    for (std::size_t i = 0; i < plan_.lines.size(); ++i)
      layout_.lines[i] = plan_.lines[i].is_in_outline ? elbow(plan_.lines[i]) : across(i);
    place_words();
  }

 private:
  [[nodiscard]] std::pair<Side, Side> sides(const DiagramPlan::Line& line) const {
    const std::size_t from = lanes_[line.from];
    const std::size_t to = lanes_[line.to];
    if (from < to) return {Side::right, Side::left};
    if (from > to) return {Side::left, Side::right};
    const EdgeKind kind = graph_.edge(line.edge).kind;
    const Side side = kind == EdgeKind::asserts || kind == EdgeKind::cites ? Side::left : Side::right;
    return {side, side};
  }

  /// The heights at which lines meet the nodes' sides, in the order of where they come from.
  void spread_ends() {
    using End = std::tuple<double, std::size_t, bool>;  // the other end's height, line, whether it is the line's end
    std::map<std::pair<std::size_t, Side>, std::vector<End>> ends;
    for (std::size_t i = 0; i < plan_.lines.size(); ++i) {
      const DiagramPlan::Line& line = plan_.lines[i];
      if (line.is_in_outline) continue;
      const auto [from, to] = sides(line);
      ends[{line.from, from}].emplace_back(layout_.nodes[line.to].centre().y, i, false);
      ends[{line.to, to}].emplace_back(layout_.nodes[line.from].centre().y, i, true);
    }
    heights_.resize(plan_.lines.size());
    for (auto& [place, list] : ends) {
      std::ranges::sort(list);
      const Box& box = layout_.nodes[place.first];
      for (std::size_t k = 0; k < list.size(); ++k) {
        const auto& [other, line, is_end] = list[k];
        const double share = static_cast<double>(k + 1) / static_cast<double>(list.size() + 1);
        (is_end ? heights_[line].second : heights_[line].first) = box.top + box.height * share;
      }
    }
  }

  [[nodiscard]] Curve elbow(const DiagramPlan::Line& line) const {
    const Box& above = layout_.nodes[line.from];
    const Box& below = layout_.nodes[line.to];
    const double x = above.left + trunk;
    const Spot corner{x, below.centre().y};
    return {{x, lower_edge(graph_.vertex(plan_.nodes[line.from].vertex), above, x)},
            corner,
            corner,
            {below.left, below.centre().y}};
  }

  [[nodiscard]] Curve across(std::size_t index) const {
    const DiagramPlan::Line& line = plan_.lines[index];
    const auto [from_side, to_side] = sides(line);
    const auto edge_of = [&](std::size_t node, Side side) {
      const Box& box = layout_.nodes[node];
      return side == Side::left ? box.left : box.left + box.width;
    };
    const Spot from{edge_of(line.from, from_side), heights_[index].first};
    const Spot to{edge_of(line.to, to_side), heights_[index].second};
    if (from_side == to_side) {
      const double x = beside(line, from_side, from.y, to.y);
      return {from, {x, from.y}, {x, to.y}, to};
    }
    const double reach = std::max(36.0, std::abs(to.x - from.x) * 0.45) * (from_side == Side::right ? 1 : -1);
    return around_nodes(line, {from, {from.x + reach, from.y}, {to.x - reach, to.y}, to});
  }

  void sort_nodes() {
    by_lane_.resize(lanes_.empty() ? 0 : *std::ranges::max_element(lanes_) + 1);
    for (std::size_t i = 0; i < layout_.nodes.size(); ++i) by_lane_[lanes_[i]].push_back(layout_.nodes[i]);
    for (std::vector<Box>& boxes : by_lane_) std::ranges::sort(boxes, {}, &Box::top);
  }

  /// No two nodes of a lane are side by side, so that only the last one that begins above the spot can hide it.
  [[nodiscard]] bool is_on_node(std::size_t lane, const Spot& spot) const {
    const std::vector<Box>& boxes = by_lane_[lane];
    const auto below = std::ranges::upper_bound(boxes, spot.y + near, {}, &Box::top);
    return below != boxes.begin() && overlap(*std::prev(below), {spot.x - near, spot.y - near, 2 * near, 2 * near});
  }

  /// The curve, bent up or down as little as it takes to pass between the nodes of the lanes that it crosses: one that
  /// ran behind a node would seem to end there.
  [[nodiscard]] Curve around_nodes(const DiagramPlan::Line& line, const Curve& straight) const {
    const auto [first, last] = std::minmax(lanes_[line.from], lanes_[line.to]);
    Curve best = straight;
    std::optional<long> fewest;
    for (const double bend :
         {0.0, 40.0, -40.0, 80.0, -80.0, 130.0, -130.0, 190.0, -190.0, 260.0, -260.0, 340.0, -340.0, 430.0, -430.0}) {
      Curve curve = straight;
      curve.control1.y += bend;
      curve.control2.y += bend;
      long hidden = 0;
      for (int k = 1; k < samples; ++k) {
        const Spot spot = curve.at(static_cast<double>(k) / samples);
        if (spot.y < 0) hidden += samples;
        for (std::size_t lane = first + 1; lane < last; ++lane) hidden += is_on_node(lane, spot) ? 1 : 0;
      }
      if (fewest && hidden >= *fewest) continue;
      fewest = hidden;
      best = curve;
      if (hidden == 0) break;
    }
    return best;
  }

  /// Where an arc beside a lane has its control points: past whatever stands between its ends.
  [[nodiscard]] double beside(const DiagramPlan::Line& line, Side side, double from, double to) const {
    const auto [top, bottom] = std::minmax(from, to);
    const double bulge = 30 + std::min(60.0, (bottom - top) * 0.16);
    double reach = side == Side::right ? 0 : layout_.nodes[line.from].left;
    for (std::size_t i = 0; i < layout_.nodes.size(); ++i) {
      const Box& box = layout_.nodes[i];
      if (lanes_[i] != lanes_[line.from] || box.top > bottom || box.top + box.height < top) continue;
      reach = side == Side::right ? std::max(reach, box.left + box.width) : std::min(reach, box.left);
    }
    return side == Side::right ? reach + bulge : reach - bulge;
  }

  void place_words() {
    for (std::size_t i = 0; i < plan_.lines.size() && plan_.lines.size() <= most_sampled; ++i)
      for (int k = 0; k <= samples && !plan_.lines[i].is_in_outline; ++k)
        drawn_.push_back(layout_.lines[i].at(static_cast<double>(k) / samples));
    static constexpr std::array nearest_middle{0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88};
    for (const std::size_t line : label_fans()) place_word(line, line_word(line), nearest_middle);
  }

  /// Where many conflicts are drawn, and lines with one word meet in a node, one of them bears it for all. Returns the
  /// other lines with words.
  std::vector<std::size_t> label_fans() {
    std::map<std::pair<std::size_t, std::string>, std::vector<std::size_t>> fans;  // by node and word
    std::vector<bool> is_alone(plan_.lines.size(), false);
    for (std::size_t i = 0; i < plan_.lines.size(); ++i) {
      const std::string word = line_word(i);
      if (word.empty()) continue;
      is_alone[i] = true;
      for (const std::size_t node : {plan_.lines[i].from, plan_.lines[i].to}) fans[{node, word}].push_back(i);
    }
    while (is_dense(graph_, plan_)) {
      const auto largest = std::ranges::max_element(fans, {}, [](const auto& fan) { return fan.second.size(); });
      if (largest == fans.end() || largest->second.size() < least_fan || taken_.size() >= most_words) break;
      const auto [place, lines] = *largest;
      label_fan(place.first, place.second, lines);
      for (const std::size_t line : lines) is_alone[line] = false;
      for (auto& [other, members] : fans) std::erase_if(members, [&](std::size_t line) { return !is_alone[line]; });
    }
    std::vector<std::size_t> alone;
    for (std::size_t i = 0; i < plan_.lines.size(); ++i)
      if (is_alone[i]) alone.push_back(i);
    return alone;
  }

  /// Beside the line in the fan's middle, near the node where they meet.
  void label_fan(std::size_t node, const std::string& word, std::vector<std::size_t> lines) {
    const auto other_end = [&](std::size_t line) {
      const DiagramPlan::Line& at = plan_.lines[line];
      return layout_.nodes[at.from == node ? at.to : at.from].centre().y;
    };
    std::ranges::stable_sort(lines, {}, other_end);
    const std::size_t middle = lines[lines.size() / 2];
    static constexpr std::array from_begin{0.2, 0.27, 0.14, 0.34, 0.41, 0.5};
    static constexpr std::array from_end{0.8, 0.73, 0.86, 0.66, 0.59, 0.5};
    place_word(middle, word + " × " + std::to_string(lines.size()),
               plan_.lines[middle].from == node ? from_begin : from_end);
  }

  void place_word(std::size_t line, const std::string& text, std::span<const double> places) {
    if (taken_.size() >= most_words) return;
    taken_.push_back(free_place(layout_.lines[line], text_width(text, word_size), places));
    layout_.words[line] = {text, taken_.back()};
  }

  [[nodiscard]] std::string line_word(std::size_t line) const {
    return gainsay::line_word(graph_.edge(plan_.lines[line].edge));
  }

  /// At the first of `places` along the curve, above, below or beside it, where it hides no node and no other word, and
  /// the fewest lines run through it; else on the curve itself.
  [[nodiscard]] Box free_place(const Curve& curve, double width, std::span<const double> places) const {
    const auto around = [&](const Spot& spot) {
      return Box{spot.x - width / 2, spot.y - word_height / 2, width, word_height};
    };
    std::optional<std::pair<long, Box>> best;
    for (const double place : places) {
      const Spot spot = curve.at(place);
      for (const auto& [x, y] : {std::pair{0.0, -8.0}, {0.0, 8.0}, {width / 2 + 5, 0.0}, {-width / 2 - 5, 0.0}}) {
        const Box box = around({spot.x + x, spot.y + y});
        const auto hides = [&](const Box& other) { return overlap(box, other); };
        if (box.top < 0 || std::ranges::any_of(layout_.nodes, hides) || std::ranges::any_of(taken_, hides)) continue;
        const long crossed = std::ranges::count_if(drawn_, [&](const Spot& point) {
          return overlap(box, {point.x - 1, point.y - 1, 2, 2});
        });
        if (!best || crossed < best->first) best = {crossed, box};
        if (crossed == 0) return box;
      }
    }
    return best ? best->second : around(curve.at(places.front()));
  }

  const ClaimGraph& graph_;
  const DiagramPlan& plan_;
  const std::vector<std::size_t>& lanes_;
  DiagramLayout& layout_;
  std::vector<std::pair<double, double>> heights_;
  std::vector<std::vector<Box>> by_lane_;  // nodes, from the top down
  std::vector<Spot> drawn_;                // points on the lines that cross the picture
  std::vector<Box> taken_;                 // by words
};

}  // namespace

std::string line_word(const Edge& edge) {
  return edge.kind == EdgeKind::contradicts && edge.type ? prose::spoken(name_of(*edge.type)) : "";
}

void draw_lines(const ClaimGraph& graph, const DiagramPlan& plan, const std::vector<std::size_t>& lanes,
                DiagramLayout& layout) {
  Lines(graph, plan, lanes, layout).draw();
}

}  // namespace gainsay
