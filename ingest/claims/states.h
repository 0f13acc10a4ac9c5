#pragma once

#include <optional>

#include "gainsay/lexicon.h"
#include "gainsay/model/claim.h"
#include "ingest/claims/tree.h"

namespace gainsay::claims {

/// The adjective or participle that says in which state a verb of staying or leaving finds things: "remains closed",
/// "was left damaged", "was pronounced dead", "set them free". None where the verb says something of its own.
std::optional<TokenIndex> told_state(const Tree& tree, TokenIndex predicate);

/// Gives a claim by such a verb the state for its predicate, so that "the mine remains closed" and "the mine is closed"
/// are one, and takes verb and bare noun that the dictionary has as one verb for that ("talks took place").
void unify_state(const Tree& tree, TokenIndex predicate, const Lexicon& lexicon, Claim& claim);

}  // namespace gainsay::claims
