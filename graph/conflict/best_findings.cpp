#include "graph/conflict/best_findings.h"

#include <algorithm>
#include <tuple>

#include "base/content_id.h"
#include "base/mention.h"
#include "graph/conflict/disputes.h"
#include "graph/conflict/explanation.h"
#include "graph/conflict/judge.h"

namespace gainsay::conflict {
namespace {

Conflict make_conflict(const Reading& a, const Reading& b, double score, Words& words) {
  const Pair pair = pair_of(a, b, words);
  const Finding finding = judge(pair, words).value();
  Conflict result;
  const auto& [low, high] = std::minmax(a.claim.value, b.claim.value);
  result.id = ConflictId(content_id({"conflict/1", low, high, name_of(finding.type)}));
  result.dispute = dispute_of(pair);
  result.conflict_class = finding.conflict_class;
  result.type = finding.type;
  result.strength = finding.strength;
  result.score = score;
  result.claim_a = a.claim;
  result.claim_b = b.claim;
  result.a = a.position->statement.id;
  result.b = b.position->statement.id;
  result.opposing_a = finding.opposing_a;
  result.opposing_b = finding.opposing_b;
  result.slots = slots_of(pair);
  result.explanation = explain(pair, finding, result.slots);
  result.why_not = finding.why_not;
  result.rule = std::string(finding.rule);
  return result;
}

template <class Found>
void keep(std::map<std::pair<ClaimId, ClaimId>, Found>& kept, std::pair<ClaimId, ClaimId> claims, Found found) {
  const auto place = kept.find(claims);
  if (place == kept.end())
    kept.emplace(std::move(claims), std::move(found));
  else if (is_better(found, place->second))
    place->second = std::move(found);
}

template <class Found>
std::vector<Found> take(std::map<std::pair<ClaimId, ClaimId>, Found>& kept) {
  std::vector<Found> out;
  out.reserve(kept.size());
  for (auto& [claims, found] : kept) out.push_back(std::move(found));
  kept.clear();
  return out;
}

}  // namespace

void BestFindings::add_conflict(const Reading& a, const Reading& b, double score, Words& words) {
  const auto place = conflicts_.find(std::minmax(a.claim, b.claim));
  FoundConflict found{{}, mention_of(*a.position), mention_of(*b.position)};
  found.conflict.score = score;
  if (place != conflicts_.end() && !is_better(found, place->second)) return;
  found.conflict = make_conflict(a, b, score, words);
  keep(conflicts_, std::minmax(a.claim, b.claim), std::move(found));
}

void BestFindings::add_support(const Reading& a, const Reading& b, bool a_backs_b) {
  const Reading& from = a_backs_b ? a : b;
  const Reading& to = a_backs_b ? b : a;
  keep(supports_, {from.claim, to.claim},
       FoundSupport{{from.claim, to.claim, from.position->statement.id, to.position->statement.id, "supports"},
                    mention_of(*a.position),
                    mention_of(*b.position)});
}

void BestFindings::merge(BestFindings&& other) {
  for (auto& [claims, found] : other.conflicts_) keep(conflicts_, claims, std::move(found));
  for (auto& [claims, found] : other.supports_) keep(supports_, claims, std::move(found));
}

std::vector<FoundConflict> BestFindings::take_conflicts() { return take(conflicts_); }
std::vector<FoundSupport> BestFindings::take_supports() { return take(supports_); }

std::vector<FoundConflict> one_for_the_same_words(std::vector<FoundConflict> conflicts) {
  using Place = std::tuple<ArticleId, Span, Span>;
  const auto place = [](const Mention& mention) {
    return Place(mention.article, mention.span, mention.predicate_span);
  };
  std::map<std::tuple<Place, Place, ConflictType>, std::size_t> places;
  std::vector<FoundConflict> kept;
  for (FoundConflict& found : conflicts) {
    if (found.conflict.type == ConflictType::numeric) {
      kept.push_back(std::move(found));
      continue;
    }
    const auto [low, high] = std::minmax({place(found.a), place(found.b)});
    const auto [at, is_new] = places.try_emplace({low, high, found.conflict.type}, kept.size());
    if (is_new) {
      kept.push_back(std::move(found));
    } else if (FoundConflict& before = kept[at->second]; std::tie(before.conflict.score, found.conflict.id) <
                                                         std::tie(found.conflict.score, before.conflict.id)) {
      before = std::move(found);
    }
  }
  return kept;
}

}  // namespace gainsay::conflict
