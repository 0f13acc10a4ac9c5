#pragma once

#include <optional>
#include <vector>

#include "ingest/claims/clauses.h"

namespace gainsay::claims {

/// One clause a group of auxiliaries: "is not and will not provide" is a present negation and a future one. The clause
/// as it is where its auxiliaries are not coordinated.
std::vector<Clause> split_readings(const Tree& tree, const Clause& clause);

/// The predicate that a bare auxiliary shares with the verb coordinated to it, where the tree makes the auxiliary the
/// head.
std::optional<TokenIndex> elided_predicate(const Tree& tree, TokenIndex auxiliary);

/// The words of `shared`'s own reading, which the auxiliary's reading leaves out: its auxiliaries, negators and "and".
std::vector<TokenIndex> shared_left_out(const Tree& tree, TokenIndex auxiliary, TokenIndex shared);

}  // namespace gainsay::claims
