#pragma once

#include <string>
#include <vector>

#include "gainsay/model/attribution.h"
#include "gainsay/model/claim.h"
#include "ingest/claims/clauses.h"
#include "ingest/claims/phrases.h"

namespace gainsay::claims {

/// The proposition as a sentence that stands alone: the words of its evidence (`tokens`, in text order), with names for
/// pronouns, the subject put first where the clause shares another's, and the auxiliaries, negation or governing verb
/// that say how it stands where the evidence has them not. `attribution` is the innermost one that holds the clause, or
/// null: in its quotation "I" is its speaker.
std::string proposition_text(const Tree& tree, const Clause& clause, const std::vector<TokenIndex>& tokens,
                             const Claim& claim, const Attribution* attribution, const Entities& entities);

}  // namespace gainsay::claims
