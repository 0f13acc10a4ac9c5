#pragma once

#include <boost/graph/adjacency_list.hpp>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "gainsay/model/conflict.h"

namespace gainsay {

/// Who cites whom for one claim. An edge runs from each source to the one that it cites, and from a root to those who
/// publish.
class CitationGraph {
 public:
  using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;
  using Vertex = Graph::vertex_descriptor;

  CitationGraph();
  /// `keys` tell the hops of `chain` apart: equal keys are one vertex. Its name is that of the source whose id is the
  /// key, else the first by the alphabet.
  void add_chain(const std::vector<Hop>& chain, const std::vector<std::string>& keys);

  /// The strongly connected components of the sources, each with its vertices in order, by their first vertex.
  [[nodiscard]] std::vector<std::vector<Vertex>> components() const;
  /// Whether a chain goes on from within these vertices to another source.
  [[nodiscard]] bool cites_others(const std::vector<Vertex>& component) const;
  /// Those that chains lead to from `vertex`, itself among them, in order.
  [[nodiscard]] std::vector<Vertex> reached_from(Vertex vertex) const;
  /// The sources on every way from the root through those who cite no others to the claim, in that order: the claim's
  /// dominators (Lengauer and Tarjan 1979).
  [[nodiscard]] std::vector<Vertex> bottlenecks() const;

  [[nodiscard]] const Named& named(Vertex vertex) const { return names_[vertex]; }
  /// None where no chain has the key.
  [[nodiscard]] const Vertex* find(const std::string& key) const;

 private:
  Vertex vertex(const std::string& key, const Named& named);
  void connect(Vertex from, Vertex to);

  Graph graph_;
  Vertex root_;
  std::vector<Named> names_;
  std::map<std::string, Vertex> by_key_;
};

}  // namespace gainsay
