#include "export/diagram_selection.h"

#include <algorithm>
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

/// Claims that are shown together or not at all.
struct Unit {
  std::vector<std::size_t> claims;
  bool is_conflict = true;
};

}  // namespace

struct DiagramSelector::Parts {
  const ClaimGraph& graph;
  ClaimChains chains;
  std::vector<Unit> units;                            // best first
  std::multimap<std::string, std::size_t> conflicts;  // edges by the ids of conflicts and disputes
};

namespace {

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
  units.reserve(ranked.size());
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

/// Which vertices are meant by an id or a name.
std::vector<bool> meant_by(const ClaimGraph& graph, const std::string& focus) {
  const std::string name = ascii_lower(focus);
  std::vector<bool> meant(graph.vertex_count(), false);
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
    const Vertex& vertex = graph.vertex(i);
    meant[i] =
        vertex.id == focus || vertex.id.ends_with(":" + focus) || (!says(vertex) && ascii_lower(vertex.label) == name);
  }
  return meant;
}

/// Fills the diagram, unit by unit.
class Chooser {
 public:
  Chooser(const ClaimChains& chains, std::size_t max_vertices, std::size_t most_of_one)
      : chains_(chains), most_chains_(most_of_one), room_(max_vertices) {}

  void add(const Unit& unit) {
    const std::size_t room = unit.is_conflict ? room_ : std::min(room_, enough);
    if (!fits(unit, most_chains_, room) && !fits(unit, 1, room) && claims_.empty()) fits(unit, 0, room);
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

  const ClaimChains& chains_;
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

/// The claims meant, and those of the sources and actors meant (what they say, and what others say on their word);
/// before them what is held against these.
std::vector<Unit> units_around(const ClaimGraph& graph, const ClaimChains& chains, const std::vector<Unit>& units,
                               const std::vector<bool>& meant) {
  std::vector<bool> chosen(graph.vertex_count(), false);
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
    if (!says(graph.vertex(i))) continue;
    chosen[i] = meant[i] || std::ranges::any_of(chains.of(i, most_chains_in_focus), [&](const ShownChain& chain) {
                  return std::ranges::any_of(chain.who, [&](std::size_t who) { return meant[who]; });
                });
  }
  std::vector<Unit> out;
  for (const Unit& unit : units)
    if (std::ranges::any_of(unit.claims, [&](std::size_t claim) { return chosen[claim]; })) {
      out.push_back(unit);
      out.back().is_conflict = true;  // the view is of this, whatever it is
    }
  for (std::size_t i = 0; i < graph.vertex_count(); ++i)
    if (chosen[i]) out.push_back({{i}, true});
  return out;
}

}  // namespace

DiagramSelector::DiagramSelector(const ClaimGraph& graph) {
  std::multimap<std::string, std::size_t> conflicts;
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    const Edge& edge = graph.edge(i);
    if (edge.kind != EdgeKind::contradicts) continue;
    conflicts.emplace(edge.conflict.value, i);
    conflicts.emplace(edge.dispute.value, i);
  }
  parts_ = std::make_unique<const Parts>(Parts{graph, ClaimChains(graph), units_of(graph), std::move(conflicts)});
}

DiagramSelector::~DiagramSelector() = default;

bool DiagramSelector::has_conflict(const std::string& id) const { return parts_->conflicts.contains(id); }

DiagramSelection DiagramSelector::select(std::size_t max_vertices, const std::string& focus) const {
  const ClaimGraph& graph = parts_->graph;
  std::vector<Unit> units;
  std::size_t most_of_one = most_chains;
  if (focus.empty()) {
    units = parts_->units;
    if (units.empty())
      for (const std::size_t claim : by_degree(graph, [](const Vertex& vertex) { return says(vertex); }))
        units.push_back({{claim}});
  } else if (const auto [begin, end] = parts_->conflicts.equal_range(focus); begin != end) {
    for (auto at = begin; at != end; ++at) units.push_back({{graph.edge(at->second).from, graph.edge(at->second).to}});
  } else {
    units = units_around(graph, parts_->chains, parts_->units, meant_by(graph, focus));
    most_of_one = most_chains_in_focus;
    if (units.empty())
      throw InputError({Diagnostic::Severity::error, "", std::nullopt,
                        "no conflict, dispute, claim, actor or source is called " + focus});
  }
  Chooser chooser(parts_->chains, max_vertices, most_of_one);
  for (const Unit& unit : units) chooser.add(unit);
  const bool any_claims = !chooser.shown().empty();
  if (!any_claims)
    for (const std::size_t vertex : by_degree(graph, [](const Vertex&) { return true; })) chooser.add_other(vertex);
  DiagramSelection selection;
  selection.claims = chooser.claims();
  selection.others = chooser.others();
  selection.relations = relations_among(graph, chooser.shown(), any_claims);
  if (focus.empty()) {
    selection.left_out = graph.left_out() + graph.vertex_count() - chooser.shown().size();
  } else {
    std::set<std::size_t> missing;
    for (const Unit& unit : units) missing.insert(unit.claims.begin(), unit.claims.end());
    selection.left_out = static_cast<std::size_t>(
        std::ranges::count_if(missing, [&](std::size_t claim) { return !chooser.shown().contains(claim); }));
  }
  return selection;
}

}  // namespace gainsay
