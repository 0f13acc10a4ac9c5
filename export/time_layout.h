#pragma once

#include <vector>

#include "gainsay/model/claim_graph.h"

namespace gainsay {

struct Point {
  float x = 0;
  float y = 0;
};

/// A first view for tools that lay graphs out themselves: time runs to the right; sources and actors stand above the
/// claims, denials below; vertices of one day are stacked. An undated vertex stands at the mean of its dated
/// neighbours. One point a vertex, O(V + E).
std::vector<Point> time_layout(const ClaimGraph& graph);

}  // namespace gainsay
