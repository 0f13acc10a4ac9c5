#pragma once

#include <vector>

#include "gainsay/model/attribution.h"
#include "ingest/claims/clauses.h"

namespace gainsay::claims {

/// The words that say it: the clause with its subject and the predicates above that bear on it ("continues to steer
/// clear of"), without other clauses, "that", and what lies outside the attribution's content. In text order; never
/// empty.
std::vector<TokenIndex> evidence_tokens(const Tree& tree, const Clause& clause, const Attribution* attribution);

/// From the first to the last of the tokens, with a quotation mark or bracket closed where its partner is inside.
Span evidence_span(const Tree& tree, const std::vector<TokenIndex>& tokens);

}  // namespace gainsay::claims
