#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "export/claim_chains.h"
#include "gainsay/model/claim_graph.h"

namespace gainsay {

struct ShownClaim {
  std::size_t vertex = 0;  ///< a claim or a denial
  std::vector<ShownChain> chains;
};

/// What a diagram shows of a graph.
struct DiagramSelection {
  std::vector<ShownClaim> claims;      ///< by index of the vertex
  std::vector<std::size_t> relations;  ///< edges between shown claims, or between `others`
  std::vector<std::size_t> others;     ///< where the graph has no claims: sources and actors
  std::size_t left_out = 0;  ///< of the whole graph, vertices that are not shown, with those that it left out itself;
                             ///< of a focus, claims for which there was no room
};

/// Chooses from one graph, which must outlive it; cheap to ask again and again.
class DiagramSelector {
 public:
  explicit DiagramSelector(const ClaimGraph& graph);
  ~DiagramSelector();

  /// Whether the graph has a conflict or a dispute with this id.
  [[nodiscard]] bool has_conflict(const std::string& id) const;

  /// At most `max_vertices`: first the ends of conflicts (contradictions before tensions before updates, stronger
  /// before weaker), then, while the diagram is small, denials with what they deny, denials of what nobody says, and
  /// claims that back each other; each with who says it on whose word, whole or not at all. Other claims only where
  /// there is none of these.
  /// `focus`, where given, restricts it to what stands around one thing: the id of a conflict or a dispute; the id of a
  /// claim (whose provenance is then shown in full); the id or the name of an actor or source. Throws InputError where
  /// the graph has nothing by that id or name.
  [[nodiscard]] DiagramSelection select(std::size_t max_vertices, const std::string& focus) const;

 private:
  struct Parts;
  std::unique_ptr<const Parts> parts_;
};

}  // namespace gainsay
