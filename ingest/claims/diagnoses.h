#pragma once

#include "ingest/claims/phrases.h"

namespace gainsay::claims {

/// "Tested positive for measles", "was diagnosed with measles", "is infected with measles" are to have it; "tested
/// negative for it", "tests on him came back negative", "measles was ruled out in the patient" are not to have it.
/// Leaves other claims, and what does not name the illness, as they are.
void unify_diagnosis(const Tree& tree, TokenIndex predicate, const Entities& entities, Claim& claim);

}  // namespace gainsay::claims
