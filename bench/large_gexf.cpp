// GEXF of a graph that is computed as it is read, so that what is measured is the writer: time, peak memory, bytes.
//   cmake --preset release -DGAINSAY_BENCH=ON && cmake --build build/release --target large_gexf
//   build/release/bench/large_gexf [VERTICES [EDGES]]      (1,000,000 and 3,000,000)

#include <sys/resource.h>

#include <array>
#include <chrono>
#include <fstream>
#include <iostream>
#include <string>

#include "gainsay/export.h"

namespace {

using namespace gainsay;

/// The last few vertices and edges asked for; the writers look at no more at a time.
class ComputedGraph final : public ClaimGraph {
 public:
  ComputedGraph(std::size_t vertices, std::size_t edges) : vertices_(vertices), edges_(edges) {}
  [[nodiscard]] std::size_t vertex_count() const override { return vertices_; }
  [[nodiscard]] std::size_t edge_count() const override { return edges_; }

  [[nodiscard]] const Vertex& vertex(std::size_t index) const override {
    Vertex& out = shown_vertices_[next_vertex_++ % shown_vertices_.size()];
    const std::string number = std::to_string(index);
    out.kind = static_cast<VertexKind>(index % vertex_kind_names.size());
    out.id = std::string(name_of(out.kind)) + ":" + number;
    out.label = "The works at site " + number + " let more than " + std::to_string(index % 900) +
                " litres of solvent into the river, the authority said.";
    out.when = DateInterval::on(add_days(first_, static_cast<int>(index % 3000)));
    out.evidence.resize(1);
    out.evidence[0].article = ArticleId("https://news.example/" + std::to_string(index % 100000));
    out.evidence[0].quote = "\"more than " + std::to_string(index % 900) + " litres\" & nothing else";
    return out;
  }

  [[nodiscard]] const Edge& edge(std::size_t index) const override {
    Edge& out = shown_edges_[next_edge_++ % shown_edges_.size()];
    out.id = "e" + std::to_string(index);
    out.from = index * 7919 % vertices_;
    out.to = (index * 104729 + 1) % vertices_;
    out.kind = static_cast<EdgeKind>(index % edge_kind_names.size());
    out.detail = "assert";
    out.when = DateInterval::on(add_days(first_, static_cast<int>(index % 3000)));
    return out;
  }

 private:
  std::size_t vertices_;
  std::size_t edges_;
  Date first_ = *parse_date("2016-01-01");
  mutable std::array<Vertex, 8> shown_vertices_;
  mutable std::array<Edge, 8> shown_edges_;
  mutable std::size_t next_vertex_ = 0;
  mutable std::size_t next_edge_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
  const std::size_t vertices = count > 1 ? std::stoul(arguments[1]) : 1000000;
  const std::size_t edges = count > 2 ? std::stoul(arguments[2]) : 3 * vertices;
  const auto begun = std::chrono::steady_clock::now();
  std::ofstream out("/dev/null");
  write_gexf(out, ComputedGraph(vertices, edges));
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const double cpu = static_cast<double>(usage.ru_utime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec) / 1e6;
  std::cout << vertices << " vertices, " << edges << " edges: " << seconds << " s (" << cpu << " CPU s), peak memory "
            << usage.ru_maxrss / 1024 << " MiB\n";
}
