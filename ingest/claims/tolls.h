#pragma once

#include "gainsay/model/claim.h"
#include "ingest/claims/clauses.h"
#include "ingest/claims/phrases.h"

namespace gainsay::claims {

/// Gives counts of victims one form, so that they can be compared: "left 40 dead", "40 people died", "claimed 40
/// lives", "the death toll rose to 40", "caused 40 deaths" all kill 40 people; "left 40 injured" injures, "left 40
/// homeless" displaces. The claim must have its slots and its quantity; one without a number stays as it is (the frames
/// Killing, Death and Cause_harm of FrameNet).
void unify_toll(const Tree& tree, const Clause& clause, const Entities& entities, Claim& claim);

}  // namespace gainsay::claims
