#pragma once

#include <limits>
#include <string_view>
#include <vector>

#include "base/mention.h"
#include "gainsay/store.h"

namespace gainsay::test {

/// Gives the store these findings, as if a search over all its articles had made them. Where several articles have a
/// statement it is the first one's. What rests on no current statement is left out.
inline void replace_findings(Store& store, const std::vector<Conflict>& conflicts, const std::vector<Support>& supports,
                             std::string_view rules) {
  const std::vector<Position> positions = store.positions();
  const auto find = [&](const ClaimId& claim, const StatementId& id) -> const Position* {
    for (const Position& position : positions)
      if (position.statement.id == id && position.statement.claim_id == claim) return &position;
    return nullptr;
  };
  NewFindings found;
  for (const Conflict& conflict : conflicts) {
    const Position* a = find(conflict.claim_a, conflict.a);
    const Position* b = find(conflict.claim_b, conflict.b);
    if (a != nullptr && b != nullptr) found.conflicts.push_back({conflict, mention_of(*a), mention_of(*b)});
  }
  for (const Support& support : supports) {
    const Position* from = find(support.from, support.evidence_from);
    const Position* to = find(support.to, support.evidence_to);
    if (from == nullptr || to == nullptr) continue;
    const bool is_in_order = earlier(*from, *to);
    found.supports.push_back({support, mention_of(is_in_order ? *from : *to), mention_of(is_in_order ? *to : *from)});
  }
  store.forget_findings();
  if (const auto round = store.next_search(rules, std::numeric_limits<std::size_t>::max())) round->keep(found);
  store.link_cited_articles();
}

}  // namespace gainsay::test
