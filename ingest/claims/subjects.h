#pragma once

#include <optional>
#include <string_view>

#include "ingest/claims/tree.h"

namespace gainsay::claims {

/// The subject that stands in the predicate's own clause: for a relative pronoun its antecedent, for a number with its
/// bound before the verb that argument ("around 26 percent would be cut"). None where the clause has none.
std::optional<TokenIndex> own_subject(const Tree& tree, TokenIndex predicate);

/// Verbs that need an object, and that headlines use as bare passives ("600 killed").
[[nodiscard]] bool is_done_to(std::string_view lemma);

/// Parsers take "things changed" and "he's denied it" for passives: no auxiliary, or an object and one that is "has".
[[nodiscard]] bool is_active_all_the_same(const Tree& tree, TokenIndex predicate);

}  // namespace gainsay::claims
