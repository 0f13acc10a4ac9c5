#pragma once

#include <string>
#include <utility>
#include <vector>

#include "gainsay/model/claim_graph.h"

namespace gainsay::testing {

/// A ClaimGraph that holds what it is given, for tests of the exporters.
class MemoryGraph final : public ClaimGraph {
 public:
  std::size_t add(Vertex vertex) {
    vertices_.push_back(std::move(vertex));
    return vertices_.size() - 1;
  }
  std::size_t add(Edge edge) {
    edges_.push_back(std::move(edge));
    return edges_.size() - 1;
  }
  void leave_out(std::size_t count) { left_out_ = count; }

  [[nodiscard]] std::size_t vertex_count() const override { return vertices_.size(); }
  [[nodiscard]] std::size_t edge_count() const override { return edges_.size(); }
  [[nodiscard]] const Vertex& vertex(std::size_t index) const override { return vertices_.at(index); }
  [[nodiscard]] const Edge& edge(std::size_t index) const override { return edges_.at(index); }
  [[nodiscard]] std::size_t left_out() const override { return left_out_; }

 private:
  std::vector<Vertex> vertices_;
  std::vector<Edge> edges_;
  std::size_t left_out_ = 0;
};

}  // namespace gainsay::testing
