#include "export/time_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

#include "export/graph_attributes.h"

namespace gainsay {
namespace {

constexpr float canvas_width = 4000;
constexpr float column_width = 40;
constexpr float row_height = 30;
constexpr float unplaced = std::numeric_limits<float>::quiet_NaN();

/// Days since the first dated vertex, scaled to the canvas; NaN where undated.
std::vector<float> dated_columns(const ClaimGraph& graph) {
  std::optional<Date> first;
  std::optional<Date> last;
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
    const auto day = first_day(graph.vertex(i).when);
    if (!day) continue;
    first = first ? std::min(*first, *day) : *day;
    last = last ? std::max(*last, *day) : *day;
  }
  std::vector<float> x(graph.vertex_count(), unplaced);
  if (!first) return x;
  const float days = static_cast<float>(std::max(1, days_between(*first, *last)));
  for (std::size_t i = 0; i < x.size(); ++i)
    if (const auto day = first_day(graph.vertex(i).when))
      x[i] = canvas_width * static_cast<float>(days_between(*first, *day)) / days;
  return x;
}

void place_undated(const ClaimGraph& graph, std::vector<float>& x) {
  std::vector<float> sum(x.size(), 0);
  std::vector<std::uint32_t> count(x.size(), 0);
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    const Edge& edge = graph.edge(i);
    for (const auto& [from, to] : {std::pair{edge.from, edge.to}, std::pair{edge.to, edge.from}}) {
      if (!std::isnan(x[from]) || std::isnan(x[to])) continue;
      sum[from] += x[to];
      ++count[from];
    }
  }
  for (std::size_t i = 0; i < x.size(); ++i)
    if (std::isnan(x[i])) x[i] = count[i] ? sum[i] / static_cast<float>(count[i]) : canvas_width / 2;
}

}  // namespace

std::vector<Point> time_layout(const ClaimGraph& graph) {
  std::vector<float> x = dated_columns(graph);
  place_undated(graph, x);
  std::vector<Point> points(x.size());
  // Rows already taken in each column, apart for the lanes above, in and below the middle.
  std::map<std::pair<int, long>, int> taken;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const VertexKind kind = graph.vertex(i).kind;
    const int lane = kind == VertexKind::claim ? 0 : kind == VertexKind::denial ? -1 : 1;
    const int row = taken[{lane, std::lround(x[i] / column_width)}]++;
    // Claims spread about the middle: 0, 1, -1, 2, -2 …; the other lanes grow away from it.
    const float step =
        lane != 0 ? static_cast<float>(lane * (row + 12)) : static_cast<float>((row % 2 ? 1 : -1) * ((row + 1) / 2));
    points[i] = {x[i], step * row_height};
  }
  return points;
}

}  // namespace gainsay
