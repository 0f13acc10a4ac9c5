#include "graph/query/citation_graph.h"

#include <algorithm>
#include <boost/graph/dominator_tree.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/range/iterator_range.hpp>
#include <set>
#include <tuple>

namespace gainsay {

CitationGraph::CitationGraph() : root_(add_vertex(graph_)), names_(1) {}

void CitationGraph::add_chain(const std::vector<Hop>& chain, const std::vector<std::string>& keys) {
  Vertex from = root_;
  for (std::size_t i = 0; i < chain.size(); ++i) {
    const Vertex to = vertex(keys[i], chain[i].who);
    connect(from, to);
    from = to;
  }
}

CitationGraph::Vertex CitationGraph::vertex(const std::string& key, const Named& named) {
  const auto [place, is_new] = by_key_.try_emplace(key, Vertex{});
  if (is_new) {
    place->second = add_vertex(graph_);
    names_.push_back(named);
  }
  Named& known = names_[place->second];
  const auto weight = [&key](const Named& name) { return std::tuple(name.id.value != key, name.name); };
  if (weight(named) < weight(known)) known = named;
  return place->second;
}

void CitationGraph::connect(Vertex from, Vertex to) {
  if (from != to && !edge(from, to, graph_).second) add_edge(from, to, graph_);
}

const CitationGraph::Vertex* CitationGraph::find(const std::string& key) const {
  const auto found = by_key_.find(key);
  return found == by_key_.end() ? nullptr : &found->second;
}

std::vector<std::vector<CitationGraph::Vertex>> CitationGraph::components() const {
  std::vector<int> component(num_vertices(graph_));
  boost::strong_components(graph_, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, graph_)));
  std::vector<std::vector<Vertex>> out;
  std::map<int, std::size_t> places;
  for (Vertex v = 0; v < component.size(); ++v) {
    if (v == root_) continue;
    const auto [place, is_new] = places.try_emplace(component[v], out.size());
    if (is_new) out.emplace_back();
    out[place->second].push_back(v);
  }
  return out;
}

bool CitationGraph::cites_others(const std::vector<Vertex>& component) const {
  for (const Vertex from : component)
    for (const auto& edge : boost::make_iterator_range(out_edges(from, graph_))) {
      const Vertex to = target(edge, graph_);
      if (!std::ranges::binary_search(component, to)) return true;
    }
  return false;
}

std::vector<CitationGraph::Vertex> CitationGraph::reached_from(Vertex vertex) const {
  std::set<Vertex> seen{vertex};
  std::vector<Vertex> waiting{vertex};
  while (!waiting.empty()) {
    const Vertex from = waiting.back();
    waiting.pop_back();
    for (const auto& edge : boost::make_iterator_range(out_edges(from, graph_)))
      if (const Vertex to = target(edge, graph_); seen.insert(to).second) waiting.push_back(to);
  }
  return {seen.begin(), seen.end()};
}

std::vector<CitationGraph::Vertex> CitationGraph::bottlenecks() const {
  Graph to_claim = graph_;
  const Vertex claim = add_vertex(to_claim);
  for (const std::vector<Vertex>& component : components())
    if (!cites_others(component))
      for (const Vertex origin : component) add_edge(origin, claim, to_claim);
  std::vector<Vertex> parents(num_vertices(to_claim), Graph::null_vertex());
  boost::lengauer_tarjan_dominator_tree(
      to_claim, root_, boost::make_iterator_property_map(parents.begin(), get(boost::vertex_index, to_claim)));
  std::vector<Vertex> out;
  for (Vertex v = parents[claim]; v != Graph::null_vertex() && v != root_; v = parents[v]) out.push_back(v);
  std::ranges::reverse(out);
  return out;
}

}  // namespace gainsay
