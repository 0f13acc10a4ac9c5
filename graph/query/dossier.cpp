#include <algorithm>
#include <map>
#include <utility>

#include "gainsay/query.h"
#include "graph/query/article_changes.h"
#include "graph/query/claim_status.h"
#include "graph/query/conflict_views.h"
#include "graph/query/gaps.h"
#include "graph/query/mention_views.h"
#include "graph/query/possibly_same.h"
#include "graph/query/provenance.h"
#include "graph/query/ruling_index.h"
#include "graph/query/selection.h"
#include "graph/query/told_order.h"

namespace gainsay {
namespace {

std::vector<Position> oldest_first(std::vector<Position> positions) {
  std::erase_if(positions, [](const Position& p) { return p.statement.claim.conditional; });
  std::ranges::sort(positions, told_before);
  return positions;
}

void add_supports(Dossier& dossier, const Store& store, MentionViews& views, const RulingIndex& rulings) {
  const std::vector<Support> supports = store.supports_of({dossier.claim});
  std::set<ClaimId> others;
  for (const Support& support : supports) others.insert({support.from, support.to});
  others.erase(dossier.claim);
  std::map<StatementId, Position> evidence;
  for (Position& position : store.positions_of(others))
    evidence.try_emplace(position.statement.id, std::move(position));
  for (const Support& support : supports) {
    const bool is_backed = support.to == dossier.claim;
    const auto found = evidence.find(is_backed ? support.evidence_from : support.evidence_to);
    if (found == evidence.end()) continue;
    const ClaimId& other = is_backed ? support.from : support.to;
    const SupportView view{other, views.of(found->second), support.rule};
    if (!rulings.are_split(dossier.claim, other) &&
        are_possibly_same(dossier.mentions.front().position.statement, found->second.statement))
      dossier.possibly_same.push_back(view);
    (is_backed ? dossier.supported_by : dossier.supports).push_back(view);
  }
}

/// What rejects it, in whatever words of its mentions.
std::vector<Position> denials_of(const Store& store, const std::vector<Position>& mentions) {
  std::set<ClaimId> denials;
  for (const Position& mention : mentions)
    if (!mention.statement.claim.denial) denials.insert(denial_of(mention.statement.claim));
  return oldest_first(store.positions_read_as(denials));
}

std::string status_of(const Dossier& dossier) {
  Standing standing;
  standing.is_denied = !dossier.denials.empty();
  for (const ConflictView& view : dossier.conflicts)
    note_conflict(standing, view.conflict, dossier.mentions.front().position);
  return std::string(claim_status(dossier.provenance, standing));
}

}  // namespace

std::optional<Dossier> dossier_of(const Store& store, const ClaimId& claim) {
  const std::vector<Position> mentions = oldest_first(store.positions_of({claim}));
  if (mentions.empty()) return std::nullopt;
  MentionViews views(store);
  const RulingIndex rulings(store);
  Dossier dossier;
  dossier.rulings = rulings.on_positions(mentions);
  dossier.claim = claim;
  dossier.text = mentions.front().statement.text;
  dossier.mentions = views.of(mentions);
  dossier.provenance = provenance_of(mentions);
  for (const SelectedConflict& selected : select_among(store.conflicts_of({claim}), store, {}))
    dossier.conflicts.push_back(view_of(selected, views.texts(), rulings));
  dossier.denials = views.of(denials_of(store, mentions));
  add_supports(dossier, store, views, rulings);
  dossier.withdrawn = withdrawn_mentions(store, claim);
  dossier.lost_support = lost_supports(store, claim);
  dossier.status = status_of(dossier);
  dossier.missing = gaps_in(dossier);
  return dossier;
}

}  // namespace gainsay
