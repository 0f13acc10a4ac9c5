#pragma once

#include "ingest/claims/clauses.h"

namespace gainsay::claims {

/// "The clerk took the money, which he denies", "..., a claim the army rejected": whether the relative clause rejects
/// what its sentence said before it, not a thing that its antecedent names.
[[nodiscard]] bool denies_what_stands_before(const Tree& tree, const Clause& clause);

/// "Was charged with fraud, which he denies": he denies the fraud, not the charge.
[[nodiscard]] bool is_charge(std::string_view predicate);

}  // namespace gainsay::claims
