#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include "export/diagram_selection.h"
#include "gainsay/model/claim_graph.h"

namespace gainsay {

/// Which shown claims hang together by the lines between them, and on which of two sides of their quarrel each stands.
class DiagramGroups {
 public:
  DiagramGroups(const ClaimGraph& graph, const DiagramSelection& selection);

  /// How many there are; that of the best conflict is 0.
  [[nodiscard]] std::size_t size() const { return number_.size(); }
  /// None for a claim without any line.
  [[nodiscard]] std::optional<std::size_t> of(std::size_t vertex) const;
  /// Opponents stand on different sides, as far as the lines before them, best first, allow it; which of a group's
  /// sides is `true` means nothing.
  [[nodiscard]] bool side(std::size_t vertex) const;

 private:
  struct Place {
    std::size_t root;
    bool is_opposite;  ///< to the root
  };
  [[nodiscard]] Place place(std::size_t vertex) const;
  void join(const Edge& edge);

  struct Link {
    std::size_t parent;
    std::size_t size;
    bool is_opposite;  ///< to the parent
  };
  std::vector<Link> links_;
  std::map<std::size_t, std::size_t> number_;
};

}  // namespace gainsay
