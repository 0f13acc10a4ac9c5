#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "gainsay/model/claim_graph.h"

namespace gainsay {

/// On whose word a claim stands in one article: vertices from the article (else whoever comes first) to who says it.
struct ShownChain {
  std::vector<std::size_t> who;
  std::vector<std::size_t> cites;  ///< edges; cites[i] leads from who[i] to who[i + 1]
  std::size_t asserts = 0;         ///< the edge from the last of `who` to the claim
  DateInterval when;               ///< the article's date, else the assertion's
};

struct ShownClaim {
  std::size_t vertex = 0;  ///< a claim or a denial
  std::vector<ShownChain> chains;
};

/// What a diagram shows of a graph.
struct DiagramSelection {
  std::vector<ShownClaim> claims;      ///< by index of the vertex
  std::vector<std::size_t> relations;  ///< edges between shown claims, or between `others`
  std::vector<std::size_t> others;     ///< where the graph has no claims: sources and actors
  std::size_t left_out = 0;            ///< vertices of the graph that are not shown, with those that it left out itself
};

/// At most `max_vertices`: first the ends of conflicts (contradictions before tensions before updates, stronger before
/// weaker), then, while the diagram is small, denials with what they deny, denials of what nobody says, and claims that
/// back each other; each with who says it on whose word, whole or not at all. Other claims only where there is none of
/// these.
/// `focus`, where given, restricts it to what stands around one thing: the id of a conflict or a dispute; the id of a
/// claim (whose provenance is then shown in full); the id or the name of an actor or source. Throws InputError where
/// the graph has nothing by that id or name.
DiagramSelection select_for_diagram(const ClaimGraph& graph, std::size_t max_vertices, const std::string& focus);

}  // namespace gainsay
