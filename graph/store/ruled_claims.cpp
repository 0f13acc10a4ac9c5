#include "graph/store/ruled_claims.h"

#include <algorithm>

#include "base/content_id.h"
#include "gainsay/model/claim_id.h"
#include "graph/store/ids.h"
#include "graph/store/queries.h"
#include "graph/store/ruling_log.h"
#include "graph/store/schema.h"

namespace gainsay {
namespace {

std::vector<const Phrase*> phrases_of(const Claim& claim) {
  std::vector<const Phrase*> out{&claim.agent, &claim.object, &claim.recipient, &claim.place};
  for (const Argument& argument : claim.arguments) out.push_back(&argument.phrase);
  return out;
}

bool names_the_same(const Claim& a, const Claim& b) {
  return std::ranges::equal(phrases_of(a), phrases_of(b), [](const Phrase* one, const Phrase* other) {
    return one->entity.has_value() == other->entity.has_value() &&
           (!one->entity || one->entity->id == other->entity->id);
  });
}

}  // namespace

RuledClaims::RuledClaims(const Database& database, RulingAnchors& anchors)
    : database_(database),
      anchors_(anchors),
      claims_(database,
              "SELECT s.claim, coalesce(r.read, s.claim), coalesce(r.named, s.claim) FROM statement s"
              " LEFT JOIN claim_as_read r USING (statement) WHERE s.statement = ?"),
      of_claim_(database, queries::statements_named_as) {}

RuledClaims::Claims& RuledClaims::claims_of(std::int64_t statement) {
  const auto [place, is_new] = statements_.try_emplace(statement);
  if (is_new) {
    claims_.bind(1, statement);
    while (claims_.next()) place->second = {id_at(claims_, 1), id_at(claims_, 2), id_at(claims_, 0), {}};
  }
  return place->second;
}

void RuledClaims::take_edition(std::int64_t edition, const Extraction& as_read, const Extraction& with_actors) {
  for (std::size_t i = 0; i < as_read.statements.size() && i < with_actors.statements.size(); ++i) {
    const Statement& read = as_read.statements[i];
    const Claim& ruled = with_actors.statements[i].claim;
    claims_of(edition * rows_per_edition + static_cast<std::int64_t>(i)).named =
        names_the_same(read.claim, ruled) ? read.claim_id.value : claim_id_of(ruled).value;
  }
}

void RuledClaims::take_statements_of(const std::string& claim) {
  std::vector<std::int64_t> found;
  bind_id(of_claim_, 1, claim);
  while (of_claim_.next()) found.push_back(of_claim_.integer(0));
  for (const std::int64_t statement : found) (void)claims_of(statement);
}

void RuledClaims::read_log() {
  struct Sides {
    bool is_merge = false;
    std::vector<RulingAnchors::Found> a;
    std::vector<RulingAnchors::Found> b;
  };
  std::vector<Sides> rulings;
  for (const Ruling& ruling : last_on_each_pair(read_rulings(database_, RulingSubject::claims))) {
    if (ruling.decision == RulingDecision::withdraw) continue;
    const auto best = [&](const RulingAnchor& anchor) {
      std::vector<RulingAnchors::Found> found = anchors_.statements_at(anchor);
      if (std::ranges::any_of(found, &RulingAnchors::Found::is_exact))
        std::erase_if(found, [](const RulingAnchors::Found& one) { return !one.is_exact; });
      return found;
    };
    const Sides& sides =
        rulings.emplace_back(Sides{ruling.decision == RulingDecision::merge, best(ruling.a), best(ruling.b)});
    if (sides.is_merge) continue;
    // Only a mention that is read as the same claim needs one of its own.
    for (const RulingAnchors::Found& b : sides.b) {
      const std::string named = claims_of(b.statement).named;
      const auto is_read_so = [&](const RulingAnchors::Found& a) { return claims_of(a.statement).named == named; };
      if (!b.is_there || std::ranges::none_of(sides.a, is_read_so)) continue;
      apart_[b.statement] = content_id({"apart", named, ruling.b.version.value, std::to_string(ruling.b.span.begin),
                                        std::to_string(ruling.b.span.end), ruling.b.text});
      groups_.set_apart(apart_[b.statement]);
    }
  }
  const auto node_of = [&](std::int64_t statement) {
    const auto apart = apart_.find(statement);
    return apart == apart_.end() ? claims_of(statement).named : apart->second;
  };
  for (auto sides = rulings.rbegin(); sides != rulings.rend(); ++sides)
    for (const RulingAnchors::Found& a : sides->a)
      for (const RulingAnchors::Found& b : sides->b) {
        const std::string one = node_of(a.statement);
        const std::string other = node_of(b.statement);
        sides->is_merge ? groups_.unite(one, other) : groups_.keep_apart(one, other);
      }
  // What is kept apart from nothing is the claim that it was read as.
  for (const auto& [statement, id] : apart_) groups_.unite(id, claims_of(statement).named);
}

std::set<std::int64_t> RuledClaims::changed_editions() {
  read_log();
  Query held(database_, "SELECT statement FROM claim_as_read");
  while (held.next()) (void)claims_of(held.integer(0));
  for (const std::string& claim : groups_.told()) take_statements_of(claim);
  std::set<std::int64_t> out;
  for (auto& [statement, claims] : statements_) {
    const auto apart = apart_.find(statement);
    claims.wanted = groups_.name_of(apart == apart_.end() ? claims.named : apart->second);
    if (claims.wanted != claims.held) out.insert(statement / rows_per_edition);
  }
  return out;
}

void RuledClaims::write() {
  Query set(database_, "UPDATE statement SET claim = ? WHERE statement = ?");
  Query keep(database_, "INSERT OR REPLACE INTO claim_as_read VALUES (?, ?, ?)");
  Query drop(database_, "DELETE FROM claim_as_read WHERE statement = ?");
  for (const auto& [statement, claims] : statements_) {
    if (claims.wanted != claims.held) {
      bind_id(set, 1, claims.wanted);
      set.bind(2, statement).run();
    }
    if (claims.wanted == claims.read && claims.named == claims.read) {
      drop.bind(1, statement).run();
      continue;
    }
    keep.bind(1, statement);
    bind_id(keep, 2, claims.read);
    bind_id(keep, 3, claims.named);
    keep.run();
  }
}

}  // namespace gainsay
