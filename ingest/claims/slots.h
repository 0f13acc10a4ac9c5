#pragma once

#include "gainsay/model/claim.h"
#include "ingest/claims/clauses.h"
#include "ingest/claims/phrases.h"

namespace gainsay::claims {

/// Fills agent, predicate, object, recipient, place and the further arguments from the clause's tree. `complement` is
/// the clause that this one holds ("help X do"), if it says something beside it.
void fill_slots(const Tree& tree, const Clause& clause, const Entities& entities, Claim& claim);

/// Where a clause's governor takes place: "hit the town, killing 40" did both there. Empty where nothing says.
Phrase place_around(const Tree& tree, const Clause& clause, const Entities& entities);

/// Whether the phrase tells when: "on Monday", "last week", "in 2023".
[[nodiscard]] bool is_temporal(const Tree& tree, TokenIndex head, const Lexicon& lexicon);

}  // namespace gainsay::claims
