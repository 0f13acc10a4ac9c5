#include "export/diagram_layout.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "export/diagram_lines.h"
#include "export/text_metrics.h"

namespace gainsay {
namespace {

using Box = DiagramLayout::Box;

constexpr double indent = 22;
constexpr double row_gap = 6;
constexpr double outline_gap = 13;
constexpr double group_gap = 30;
/// Between columns: room for the curves and the words beside them.
constexpr double wide_gap = 112;
constexpr double narrow_gap = 48;
constexpr double widest_gap = 260;
constexpr double gap_of_line = 7;
constexpr double heading_height = 26;
constexpr int sweeps = 8;
constexpr int curve_samples = 16;
/// What a lane takes in width, with the gap after it; how high a picture may be for its width; how many lanes it may
/// have.
constexpr double typical_lane = 350;
constexpr double height_to_width = 0.8;
constexpr std::size_t most_lanes = 8;

/// Where an outline's top stands, and what pulls it up or down.
struct Placed {
  std::size_t lane = 0;
  double height = 0;
  double top = 0;
  struct Pull {
    std::size_t other = 0;  ///< outline
    double own_offset = 0;  ///< of the line's ends from the tops
    double other_offset = 0;
  };
  std::vector<Pull> pulls;
};

/// The outlines of one group by column and side, from the top down.
using Cell = std::pair<std::size_t, std::size_t>;
using Cells = std::map<Cell, std::vector<std::size_t>>;

/// The tops nearest to the wanted ones (least squares) that keep the order and the gaps: isotonic regression by
/// pooling adjacent violators.
void settle(std::vector<Placed>& placed, const std::vector<std::size_t>& order, const std::vector<double>& wanted) {
  struct Pool {
    double sum;
    std::size_t size;
  };
  std::vector<Pool> pools;
  std::vector<double> offsets;
  double offset = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    offsets.push_back(offset);
    pools.push_back({wanted[i] - offset, 1});
    offset += placed[order[i]].height + outline_gap;
    while (pools.size() > 1) {
      const Pool last = pools.back();
      Pool& before = pools[pools.size() - 2];
      if (before.sum / static_cast<double>(before.size) <= last.sum / static_cast<double>(last.size)) break;
      before = {before.sum + last.sum, before.size + last.size};
      pools.pop_back();
    }
  }
  std::size_t i = 0;
  for (const Pool& pool : pools)
    for (std::size_t k = 0; k < pool.size; ++k, ++i)
      placed[order[i]].top = pool.sum / static_cast<double>(pool.size) + offsets[i];
}

double wanted_top(const std::vector<Placed>& placed, const Placed& outline) {
  if (outline.pulls.empty()) return outline.top;
  double sum = 0;
  for (const Placed::Pull& pull : outline.pulls) sum += placed[pull.other].top + pull.other_offset - pull.own_offset;
  return sum / static_cast<double>(outline.pulls.size());
}

/// Orders and places the outlines of one group, from 0 down.
void place_group(std::vector<Placed>& placed, Cells& cells) {
  for (auto& [cell, members] : cells) {
    double top = 0;
    for (const std::size_t outline : members) {
      placed[outline].top = top;
      top += placed[outline].height + outline_gap;
    }
  }
  for (int sweep = 0; sweep < sweeps; ++sweep)
    for (auto& [cell, members] : cells) {
      std::vector<std::pair<double, std::size_t>> wanted;
      for (const std::size_t outline : members) wanted.emplace_back(wanted_top(placed, placed[outline]), outline);
      if (sweep < sweeps / 2) std::ranges::stable_sort(wanted, {}, &std::pair<double, std::size_t>::first);
      std::vector<double> tops;
      for (std::size_t i = 0; i < wanted.size(); ++i) {
        members[i] = wanted[i].second;
        tops.push_back(wanted[i].first);
      }
      settle(placed, members, tops);
    }
  double least = 0;
  bool is_first = true;
  for (const auto& [cell, members] : cells)
    for (const std::size_t outline : members) {
      least = is_first ? placed[outline].top : std::min(least, placed[outline].top);
      is_first = false;
    }
  for (const auto& [cell, members] : cells)
    for (const std::size_t outline : members) placed[outline].top -= least;
}

bool spans_columns(const Cells& cells) { return cells.begin()->first.first != cells.rbegin()->first.first; }

/// How many lanes a column must have for it.
std::size_t lanes_of(const Cells& cells, std::size_t column) {
  return cells.contains({column, 1}) ? 2 : cells.contains({column, 0}) ? 1 : 0;
}

/// Those that span several columns first: the others fill what room they leave.
std::vector<Cells> groups_of(const DiagramPlan& plan) {
  std::map<std::size_t, Cells> numbered;
  for (std::size_t i = 0; i < plan.outlines.size(); ++i) {
    const DiagramPlan::Outline& outline = plan.outlines[i];
    numbered[outline.group][{outline.column, outline.side}].push_back(i);
  }
  std::vector<Cells> groups;
  for (auto& [number, cells] : numbered) groups.push_back(std::move(cells));
  std::ranges::stable_partition(groups, spans_columns);
  return groups;
}

/// How the columns of time are drawn: each as one lane or, where it is much fuller than the others, as several.
class Lanes {
 public:
  explicit Lanes(std::size_t columns) : lanes_(columns, 1) {}
  void widen(std::size_t column) { ++lanes_[column]; }
  [[nodiscard]] std::size_t first_of(std::size_t column) const {
    return std::accumulate(lanes_.begin(), lanes_.begin() + static_cast<std::ptrdiff_t>(column), std::size_t{0});
  }
  [[nodiscard]] std::size_t end_of(std::size_t column) const { return first_of(column) + lanes_[column]; }
  [[nodiscard]] std::size_t count() const { return first_of(lanes_.size()); }

 private:
  std::vector<std::size_t> lanes_;
};

/// Puts the groups under one another, each as high up as its lanes, and those that its lines cross, are free. Returns
/// for each lane how far down it is filled.
std::vector<double> pack_groups(std::vector<Placed>& placed, std::vector<Cells>& groups, const Lanes& lanes) {
  std::vector<double> free_from(lanes.count(), 0);
  const auto free_below = [&](std::size_t first, std::size_t count) {
    return *std::max_element(free_from.begin() + static_cast<std::ptrdiff_t>(first),
                             free_from.begin() + static_cast<std::ptrdiff_t>(first + count));
  };
  for (Cells& cells : groups) {
    place_group(placed, cells);
    const auto [column, side] = cells.begin()->first;
    std::size_t first = lanes.first_of(column);
    std::size_t last = lanes.first_of(cells.rbegin()->first.first) + cells.rbegin()->first.second;
    if (!spans_columns(cells)) {
      const std::size_t width = lanes_of(cells, column);
      for (std::size_t at = first; at + width <= lanes.end_of(column); ++at)
        if (free_below(at, width) < free_below(first, width)) first = at;
      last = first + width - 1;
    }
    const double top = free_below(first, last - first + 1);
    double height = 0;
    std::vector<bool> is_crossed(lanes.count(), true);
    for (const auto& [cell, outlines] : cells) {
      const std::size_t lane = (spans_columns(cells) ? lanes.first_of(cell.first) : first) + cell.second;
      is_crossed[lane] = false;
      for (const std::size_t outline : outlines) {
        height = std::max(height, placed[outline].top + placed[outline].height);
        placed[outline].lane = lane;
        placed[outline].top += top;
        free_from[lane] = std::max(free_from[lane], placed[outline].top + placed[outline].height + group_gap);
      }
    }
    for (std::size_t lane = first; lane <= last; ++lane)
      if (is_crossed[lane]) free_from[lane] = top + height + group_gap;
  }
  return free_from;
}

/// Packs, and gives the deepest column another lane while the picture would be much higher than it is wide.
Lanes pack(std::vector<Placed>& placed, const DiagramPlan& plan) {
  std::vector<Cells> groups = groups_of(plan);
  Lanes lanes(plan.columns.size());
  for (const Cells& cells : groups)
    for (const auto& [cell, outlines] : cells)
      while (lanes.end_of(cell.first) - lanes.first_of(cell.first) <= cell.second) lanes.widen(cell.first);
  for (;;) {
    const std::vector<double> depths = pack_groups(placed, groups, lanes);
    if (depths.empty() || lanes.count() >= most_lanes) return lanes;
    const auto deepest = std::ranges::max_element(depths);
    const auto lane = static_cast<std::size_t>(deepest - depths.begin());
    if (*deepest < height_to_width * typical_lane * static_cast<double>(lanes.count())) return lanes;
    std::size_t column = 0;
    while (lanes.end_of(column) <= lane) ++column;
    std::size_t stand_alone = 0;
    for (const Cells& cells : groups)
      if (!spans_columns(cells)) stand_alone += lanes_of(cells, column);
    if (stand_alone <= lanes.end_of(column) - lanes.first_of(column)) return lanes;
    lanes.widen(column);
  }
}

class Layout {
 public:
  Layout(const ClaimGraph& graph, const DiagramPlan& plan) : graph_(graph), plan_(plan) {}

  DiagramLayout lay_out() {
    for (const DiagramPlan::Node& node : plan_.nodes) out_.labels.push_back(diagram_label(graph_.vertex(node.vertex)));
    out_.nodes.resize(plan_.nodes.size());
    outline_of_.resize(plan_.nodes.size());
    for (std::size_t i = 0; i < plan_.outlines.size(); ++i) stack_rows(i);
    find_pulls();
    set_lanes(pack(placed_, plan_));
    for (std::size_t i = 0; i < plan_.nodes.size(); ++i) {
      const Placed& outline = placed_[outline_of_[i]];
      out_.nodes[i].left += lefts_[outline.lane];
      out_.nodes[i].top += outline.top + heading_height;
    }
    std::vector<std::size_t> lanes;
    for (const std::size_t outline : outline_of_) lanes.push_back(placed_[outline].lane);
    draw_lines(graph_, plan_, lanes, out_);
    fit();
    return std::move(out_);
  }

 private:
  /// Boxes relative to the outline's corner.
  void stack_rows(std::size_t index) {
    Placed placed;
    for (const DiagramPlan::Row& row : plan_.outlines[index].rows) {
      const DiagramLabel& label = out_.labels[row.node];
      if (placed.height > 0) placed.height += row_gap;
      out_.nodes[row.node] = {indent * static_cast<double>(row.depth), placed.height, label.width, label.height};
      placed.height += label.height;
      outline_of_[row.node] = index;
    }
    placed_.push_back(std::move(placed));
  }

  void find_pulls() {
    for (const DiagramPlan::Line& line : plan_.lines) {
      const std::size_t from = outline_of_[line.from];
      const std::size_t to = outline_of_[line.to];
      if (from == to || plan_.outlines[from].group != plan_.outlines[to].group) continue;
      const double from_offset = out_.nodes[line.from].centre().y;
      const double to_offset = out_.nodes[line.to].centre().y;
      placed_[from].pulls.push_back({to, from_offset, to_offset});
      placed_[to].pulls.push_back({from, to_offset, from_offset});
    }
  }

  void set_lanes(const Lanes& lanes) {
    std::vector<double> widths(lanes.count(), 0);
    for (std::size_t i = 0; i < plan_.nodes.size(); ++i) {
      double& width = widths[placed_[outline_of_[i]].lane];
      width = std::max(width, out_.nodes[i].left + out_.nodes[i].width);
    }
    const bool has_words = std::ranges::any_of(
        plan_.lines, [&](const DiagramPlan::Line& line) { return !line_word(graph_.edge(line.edge)).empty(); });
    double left = 0;
    for (std::size_t column = 0; column < plan_.columns.size(); ++column)
      for (std::size_t lane = lanes.first_of(column); lane < lanes.end_of(column); ++lane) {
        if (lane == lanes.first_of(column)) {
          widths[lane] = std::max(widths[lane], text_width(plan_.columns[column], 12) + 8);
          out_.headings.push_back({left, 0, widths[lane], 16});
        }
        lefts_.push_back(left);
        left += widths[lane] + (has_words ? std::max(wide_gap, room_for_lines(lane)) : narrow_gap);
      }
  }

  /// After this lane: many lines between two lanes need a wider gap to be told apart.
  [[nodiscard]] double room_for_lines(std::size_t lane) const {
    const auto lines = std::ranges::count_if(plan_.lines, [&](const DiagramPlan::Line& line) {
      const auto [from, to] = std::minmax(placed_[outline_of_[line.from]].lane, placed_[outline_of_[line.to]].lane);
      return from <= lane && to > lane;
    });
    return std::min(widest_gap, gap_of_line * static_cast<double>(lines));
  }

  /// Moves everything so that it begins at (0, 0).
  void fit() {
    double left = 0;
    double right = 0;
    double bottom = 0;
    const auto reach = [&](double from, double to, double low) {
      left = std::min(left, from);
      right = std::max(right, to);
      bottom = std::max(bottom, low);
    };
    for (const std::vector<Box>* boxes : {&out_.nodes, &out_.headings})
      for (const Box& box : *boxes) reach(box.left, box.left + box.width, box.top + box.height);
    for (const auto& word : out_.words)
      if (word) reach(word->box.left, word->box.left + word->box.width, word->box.top + word->box.height);
    for (const DiagramLayout::Curve& curve : out_.lines)
      for (int i = 1; i < curve_samples; ++i) {
        const DiagramLayout::Spot spot = curve.at(static_cast<double>(i) / curve_samples);
        reach(spot.x - 2, spot.x + 2, spot.y + 2);
      }
    for (std::vector<Box>* boxes : {&out_.nodes, &out_.headings})
      for (Box& box : *boxes) box.left -= left;
    for (auto& word : out_.words)
      if (word) word->box.left -= left;
    for (DiagramLayout::Curve& curve : out_.lines)
      for (DiagramLayout::Spot* spot : {&curve.from, &curve.control1, &curve.control2, &curve.to}) spot->x -= left;
    out_.width = right - left;
    out_.height = bottom;
  }

  const ClaimGraph& graph_;
  const DiagramPlan& plan_;
  DiagramLayout out_;
  std::vector<Placed> placed_;
  std::vector<std::size_t> outline_of_;
  std::vector<double> lefts_;
};

}  // namespace

DiagramLayout::Spot DiagramLayout::Curve::at(double t) const {
  const double s = 1 - t;
  const double a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
  return {a * from.x + b * control1.x + c * control2.x + d * to.x,
          a * from.y + b * control1.y + c * control2.y + d * to.y};
}

DiagramLayout lay_out_diagram(const ClaimGraph& graph, const DiagramPlan& plan) {
  return Layout(graph, plan).lay_out();
}

}  // namespace gainsay
