#pragma once

#include "gainsay/model/claim.h"
#include "ingest/claims/clauses.h"
#include "ingest/claims/phrases.h"

namespace gainsay::claims {

/// Who did it, in one form: "claimed responsibility for the bombing", "is responsible for it", "is behind it" carry out
/// a bombing; "denied any role in the bombing", "had nothing to do with it" did not. Where the deed says what it was
/// done to ("the killing of the mayor"), that is done, or not. Involvement that is affirmed stays what it is: it is
/// less than doing. Whether the claim was changed.
bool unify_responsibility(const Tree& tree, const Clause& clause, const Entities& entities, Claim& claim);

}  // namespace gainsay::claims
