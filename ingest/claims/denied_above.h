#pragma once

#include "ingest/claims/clauses.h"

namespace gainsay::claims {

/// "The clerk took the money, which he denies", "..., a claim the army rejected", "..., but he denies it": whether the
/// clause rejects what its sentence said before it, not a thing that its antecedent names.
[[nodiscard]] bool denies_what_stands_before(const Tree& tree, const Clause& clause);

/// Where the words that such a clause rejects end: before the noun that sums them up, else before the clause.
[[nodiscard]] TokenIndex end_of_rejected(const Tree& tree, const Clause& clause);

/// ", a claim that the army disputes": whether the clause under a noun in apposition says what became of the claim, not
/// what is claimed.
[[nodiscard]] bool rejects_its_noun(const Tree& tree, TokenIndex noun, TokenIndex clause);

/// "Was charged with fraud, which he denies": he denies the fraud, not the charge.
[[nodiscard]] bool is_charge(std::string_view predicate);

}  // namespace gainsay::claims
