#include <algorithm>
#include <iterator>
#include <map>

#include "gainsay/model/claim_id.h"
#include "gainsay/query.h"
#include "graph/query/claim_status.h"
#include "graph/query/position_filter.h"
#include "graph/query/provenance.h"
#include "graph/query/selection.h"
#include "graph/query/told_order.h"

namespace gainsay {
namespace {

using Mentions = std::map<ClaimId, std::vector<Position>>;  // oldest first

constexpr std::size_t least_digits = 4;
constexpr std::size_t many = 1000;  // claims; beyond that all conflicts are read rather than those of each claim

bool asks_of_conflicts(const Filter& filter) {
  return !filter.types.empty() || !filter.classes.empty() || filter.min_strength.has_value();
}

Mentions by_claim(std::vector<Position> positions) {
  Mentions out;
  for (Position& position : positions)
    if (!position.statement.claim.conditional) out[position.statement.claim_id].push_back(std::move(position));
  for (auto& [claim, mentions] : out) std::ranges::sort(mentions, told_before);
  return out;
}

std::map<ClaimId, std::vector<Conflict>> conflicts_by_claim(const Store& store, const std::set<ClaimId>& claims,
                                                            const Filter& filter) {
  std::map<ClaimId, std::vector<Conflict>> out;
  for (const Conflict& conflict : claims.size() > many ? store.conflicts() : store.conflicts_of(claims)) {
    if (!allows_kind(filter, conflict)) continue;
    for (const ClaimId& side : {conflict.claim_a, conflict.claim_b})
      if (claims.contains(side)) out[side].push_back(conflict);
  }
  return out;
}

std::set<ClaimId> denied_among(const Store& store, const Mentions& claims) {
  std::map<ClaimId, ClaimId> denials;
  std::set<ClaimId> wanted;
  for (const auto& [claim, mentions] : claims) {
    for (const Position& mention : mentions) {
      if (mention.statement.claim.denial) continue;
      const ClaimId denial = denial_of(mention.statement.claim);
      if (denials.emplace(denial, claim).second) wanted.insert(denial);
    }
  }
  std::set<ClaimId> out;
  for (const Position& position : store.positions_read_as(wanted)) {
    // One that a person merged is found by what it was read as.
    auto found = denials.find(position.statement.claim_id);
    if (found == denials.end()) found = denials.find(claim_id_of(position.statement.claim));
    if (found != denials.end()) out.insert(found->second);
  }
  return out;
}

ClaimEntry entry_of(const std::vector<Position>& mentions, const std::vector<Conflict>& conflicts, bool is_denied) {
  ClaimEntry entry;
  entry.id = mentions.front().statement.claim_id;
  entry.first = mentions.front();
  entry.mentions = mentions.size();
  std::set<ArticleId> articles;
  for (const Position& mention : mentions) articles.insert(mention.article.id);
  entry.articles = articles.size();
  Standing standing;
  standing.is_denied = is_denied;
  for (const Conflict& conflict : conflicts) note_conflict(standing, conflict, entry.first);
  entry.conflicts = conflicts.size();
  const Provenance provenance = provenance_of(mentions);
  entry.least_origins = provenance.least;
  entry.most_origins = provenance.most;
  entry.status = claim_status(provenance, standing);
  return entry;
}

std::vector<ClaimEntry> entries_of(const Store& store, const Mentions& claims, const Filter& filter) {
  std::set<ClaimId> ids;
  for (const auto& [claim, mentions] : claims) ids.insert(claim);
  const auto conflicts = conflicts_by_claim(store, ids, filter);
  const std::set<ClaimId> denied = denied_among(store, claims);
  std::vector<ClaimEntry> out;
  for (const auto& [claim, mentions] : claims) {
    const auto found = conflicts.find(claim);
    if (asks_of_conflicts(filter) && found == conflicts.end()) continue;
    out.push_back(
        entry_of(mentions, found == conflicts.end() ? std::vector<Conflict>() : found->second, denied.contains(claim)));
  }
  std::ranges::sort(out, [](const ClaimEntry& a, const ClaimEntry& b) {
    if (a.conflicts != b.conflicts) return a.conflicts > b.conflicts;
    if (a.articles != b.articles) return a.articles > b.articles;
    if (told_before(a.first, b.first) || told_before(b.first, a.first)) return told_before(a.first, b.first);
    return a.id < b.id;
  });
  if (filter.limit && out.size() > *filter.limit) out.resize(*filter.limit);
  return out;
}

/// The claims of the conflicts, or disputes, whose ids begin with `prefix`.
std::set<ClaimId> sides_of_conflicts(const Store& store, std::string_view prefix) {
  std::set<ClaimId> out;
  for (const Conflict& conflict : store.conflicts())
    if (conflict.id.value.starts_with(prefix) || conflict.dispute.value.starts_with(prefix))
      out.insert({conflict.claim_a, conflict.claim_b});
  return out;
}

bool is_id(std::string_view wanted) {
  return wanted.size() >= least_digits && wanted.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

std::vector<ClaimEntry> list_claims(const Store& store, const Filter& filter) {
  const PositionFilter by_position(filter, store);
  const bool is_whole = by_position.condition_count() == 0 && !filter.between.known();
  if (is_whole) return entries_of(store, by_claim(store.positions()), filter);
  std::set<ClaimId> wanted;
  for (const Position& position : store.positions_in_articles(by_position.interests()))
    if (by_position.lets_through(position)) wanted.insert(position.statement.claim_id);
  return entries_of(store, by_claim(store.positions_of(wanted)), filter);
}

std::vector<ClaimEntry> find_claims(const Store& store, std::string_view wanted, std::size_t most) {
  if (is_id(wanted)) {
    const std::vector<ClaimId> ids = store.claims_starting(wanted, most);
    std::set<ClaimId> meant(ids.begin(), ids.end());
    if (meant.empty()) meant = sides_of_conflicts(store, wanted);
    if (!meant.empty()) return entries_of(store, by_claim(store.positions_of(meant)), {});
  }
  Filter about;
  about.about = wanted;
  about.limit = most;
  return list_claims(store, about);
}

}  // namespace gainsay
