#include "export/diagram_plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "export/diagram_groups.h"
#include "export/graph_attributes.h"
#include "export/time_columns.h"

namespace gainsay {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// A picture of n claims is about as wide as it is high with so many columns; more than six fit on no screen.
std::size_t most_columns(std::size_t claims) {
  return std::clamp(static_cast<std::size_t>(std::lround(0.9 * std::sqrt(static_cast<double>(claims)))), std::size_t{4},
                    std::size_t{6});
}

/// With fewer conflicts within a column, arcs beside it are as easy to follow, and who says both things stands once.
constexpr std::size_t crowded = 6;

/// An outline while it grows: who stands under whom, with what they say.
struct Speaker {
  std::size_t node = none;
  std::vector<std::size_t> claims;  // nodes
  std::vector<Speaker> cited;
};

class Planner {
 public:
  Planner(const ClaimGraph& graph, const DiagramSelection& selection)
      : graph_(graph),
        selection_(selection),
        groups_(graph, selection),
        time_(days(), most_columns(selection.claims.size())),
        node_of_(graph.vertex_count(), none),
        drawn_(graph.vertex_count(), 0) {}

  DiagramPlan plan() {
    number_vertices();
    const std::vector<const ShownClaim*> claims = by_time();
    find_crowds(claims);
    for (const ShownClaim* claim : claims) add(*claim);
    for (const std::size_t vertex : selection_.others)
      outlines_[{undated(), vertex, 0, none}] = {node_of_[vertex] = add_node(vertex), {}, {}};
    add_relations();
    for (auto& [key, speaker] : outlines_) {
      DiagramPlan::Outline outline{std::get<0>(key), std::get<1>(key), std::get<2>(key), {}};
      write_rows(speaker, 0, outline.rows);
      plan_.outlines.push_back(std::move(outline));
    }
    plan_.columns = time_.headings();
    if (std::ranges::any_of(plan_.outlines, [&](const auto& outline) { return outline.column == undated(); }))
      plan_.columns.push_back(selection_.claims.empty() ? "" : "undated");
    plan_.left_out = selection_.left_out;
    return std::move(plan_);
  }

 private:
  /// Column, group, side, and who heads it (else the claim's own node, from behind): in the order in which they are
  /// drawn.
  using Key = std::tuple<std::size_t, std::size_t, std::size_t, std::size_t>;

  [[nodiscard]] std::optional<Date> day_of(const ShownClaim& claim) const {
    if (const auto day = first_day(graph_.vertex(claim.vertex).when)) return day;
    return claim.chains.empty() ? std::nullopt : first_day(claim.chains.front().when);
  }
  [[nodiscard]] std::vector<Date> days() const {
    std::vector<Date> out;
    for (const ShownClaim& claim : selection_.claims)
      if (const auto day = day_of(claim)) out.push_back(*day);
    return out;
  }
  [[nodiscard]] std::size_t undated() const { return time_.headings().size(); }
  [[nodiscard]] std::size_t column(const std::optional<Date>& day) const {
    return day ? time_.column_of(*day) : undated();
  }
  [[nodiscard]] std::vector<const ShownClaim*> by_time() const {
    std::vector<const ShownClaim*> out;
    for (const ShownClaim& claim : selection_.claims) out.push_back(&claim);
    std::ranges::stable_sort(out, {}, [&](const ShownClaim* claim) {
      const auto day = day_of(*claim);
      return std::pair(!day, day.value_or(Date()));
    });
    return out;
  }

  /// Numbers go by kind in the order of the graph, so that the same claim has the same name wherever it stands.
  void number_vertices() {
    std::vector<std::size_t> shown = selection_.others;
    for (const ShownClaim& claim : selection_.claims) {
      shown.push_back(claim.vertex);
      for (const ShownChain& chain : claim.chains) shown.insert(shown.end(), chain.who.begin(), chain.who.end());
    }
    std::ranges::sort(shown);
    shown.erase(std::unique(shown.begin(), shown.end()), shown.end());
    std::array<std::size_t, vertex_kind_names.size()> numbers{};
    for (const std::size_t vertex : shown) {
      const auto kind = static_cast<std::size_t>(graph_.vertex(vertex).kind);
      const char letter = static_cast<char>(vertex_kind_names[kind][0] - 'a' + 'A');
      names_[vertex] = letter + std::to_string(++numbers[kind]);
    }
  }
  std::size_t add_node(std::size_t vertex) {
    const std::size_t times = ++drawn_[vertex];
    plan_.nodes.push_back({vertex, names_.at(vertex) + (times > 1 ? "_" + std::to_string(times) : "")});
    return plan_.nodes.size() - 1;
  }

  /// What hangs together with nothing stands below the rest of its column.
  [[nodiscard]] std::size_t group(std::size_t vertex, std::size_t column) const {
    return groups_.of(vertex).value_or(groups_.size() + column);
  }

  /// Where many conflicts lie within one column, and which side begins there.
  void find_crowds(const std::vector<const ShownClaim*>& claims) {
    std::map<std::size_t, std::size_t> columns;
    for (const ShownClaim* claim : claims) columns.emplace(claim->vertex, column(day_of(*claim)));
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> conflicts;  // by column and group
    for (const std::size_t index : selection_.relations) {
      const Edge& edge = graph_.edge(index);
      if (edge.kind != EdgeKind::contradicts || groups_.side(edge.from) == groups_.side(edge.to)) continue;
      const auto from = columns.find(edge.from);
      const auto to = columns.find(edge.to);
      if (from != columns.end() && to != columns.end() && from->second == to->second)
        ++conflicts[{from->second, group(edge.from, from->second)}];
    }
    for (const ShownClaim* claim : claims) {
      const std::size_t where = columns.at(claim->vertex);
      const std::pair place(where, group(claim->vertex, where));
      if (const auto found = conflicts.find(place); found != conflicts.end() && found->second >= crowded)
        left_side_.try_emplace(place, groups_.side(claim->vertex));
    }
  }

  /// In a crowd the two sides stand face to face: 0 on the left, 1 on the right.
  [[nodiscard]] std::size_t side(std::size_t vertex, std::size_t column, std::size_t group) const {
    const auto crowd = left_side_.find({column, group});
    return crowd != left_side_.end() && groups_.side(vertex) != crowd->second ? 1 : 0;
  }

  void add(const ShownClaim& claim) {
    const std::size_t node = node_of_[claim.vertex] = add_node(claim.vertex);
    const std::size_t own_column = column(day_of(claim));
    const std::size_t group = this->group(claim.vertex, own_column);
    if (claim.chains.empty())
      outlines_[{own_column, group, side(claim.vertex, own_column, group), none - node}] = {node, {}, {}};
    bool is_placed = false;
    for (const ShownChain& chain : claim.chains) {
      const std::size_t where = is_placed ? column(first_day(chain.when)) : own_column;
      Speaker& speaker = speaker_at({where, group, side(claim.vertex, where, group), chain.who.front()}, chain);
      if (!is_placed) speaker.claims.push_back(node);
      plan_.lines.push_back({chain.asserts, speaker.node, node, !is_placed});
      is_placed = true;
    }
  }

  /// Whoever ends the chain, in the outline of whoever begins it; both are made where they are not there.
  Speaker& speaker_at(const Key& key, const ShownChain& chain) {
    Speaker* at = &outlines_[key];
    if (at->node == none) at->node = add_node(chain.who.front());
    for (std::size_t i = 1; i < chain.who.size(); ++i) {
      const auto known = std::ranges::find_if(
          at->cited, [&](const Speaker& cited) { return plan_.nodes[cited.node].vertex == chain.who[i]; });
      if (known != at->cited.end()) {
        at = &*known;
        continue;
      }
      const std::size_t node = add_node(chain.who[i]);
      plan_.lines.push_back({chain.cites[i - 1], at->node, node, true});
      at = &at->cited.emplace_back(Speaker{node, {}, {}});
    }
    return *at;
  }

  void add_relations() {
    for (const std::size_t edge : selection_.relations)
      plan_.lines.push_back({edge, node_of_[graph_.edge(edge).from], node_of_[graph_.edge(edge).to], false});
  }

  static void write_rows(const Speaker& speaker, std::size_t depth, std::vector<DiagramPlan::Row>& rows) {
    rows.push_back({speaker.node, depth});
    for (const std::size_t claim : speaker.claims) rows.push_back({claim, depth + 1});
    for (const Speaker& cited : speaker.cited) write_rows(cited, depth + 1, rows);
  }

  const ClaimGraph& graph_;
  const DiagramSelection& selection_;
  DiagramGroups groups_;
  TimeColumns time_;
  DiagramPlan plan_;
  std::map<std::size_t, std::string> names_;
  std::vector<std::size_t> node_of_;  // of claims and `others`
  std::vector<std::size_t> drawn_;
  std::map<Key, Speaker> outlines_;
  std::map<std::pair<std::size_t, std::size_t>, bool> left_side_;  // of the crowds, by column and group
};

}  // namespace

DiagramPlan plan_diagram(const ClaimGraph& graph, const DiagramSelection& selection) {
  return Planner(graph, selection).plan();
}

DiagramPlan plan_diagram(const ClaimGraph& graph, const DiagramOptions& options) {
  return plan_diagram(graph, DiagramSelector(graph).select(options.max_vertices, options.focus));
}

}  // namespace gainsay
