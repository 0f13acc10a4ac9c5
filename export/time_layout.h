#pragma once

#include <vector>

#include "gainsay/model/claim_graph.h"

namespace gainsay {

struct Point {
  float x = 0;
  float y = 0;
};

/// A first view for tools that lay graphs out themselves: a column for each day of which something is told, oldest to
/// the left; sources and actors stand above the claims, denials below; vertices of one column are stacked. An undated
/// vertex stands at the mean of its dated neighbours. One point a vertex, O(V log V + E).
std::vector<Point> time_layout(const ClaimGraph& graph);

}  // namespace gainsay
