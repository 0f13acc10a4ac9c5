#include <algorithm>
#include <iterator>
#include <set>

#include "graph/query/graph_builder.h"
#include "graph/query/selection.h"

namespace gainsay {
namespace {

/// Every mention of every claim that has a part in the conflicts.
std::vector<Position> positions_in(const Store& store, const std::vector<Conflict>& conflicts) {
  std::set<ClaimId> claims;
  for (const Conflict& conflict : conflicts) claims.insert({conflict.claim_a, conflict.claim_b});
  return store.positions_of(claims);
}

}  // namespace

std::unique_ptr<ClaimGraph> Store::graph(const Filter& filter) const {
  const bool is_filtered = !filter.as_words().empty();
  std::vector<Conflict> conflicts;
  if (is_filtered)
    for (SelectedConflict& selected : select_conflicts(*this, filter))
      conflicts.push_back(std::move(selected.conflict));
  else
    std::ranges::copy_if(this->conflicts(), std::back_inserter(conflicts),
                         [](const Conflict& conflict) { return !is_dismissed(conflict); });
  std::vector<Position> positions = is_filtered ? positions_in(*this, conflicts) : this->positions();
  std::ranges::sort(positions, is_older);

  std::set<ArticleId> involved;
  for (const Position& position : positions) involved.insert(position.article.id);
  GraphBuilder builder(*this);
  for (const ArticleEntry& article : articles())
    if (!is_filtered || involved.contains(article.ref.id)) builder.add_article(article);
  for (const Position& position : positions)
    if (!position.statement.claim.conditional) builder.add_position(position);
  for (const Conflict& conflict : conflicts) builder.add_conflict(conflict);
  for (const Support& support : supports()) builder.add_support(support);
  builder.add_denials();
  return builder.build();
}

}  // namespace gainsay
