#include "export/time_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

#include "export/graph_attributes.h"

namespace gainsay {
namespace {

/// A label takes about a column, a vertex of the usual size (write_gexf) half a row; many days share a canvas.
constexpr float widest_column = 1560;
constexpr float narrowest_column = 180;
constexpr float canvas_width = 36000;
constexpr float row_height = 140;
constexpr float unplaced = std::numeric_limits<float>::quiet_NaN();

/// The days of which something is told, in order: a column each, however much time lies between two.
std::vector<Date> days_of(const ClaimGraph& graph) {
  std::vector<Date> days;
  for (std::size_t i = 0; i < graph.vertex_count(); ++i)
    if (const auto day = first_day(graph.vertex(i).when)) days.push_back(*day);
  std::ranges::sort(days);
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

/// Columns, from 0; NaN where undated.
std::vector<float> dated_columns(const ClaimGraph& graph, const std::vector<Date>& days) {
  std::vector<float> x(graph.vertex_count(), unplaced);
  for (std::size_t i = 0; i < x.size(); ++i)
    if (const auto day = first_day(graph.vertex(i).when))
      x[i] = static_cast<float>(std::ranges::lower_bound(days, *day) - days.begin());
  return x;
}

void place_undated(const ClaimGraph& graph, float middle, std::vector<float>& x) {
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
    if (std::isnan(x[i])) x[i] = count[i] ? std::round(sum[i] / static_cast<float>(count[i])) : middle;
}

}  // namespace

std::vector<Point> time_layout(const ClaimGraph& graph) {
  const std::vector<Date> days = days_of(graph);
  const auto columns = static_cast<float>(std::max<std::size_t>(days.size(), 1));
  const float width = std::clamp(canvas_width / columns, narrowest_column, widest_column);
  std::vector<float> x = dated_columns(graph, days);
  place_undated(graph, std::round(columns / 2), x);
  std::vector<Point> points(x.size());
  // The outer lanes begin where the fullest column of claims ends.
  std::map<long, int> claims;
  int fullest = 0;
  for (std::size_t i = 0; i < x.size(); ++i)
    if (graph.vertex(i).kind == VertexKind::claim) fullest = std::max(fullest, ++claims[std::lround(x[i])]);
  const int beyond = fullest / 2 + 3;
  // Rows already taken in each column, apart for the lanes above, in and below the middle.
  std::map<std::pair<int, long>, int> taken;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const VertexKind kind = graph.vertex(i).kind;
    const int lane = kind == VertexKind::claim ? 0 : kind == VertexKind::denial ? -1 : 1;
    const int row = taken[{lane, std::lround(x[i])}]++;
    // Claims spread about the middle: 0, 1, -1, 2, -2 …; the other lanes grow away from it.
    const int half = (row + 1) / 2;
    const int step = lane != 0 ? lane * (row + beyond) : row % 2 != 0 ? half : -half;
    points[i] = {x[i] * width, static_cast<float>(step) * row_height};
  }
  return points;
}

}  // namespace gainsay
