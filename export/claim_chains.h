#pragma once

#include <cstddef>
#include <optional>
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

/// Citation chains of single statements. They are not in the graph as such: `cites` edges are shared by all the claims
/// of an article. Those of one statement are the ones whose evidence lies in its article, nearest to it. The graph must
/// outlive it.
class ClaimChains {
 public:
  explicit ClaimChains(const ClaimGraph& graph);
  /// Oldest first, undated last; at most `most`.
  [[nodiscard]] std::vector<ShownChain> of(std::size_t claim, std::size_t most) const;

 private:
  [[nodiscard]] ShownChain behind(std::size_t asserts, const Evidence* statement) const;
  [[nodiscard]] std::optional<std::size_t> nearest(const std::vector<std::size_t>& known,
                                                   const Evidence* statement) const;

  const ClaimGraph& graph_;
  std::vector<std::vector<std::size_t>> asserted_by_;
  std::vector<std::vector<std::size_t>> cited_by_;
};

}  // namespace gainsay
