#include "graph/query/claim_status.h"

#include "gainsay/conflicts.h"

namespace gainsay {
namespace {

bool rejects(const Position& position) {
  const Claim& claim = position.statement.claim;
  return claim.denial || position.act == SpeechAct::deny || claim.polarity == Polarity::negated;
}

}  // namespace

void note_conflict(Standing& standing, const Conflict& conflict, const Position& mention) {
  if (conflict.conflict_class == ConflictClass::update) {
    if (conflict.claim_a == mention.statement.claim_id) standing.is_superseded = true;
    return;
  }
  standing.is_conflicted = true;
  if (conflict.type == ConflictType::denial && !rejects(mention)) standing.is_denied = true;
}

ClaimId denial_of(const Claim& claim) {
  Claim denial = claim;
  denial.denial = true;
  denial.polarity = claim.polarity == Polarity::negated ? Polarity::affirmed : Polarity::negated;
  return claim_id_of(denial);
}

std::string_view claim_status(const Provenance& provenance, const Standing& standing) {
  if (standing.is_denied) return "denied";
  if (standing.is_conflicted) return "conflicted";
  if (standing.is_superseded) return "superseded";
  return provenance.least >= 2 ? "corroborated" : "single-source";
}

}  // namespace gainsay
