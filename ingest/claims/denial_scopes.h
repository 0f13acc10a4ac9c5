#pragma once

#include "gainsay/model/claim.h"
#include "ingest/claims/clauses.h"

namespace gainsay::claims {

/// How much a denial rejects: that one meant to ("did not knowingly"), part of it ("not entirely true", "some of the
/// claims are false"), how it was put ("never said that", "was misquoted"), else all. What one knows is marked before.
DenialScope scope_of_denial(const Tree& tree, const Clause& clause, const Claim& claim);

/// "I never said that", "she was misquoted": rejects the words, be the matter as it may.
[[nodiscard]] bool rejects_wording(const Tree& tree, const Clause& clause, const Claim& claim);

}  // namespace gainsay::claims
