#pragma once

#include "ingest/claims/clauses.h"

namespace gainsay::claims {

/// Whether the clause is only supposed where it stands: under "if", "unless", "whether", "not because", or with the
/// order of a question ("had he known", "should it fail").
[[nodiscard]] bool is_hypothesis(const Tree& tree, TokenIndex predicate);

/// "Will close it if the tests fail": whether what is to come hangs on a condition, so that nobody says that it will.
/// Not "even if".
[[nodiscard]] bool depends_on_condition(const Tree& tree, const Clause& clause);

/// "Once it opens, it will": whether the clause of time `child` tells of a future that its governor looks to. It has
/// not happened.
[[nodiscard]] bool looks_ahead(const Tree& tree, const Clause& governor, TokenIndex child);

/// "Could see them sending": what a clause without a tense of its own says is no surer than its governor.
[[nodiscard]] bool is_modal(const Tree& tree, const Clause& clause);

}  // namespace gainsay::claims
