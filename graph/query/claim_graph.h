#pragma once

#include <vector>

#include "gainsay/boost_graph.h"

namespace gainsay {

/// A ClaimGraph in a Boost.Graph adjacency list.
class StoredClaimGraph final : public ClaimGraph {
 public:
  /// Precondition: every edge's `from` and `to` are indices in `vertices`.
  StoredClaimGraph(std::vector<Vertex> vertices, std::vector<Edge> edges);

  [[nodiscard]] std::size_t vertex_count() const override { return num_vertices(graph_); }
  [[nodiscard]] std::size_t edge_count() const override { return edges_.size(); }
  [[nodiscard]] const Vertex& vertex(std::size_t index) const override { return graph_[index]; }
  [[nodiscard]] const Edge& edge(std::size_t index) const override { return graph_[edges_[index]]; }
  [[nodiscard]] const BoostClaimGraph& boost() const { return graph_; }

 private:
  BoostClaimGraph graph_;
  std::vector<BoostClaimGraph::edge_descriptor> edges_;
};

}  // namespace gainsay
