#include "export/diagram_plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "export/graph_attributes.h"

namespace gainsay {
namespace {

constexpr std::size_t most_with_about = 40;

/// Lower is kept first.
enum Tier : std::uint8_t {
  conflict_end = 0,  // up to 8, by `conflict_rank`
  behind_conflict = 40,
  cited_behind_conflict,
  denial,
  behind_denial,
  supporting,
  behind_supporting,
  other
};

/// By class, then strength: 0 for a strong contradiction, 8 for a weak update.
std::uint8_t conflict_rank(const Edge& edge) {
  const auto conflict_class = static_cast<int>(edge.conflict_class.value_or(ConflictClass::contradiction));
  const auto strength = static_cast<int>(edge.strength.value_or(Strength::weak));
  return static_cast<std::uint8_t>(conflict_end + 3 * conflict_class + (2 - strength));
}

class Tiers {
 public:
  explicit Tiers(const ClaimGraph& graph) : graph_(graph), tier_(graph.vertex_count(), Tier::other) {
    for (std::size_t i = 0; i < graph.edge_count(); ++i) {
      const Edge& edge = graph.edge(i);
      if (edge.kind == EdgeKind::contradicts) improve_ends(edge, conflict_rank(edge));
      if (edge.kind == EdgeKind::denies) improve_ends(edge, Tier::denial);
      if (edge.kind == EdgeKind::supports) improve_ends(edge, Tier::supporting);
    }
    for (std::size_t i = 0; i < tier_.size(); ++i)
      if (graph.vertex(i).kind == VertexKind::denial) improve(i, Tier::denial);
    stand_behind(EdgeKind::asserts, Tier::conflict_end, Tier::behind_conflict);
    stand_behind(EdgeKind::cites, Tier::behind_conflict, Tier::cited_behind_conflict);
    stand_behind(EdgeKind::asserts, Tier::denial, Tier::behind_denial);
    stand_behind(EdgeKind::asserts, Tier::supporting, Tier::behind_supporting);
  }
  [[nodiscard]] std::uint8_t of(std::size_t vertex) const { return tier_[vertex]; }

 private:
  void improve(std::size_t vertex, std::uint8_t value) { tier_[vertex] = std::min(tier_[vertex], value); }
  void improve_ends(const Edge& edge, std::uint8_t value) {
    improve(edge.from, value);
    improve(edge.to, value);
  }
  /// Who says (or cites) what is in the tier `held` goes to the tier `behind`.
  void stand_behind(EdgeKind kind, Tier held, Tier behind) {
    for (std::size_t i = 0; i < graph_.edge_count(); ++i) {
      const Edge& edge = graph_.edge(i);
      const std::uint8_t tier =
          tier_[edge.to] < Tier::behind_conflict ? std::uint8_t{Tier::conflict_end} : tier_[edge.to];
      if (edge.kind == kind && tier == held) improve(edge.from, behind);
    }
  }

  const ClaimGraph& graph_;
  std::vector<std::uint8_t> tier_;
};

std::vector<std::size_t> chosen(const ClaimGraph& graph, std::size_t max_vertices) {
  std::vector<std::size_t> degree(graph.vertex_count(), 0);
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    ++degree[graph.edge(i).from];
    ++degree[graph.edge(i).to];
  }
  const Tiers tiers(graph);
  std::vector<std::size_t> order(graph.vertex_count());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto key = [&](std::size_t i) { return std::tuple(tiers.of(i), -static_cast<std::ptrdiff_t>(degree[i]), i); };
  std::ranges::sort(order, {}, key);
  if (order.size() > max_vertices) order.resize(max_vertices);
  std::ranges::sort(order);
  return order;
}

enum class Grain { day, month, quarter, year };

/// "2024-04-13", "2024-04", "2024-Q2" or "2024": in the order of time as text.
std::string heading(const Date& day, Grain grain) {
  const std::string text = to_string(day);
  switch (grain) {
    case Grain::day:
      return text;
    case Grain::month:
      return text.substr(0, 7);
    case Grain::quarter:
      return text.substr(0, 5) + "Q" + std::to_string((static_cast<unsigned>(day.month()) + 2) / 3);
    case Grain::year:
      return text.substr(0, 4);
  }
  return text;
}

/// A picture of n claims is about as wide as it is high with the square root of n columns.
std::size_t most_columns(std::size_t dated) {
  return std::max(std::size_t{8}, static_cast<std::size_t>(1.2 * std::sqrt(static_cast<double>(dated))));
}

/// The finest grain that does not make too many columns.
void set_columns(const ClaimGraph& graph, DiagramPlan& plan) {
  const auto column_day = [&](const DiagramPlan::Node& node) -> std::optional<Date> {
    const Vertex& vertex = graph.vertex(node.vertex);
    const bool says = vertex.kind == VertexKind::claim || vertex.kind == VertexKind::denial;
    return says ? first_day(vertex.when) : std::nullopt;
  };
  std::vector<Date> days;
  for (const DiagramPlan::Node& node : plan.nodes)
    if (const auto day = column_day(node)) days.push_back(*day);
  for (const Grain grain : {Grain::day, Grain::month, Grain::quarter, Grain::year}) {
    std::set<std::string> headings;
    for (const Date& day : days) headings.insert(heading(day, grain));
    if (headings.size() > most_columns(days.size()) && grain != Grain::year) continue;
    plan.columns.assign(headings.begin(), headings.end());
    for (DiagramPlan::Node& node : plan.nodes)
      if (const auto day = column_day(node))
        node.column = static_cast<std::size_t>(std::ranges::lower_bound(plan.columns, heading(*day, grain)) -
                                               plan.columns.begin());
    return;
  }
}

/// Of edges that would lie on one another the first is drawn; a denial that is drawn as a conflict is not drawn as
/// `denies` too; what claims are about is left to smaller diagrams, where it does not drown the conflicts.
std::vector<std::size_t> drawn_edges(const ClaimGraph& graph, const DiagramPlan& plan) {
  std::set<std::pair<std::size_t, std::size_t>> opposed;
  for (std::size_t i = 0; i < graph.edge_count(); ++i)
    if (graph.edge(i).kind == EdgeKind::contradicts) opposed.insert(std::minmax(graph.edge(i).from, graph.edge(i).to));
  std::set<std::tuple<std::size_t, std::size_t, EdgeKind, std::optional<ConflictType>>> drawn;
  std::vector<std::size_t> edges;
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    const Edge& edge = graph.edge(i);
    if (plan.node_of[edge.from] == DiagramPlan::none || plan.node_of[edge.to] == DiagramPlan::none) continue;
    if (edge.kind == EdgeKind::about && plan.nodes.size() > most_with_about) continue;
    if (edge.kind == EdgeKind::denies && opposed.contains(std::minmax(edge.from, edge.to))) continue;
    if (drawn.emplace(edge.from, edge.to, edge.kind, edge.type).second) edges.push_back(i);
  }
  return edges;
}

/// Nodes for `vertices`, numbered by kind in the order of the graph.
void set_nodes(const ClaimGraph& graph, const std::vector<std::size_t>& vertices, DiagramPlan& plan) {
  plan.nodes.clear();
  plan.node_of.assign(graph.vertex_count(), DiagramPlan::none);
  std::array<std::size_t, vertex_kind_names.size()> numbers{};
  for (const std::size_t vertex : vertices) {
    const auto kind = static_cast<std::size_t>(graph.vertex(vertex).kind);
    const char letter = static_cast<char>(vertex_kind_names[kind][0] - 'a' + 'A');
    plan.node_of[vertex] = plan.nodes.size();
    plan.nodes.push_back({vertex, letter + std::to_string(++numbers[kind])});
  }
}

/// Claims that a drawn edge reaches, and whatever leads to them: in a diagram of who says what, a source whose words
/// are not shown tells nothing. All vertices where that would leave none.
std::vector<std::size_t> telling(const ClaimGraph& graph, const DiagramPlan& plan) {
  std::vector<bool> kept(graph.vertex_count(), false);
  const auto says = [&](std::size_t vertex) {
    return graph.vertex(vertex).kind == VertexKind::claim || graph.vertex(vertex).kind == VertexKind::denial;
  };
  for (const std::size_t index : plan.edges)
    for (const std::size_t end : {graph.edge(index).from, graph.edge(index).to}) kept[end] = kept[end] || says(end);
  for (bool grows = true; grows;) {
    grows = false;
    for (const std::size_t index : plan.edges) {
      const Edge& edge = graph.edge(index);
      const auto [known, led] =
          edge.kind == EdgeKind::about ? std::pair{edge.from, edge.to} : std::pair{edge.to, edge.from};
      if (!kept[known] || kept[led]) continue;
      kept[led] = grows = true;
    }
  }
  std::vector<std::size_t> vertices;
  for (const DiagramPlan::Node& node : plan.nodes)
    if (kept[node.vertex]) vertices.push_back(node.vertex);
  if (vertices.empty())
    for (const DiagramPlan::Node& node : plan.nodes) vertices.push_back(node.vertex);
  return vertices;
}

}  // namespace

DiagramPlan plan_diagram(const ClaimGraph& graph, std::size_t max_vertices) {
  DiagramPlan plan;
  set_nodes(graph, chosen(graph, max_vertices), plan);
  plan.edges = drawn_edges(graph, plan);
  set_nodes(graph, telling(graph, plan), plan);
  plan.edges = drawn_edges(graph, plan);
  plan.left_out = graph.left_out() + graph.vertex_count() - plan.nodes.size();
  set_columns(graph, plan);
  return plan;
}

}  // namespace gainsay
