#include <algorithm>
#include <iterator>
#include <set>

#include "graph/query/conflict_views.h"
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

/// With so many claims in dispute, a report's diagrams show nothing else (export/diagram_selection.cpp, `enough`).
constexpr std::size_t enough_claims = 40;

/// `positions` from the oldest, with the articles that they stand in.
std::unique_ptr<ClaimGraph> build(const Store& store, GraphBuilder& builder, const std::vector<Position>& positions,
                                  const std::vector<Conflict>& conflicts, const std::vector<Support>& supports,
                                  bool with_silent_articles) {
  std::set<ArticleId> involved;
  for (const Position& position : positions) involved.insert(position.article.id);
  for (const ArticleEntry& article : store.articles())
    if (with_silent_articles || involved.contains(article.ref.id)) builder.add_article(article);
  for (const Position& position : positions)
    if (!position.statement.claim.conditional) builder.add_position(position);
  for (const Conflict& conflict : conflicts) builder.add_conflict(conflict);
  for (const Support& support : supports) builder.add_support(support);
  builder.add_denials();
  return builder.build();
}

}  // namespace

std::unique_ptr<ClaimGraph> Store::graph_for(const Report& report, const Filter& filter) const {
  std::set<ClaimId> claims;
  std::vector<Conflict> conflicts;
  for (const DisputeView& dispute : report.disputes)
    for (const ConflictView& view : dispute.conflicts) {
      claims.insert({view.conflict.claim_a, view.conflict.claim_b});
      conflicts.push_back(view.conflict);
    }
  if (claims.size() < enough_claims) return graph(filter);
  GraphBuilder builder(*this, GraphBuilder::Quotes::none);
  return build(*this, builder, positions_in(report), conflicts, supports_of(claims), false);
}

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

  GraphBuilder builder(*this);
  return build(*this, builder, positions, conflicts, supports(), !is_filtered);
}

}  // namespace gainsay
