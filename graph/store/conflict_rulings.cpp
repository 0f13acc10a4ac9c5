#include "graph/store/conflict_rulings.h"

#include <algorithm>
#include <map>
#include <utility>

#include "graph/store/ruling_anchors.h"
#include "graph/store/ruling_log.h"

namespace gainsay {
namespace {

using ClaimPair = std::pair<std::string, std::string>;

ClaimPair pair_of(const ClaimId& a, const ClaimId& b) { return std::minmax(a.value, b.value); }

/// The pairs of claims that a ruling is on: of those at its anchors, the ones with the most sentences as they were.
std::set<ClaimPair> pairs_of(const Ruling& ruling, RulingAnchors& anchors) {
  std::set<ClaimPair> out;
  int most = 0;
  const std::vector<RulingAnchors::Found> others = anchors.statements_at(ruling.b);
  for (const RulingAnchors::Found& a : anchors.statements_at(ruling.a))
    for (const RulingAnchors::Found& b : others) {
      const int exact = (a.is_exact ? 1 : 0) + (b.is_exact ? 1 : 0);
      if (exact < most) continue;
      if (exact > most) out.clear();
      most = exact;
      out.insert(pair_of(a.claim, b.claim));
    }
  return out;
}

/// What holds of each pair of claims, after all rulings in their order.
std::map<ClaimPair, RulingMark> standing_rulings(const Database& database, EditionReader& reader) {
  RulingAnchors anchors(database, reader);
  std::map<ClaimPair, RulingMark> out;
  for (const Ruling& ruling : last_on_each_pair(read_rulings(database, RulingSubject::conflict)))
    for (const ClaimPair& pair : pairs_of(ruling, anchors))
      if (ruling.decision == RulingDecision::withdraw)
        out.erase(pair);
      else
        out[pair] = {std::string(name_of(ruling.decision)), ruling.author.by, ruling.author.note};
  return out;
}

}  // namespace

std::vector<Conflict> with_rulings(const Database& database, EditionReader& reader, std::vector<Conflict> conflicts) {
  if (conflicts.empty()) return conflicts;
  const std::map<ClaimPair, RulingMark> standing = standing_rulings(database, reader);
  for (Conflict& conflict : conflicts) {
    const auto found = standing.find(pair_of(conflict.claim_a, conflict.claim_b));
    if (found != standing.end()) conflict.ruling = found->second;
  }
  return conflicts;
}

std::set<ClaimId> ruled_claims(const Database& database, EditionReader& reader) {
  std::set<ClaimId> out;
  for (const auto& [pair, mark] : standing_rulings(database, reader))
    out.insert({ClaimId(pair.first), ClaimId(pair.second)});
  return out;
}

}  // namespace gainsay
