#include "export/claim_chains.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <set>
#include <tuple>

#include "export/graph_attributes.h"

namespace gainsay {

ClaimChains::ClaimChains(const ClaimGraph& graph)
    : graph_(graph), asserted_by_(graph.vertex_count()), cited_by_(graph.vertex_count()) {
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    const Edge& edge = graph.edge(i);
    if (edge.kind == EdgeKind::asserts) asserted_by_[edge.to].push_back(i);
    if (edge.kind == EdgeKind::cites) cited_by_[edge.to].push_back(i);
  }
}

std::vector<ShownChain> ClaimChains::of(std::size_t claim, std::size_t most) const {
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

ShownChain ClaimChains::behind(std::size_t asserts, const Evidence* statement) const {
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

std::optional<std::size_t> ClaimChains::nearest(const std::vector<std::size_t>& known,
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
        const long apart = std::labs(static_cast<long>(evidence.span.begin) - static_cast<long>(statement->span.begin));
        distance = distance < 0 ? apart : std::min(distance, apart);
      }
    if (distance < 0 || distance >= best_distance) continue;
    best = cites;
    best_distance = distance;
  }
  return best;
}

}  // namespace gainsay
