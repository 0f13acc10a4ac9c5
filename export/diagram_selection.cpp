#include "export/diagram_selection.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "base/utf8.h"
#include "export/graph_attributes.h"
#include "gainsay/model/diagnostic.h"

namespace gainsay {
namespace {

/// Of one claim in a diagram of many; that much is said elsewhere too is in the tooltip.
constexpr std::size_t most_chains = 3;
/// What is no conflict is added up to so many vertices: beyond them it would drown the conflicts.
constexpr std::size_t enough = 40;
constexpr std::size_t most_chains_in_focus = 25;

bool says(const Vertex& vertex) { return vertex.kind == VertexKind::claim || vertex.kind == VertexKind::denial; }

/// Chains are not in the graph as such: `cites` edges are shared by all the claims of an article. Those of one
/// statement are the ones whose evidence lies in its article, nearest to it.
class Chains {
 public:
  explicit Chains(const ClaimGraph& graph)
      : graph_(graph), asserted_by_(graph.vertex_count()), cited_by_(graph.vertex_count()) {
    for (std::size_t i = 0; i < graph.edge_count(); ++i) {
      const Edge& edge = graph.edge(i);
      if (edge.kind == EdgeKind::asserts) asserted_by_[edge.to].push_back(i);
      if (edge.kind == EdgeKind::cites) cited_by_[edge.to].push_back(i);
    }
  }

  /// Oldest first; undated last.
  [[nodiscard]] std::vector<ShownChain> of(std::size_t claim, std::size_t most) const {
    std::vector<ShownChain> chains;
    for (const std::size_t asserts : asserted_by_[claim]) {
      std::set<ArticleId> told;
      for (const Evidence& evidence : graph_.edge(asserts).evidence)
        if (told.insert(evidence.article).second) chains.push_back(behind(asserts, &evidence));
      if (told.empty()) chains.push_back(behind(asserts, nullptr));
    }
    const auto key = [](const ShownChain& chain) {
      const auto day = first_day(chain.when);
      return std::tuple(!day, day.value_or(Date()), chain.asserts);
    };
    std::ranges::stable_sort(chains, {}, key);
    if (chains.size() > most) chains.resize(most);
    return chains;
  }

 private:
  [[nodiscard]] ShownChain behind(std::size_t asserts, const Evidence* statement) const {
    ShownChain chain;
    chain.asserts = asserts;
    chain.when = graph_.edge(asserts).when;
    chain.who = {graph_.edge(asserts).from};
    while (graph_.vertex(chain.who.back()).entity != EntityKind::article) {
      const auto cites = nearest(chain.who, statement);
      if (!cites) break;
      chain.cites.push_back(*cites);
      chain.who.push_back(graph_.edge(*cites).from);
    }
    std::ranges::reverse(chain.who);
    std::ranges::reverse(chain.cites);
    if (const Vertex& first = graph_.vertex(chain.who.front()); first.when.known()) chain.when = first.when;
    return chain;
  }

  [[nodiscard]] std::optional<std::size_t> nearest(const std::vector<std::size_t>& known,
                                                   const Evidence* statement) const {
    std::optional<std::size_t> best;
    long best_distance = std::numeric_limits<long>::max();
    for (const std::size_t cites : cited_by_[known.back()]) {
      const Edge& edge = graph_.edge(cites);
      if (std::ranges::find(known, edge.from) != known.end()) continue;
      long distance = statement == nullptr || edge.evidence.empty() ? 0 : -1;
      if (statement != nullptr)
        for (const Evidence& evidence : edge.evidence) {
          if (evidence.article != statement->article) continue;
          const long apart =
              std::labs(static_cast<long>(evidence.span.begin) - static_cast<long>(statement->span.begin));
          distance = distance < 0 ? apart : std::min(distance, apart);
        }
      if (distance < 0 || distance >= best_distance) continue;
      best = cites;
      best_distance = distance;
    }
    return best;
  }

  const ClaimGraph& graph_;
  std::vector<std::vector<std::size_t>> asserted_by_;
  std::vector<std::vector<std::size_t>> cited_by_;
};

/// Claims that are shown together or not at all.
struct Unit {
  std::vector<std::size_t> claims;
  bool is_conflict = true;
};

/// What there is to show, best first.
std::vector<Unit> units_of(const ClaimGraph& graph) {
  std::vector<std::pair<std::tuple<int, int, int, double>, std::vector<std::size_t>>> ranked;
  std::vector<bool> denies(graph.vertex_count(), false);
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    const Edge& edge = graph.edge(i);
    const auto conflict_class = static_cast<int>(edge.conflict_class.value_or(ConflictClass::contradiction));
    const auto strength = static_cast<int>(edge.strength.value_or(Strength::weak));
    if (edge.kind == EdgeKind::contradicts)
      ranked.push_back({{0, conflict_class, -strength, -edge.weight}, {edge.from, edge.to}});
    if (edge.kind == EdgeKind::denies) ranked.push_back({{1, 0, 0, -edge.weight}, {edge.from, edge.to}});
    if (edge.kind == EdgeKind::supports) ranked.push_back({{3, 0, 0, -edge.weight}, {edge.from, edge.to}});
    if (edge.kind == EdgeKind::denies) denies[edge.from] = true;
  }
  for (std::size_t i = 0; i < graph.vertex_count(); ++i)
    if (graph.vertex(i).kind == VertexKind::denial && !denies[i]) ranked.push_back({{2, 0, 0, 0}, {i}});
  std::ranges::stable_sort(ranked, {}, [](const auto& item) { return item.first; });
  std::vector<Unit> units;
  for (auto& [rank, claims] : ranked) units.push_back({std::move(claims), std::get<0>(rank) == 0});
  return units;
}

std::vector<std::size_t> by_degree(const ClaimGraph& graph, bool (*wanted)(const Vertex&)) {
  std::vector<std::ptrdiff_t> degree(graph.vertex_count(), 0);
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    ++degree[graph.edge(i).from];
    ++degree[graph.edge(i).to];
  }
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < graph.vertex_count(); ++i)
    if (wanted(graph.vertex(i))) found.push_back(i);
  std::ranges::stable_sort(found, {}, [&](std::size_t i) { return -degree[i]; });
  return found;
}

/// What stands around `focus`: the units that touch it.
class Focus {
 public:
  Focus(const ClaimGraph& graph, const std::string& focus) : graph_(graph) {
    for (std::size_t i = 0; i < graph.edge_count(); ++i) {
      const Edge& edge = graph.edge(i);
      if (edge.kind == EdgeKind::contradicts && (edge.conflict.value == focus || edge.dispute.value == focus))
        units_.push_back({{edge.from, edge.to}});
    }
    if (!units_.empty()) return;
    const std::string name = ascii_lower(focus);
    std::vector<bool> meant(graph.vertex_count(), false);
    for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
      const Vertex& vertex = graph.vertex(i);
      meant[i] = vertex.id == focus || vertex.id.ends_with(":" + focus) ||
                 (!says(vertex) && ascii_lower(vertex.label) == name);
    }
    add_claims(meant);
    if (units_.empty())
      throw InputError({Diagnostic::Severity::error, "", std::nullopt,
                        "no conflict, dispute, claim, actor or source is called " + focus});
  }
  [[nodiscard]] const std::vector<Unit>& units() const { return units_; }

 private:
  /// The claims meant, and those of the sources and actors meant (what they say, and what others say on their word);
  /// then what is held against these.
  void add_claims(const std::vector<bool>& meant) {
    std::vector<bool> chosen(graph_.vertex_count(), false);
    const auto choose = [&](std::size_t claim) {
      if (!chosen[claim]) units_.push_back({{claim}});
      chosen[claim] = true;
    };
    for (std::size_t i = 0; i < graph_.vertex_count(); ++i)
      if (meant[i] && says(graph_.vertex(i))) choose(i);
    const Chains chains(graph_);
    for (std::size_t i = 0; i < graph_.vertex_count(); ++i) {
      if (!says(graph_.vertex(i))) continue;
      for (const ShownChain& chain : chains.of(i, most_chains_in_focus))
        if (std::ranges::any_of(chain.who, [&](std::size_t who) { return meant[who]; })) choose(i);
    }
    for (const Unit& unit : units_of(graph_))
      if (unit.claims.size() == 2 && chosen[unit.claims[0]] != chosen[unit.claims[1]]) units_.push_back(unit);
    // What stands in a conflict tells more than what stands alone.
    std::ranges::stable_partition(units_, [](const Unit& unit) { return unit.claims.size() == 2; });
  }

  const ClaimGraph& graph_;
  std::vector<Unit> units_;
};

/// Fills the diagram, unit by unit.
class Chooser {
 public:
  Chooser(const ClaimGraph& graph, std::size_t max_vertices, std::size_t chains)
      : chains_(graph), most_chains_(chains), room_(max_vertices) {}

  void add(const Unit& unit) {
    const std::size_t room = unit.is_conflict ? room_ : std::min(room_, enough);
    if (!fits(unit, most_chains_, room) && claims_.empty()) fits(unit, 0, room);
  }
  void add_other(std::size_t vertex) {
    if (shown_.size() < room_ && shown_.insert(vertex).second) others_.push_back(vertex);
  }
  [[nodiscard]] const std::set<std::size_t>& shown() const { return shown_; }
  [[nodiscard]] std::vector<ShownClaim> claims() const {
    std::vector<ShownClaim> out;
    for (const auto& [vertex, chains] : claims_) out.push_back({vertex, chains});
    return out;
  }
  [[nodiscard]] std::vector<std::size_t> others() const {
    std::vector<std::size_t> out = others_;
    std::ranges::sort(out);
    return out;
  }

 private:
  bool fits(const Unit& unit, std::size_t most, std::size_t room) {
    std::set<std::size_t> needed = shown_;
    std::map<std::size_t, std::vector<ShownChain>> added;
    for (const std::size_t claim : unit.claims) {
      if (claims_.contains(claim)) continue;
      needed.insert(claim);
      for (const ShownChain& chain : added[claim] = chains_.of(claim, most))
        needed.insert(chain.who.begin(), chain.who.end());
    }
    if (needed.size() > room) return false;
    shown_ = std::move(needed);
    claims_.merge(added);
    return true;
  }

  Chains chains_;
  std::size_t most_chains_;
  std::size_t room_;
  std::set<std::size_t> shown_;
  std::map<std::size_t, std::vector<ShownChain>> claims_;
  std::vector<std::size_t> others_;
};

/// Of edges that would lie on one another the first is drawn; a denial that is drawn as a conflict is not drawn as
/// `denies` too.
std::vector<std::size_t> relations_among(const ClaimGraph& graph, const std::set<std::size_t>& shown, bool claims) {
  std::set<std::pair<std::size_t, std::size_t>> opposed;
  for (std::size_t i = 0; i < graph.edge_count(); ++i)
    if (graph.edge(i).kind == EdgeKind::contradicts) opposed.insert(std::minmax(graph.edge(i).from, graph.edge(i).to));
  std::set<std::tuple<std::size_t, std::size_t, EdgeKind, std::optional<ConflictType>>> drawn;
  std::vector<std::size_t> edges;
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    const Edge& edge = graph.edge(i);
    if (!shown.contains(edge.from) || !shown.contains(edge.to)) continue;
    if (claims && (!says(graph.vertex(edge.from)) || !says(graph.vertex(edge.to)))) continue;
    if (edge.kind == EdgeKind::denies && opposed.contains(std::minmax(edge.from, edge.to))) continue;
    if (drawn.emplace(edge.from, edge.to, edge.kind, edge.type).second) edges.push_back(i);
  }
  return edges;
}

}  // namespace

DiagramSelection select_for_diagram(const ClaimGraph& graph, std::size_t max_vertices, const std::string& focus) {
  std::vector<Unit> units = focus.empty() ? units_of(graph) : Focus(graph, focus).units();
  if (units.empty())
    for (const std::size_t claim : by_degree(graph, [](const Vertex& vertex) { return says(vertex); }))
      units.push_back({{claim}});
  Chooser chooser(graph, max_vertices, focus.empty() ? most_chains : most_chains_in_focus);
  for (const Unit& unit : units) chooser.add(unit);
  const bool any_claims = !chooser.shown().empty();
  if (!any_claims)
    for (const std::size_t vertex : by_degree(graph, [](const Vertex&) { return true; })) chooser.add_other(vertex);
  DiagramSelection selection;
  selection.claims = chooser.claims();
  selection.others = chooser.others();
  selection.relations = relations_among(graph, chooser.shown(), any_claims);
  selection.left_out = graph.left_out() + graph.vertex_count() - chooser.shown().size();
  return selection;
}

}  // namespace gainsay
