#include "graph/query/claim_graph.h"

namespace gainsay {

StoredClaimGraph::StoredClaimGraph(std::vector<Vertex> vertices, std::vector<Edge> edges) : graph_(vertices.size()) {
  for (std::size_t i = 0; i < vertices.size(); ++i) graph_[i] = std::move(vertices[i]);
  edges_.reserve(edges.size());
  for (Edge& edge : edges) {
    const std::size_t from = edge.from;
    const std::size_t to = edge.to;
    edges_.push_back(add_edge(from, to, std::move(edge), graph_).first);
  }
}

const BoostClaimGraph* boost_view(const ClaimGraph& graph) {
  const auto* stored = dynamic_cast<const StoredClaimGraph*>(&graph);
  return stored == nullptr ? nullptr : &stored->boost();
}

}  // namespace gainsay
