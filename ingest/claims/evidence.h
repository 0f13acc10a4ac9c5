#pragma once

#include <string>
#include <vector>

#include "gainsay/model/attribution.h"
#include "gainsay/model/claim.h"
#include "ingest/claims/clauses.h"
#include "ingest/claims/phrases.h"

namespace gainsay::claims {

/// The words that say it: the clause with its subject and the predicates above that bear on it ("continues to steer
/// clear of"), without other clauses, "that", and what lies outside the attribution's content. In text order; never
/// empty.
std::vector<TokenIndex> evidence_tokens(const Tree& tree, const Clause& clause, const Attribution* attribution);

/// From the first to the last of the tokens, with a quotation mark or bracket closed where its partner is inside.
Span evidence_span(const Tree& tree, const std::vector<TokenIndex>& tokens);

/// The proposition as a sentence that stands alone: its own words, with names for pronouns and the subject put first
/// where the clause shares another's.
std::string proposition_text(const Tree& tree, const Clause& clause, const std::vector<TokenIndex>& tokens,
                             const Claim& claim, const Entities& entities);

}  // namespace gainsay::claims
