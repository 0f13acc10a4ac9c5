#include "export/diagram_groups.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace gainsay {
namespace {

/// Conflicts by class and strength, then denials, then what agrees.
std::tuple<int, int, double, std::size_t> rank_of(const Edge& edge, std::size_t index) {
  if (edge.kind != EdgeKind::contradicts) return {edge.kind == EdgeKind::denies ? 8 : 9, 0, 0, index};
  return {static_cast<int>(edge.conflict_class.value_or(ConflictClass::contradiction)),
          -static_cast<int>(edge.strength.value_or(Strength::weak)), -edge.weight, index};
}

}  // namespace

DiagramGroups::DiagramGroups(const ClaimGraph& graph, const DiagramSelection& selection) {
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) links_.push_back({i, 1, false});
  std::vector<std::size_t> ranked = selection.relations;
  std::ranges::sort(ranked, {}, [&](std::size_t index) { return rank_of(graph.edge(index), index); });
  for (const std::size_t index : ranked) join(graph.edge(index));
  for (const std::size_t index : ranked) number_.try_emplace(place(graph.edge(index).from).root, number_.size());
}

std::optional<std::size_t> DiagramGroups::of(std::size_t vertex) const {
  const auto found = number_.find(place(vertex).root);
  return found == number_.end() ? std::nullopt : std::optional(found->second);
}

bool DiagramGroups::side(std::size_t vertex) const { return place(vertex).is_opposite; }

DiagramGroups::Place DiagramGroups::place(std::size_t vertex) const {
  bool is_opposite = false;
  for (; links_[vertex].parent != vertex; vertex = links_[vertex].parent) is_opposite ^= links_[vertex].is_opposite;
  return {vertex, is_opposite};
}

void DiagramGroups::join(const Edge& edge) {
  Place small = place(edge.from);
  Place large = place(edge.to);
  if (small.root == large.root) return;
  if (links_[small.root].size > links_[large.root].size) std::swap(small, large);
  const bool opposes = edge.kind == EdgeKind::contradicts || edge.kind == EdgeKind::denies;
  links_[large.root].size += links_[small.root].size;
  links_[small.root] = {large.root, links_[small.root].size, (small.is_opposite != large.is_opposite) != opposes};
}

}  // namespace gainsay
