#pragma once

#include <optional>

#include "gainsay/model/claim.h"
#include "ingest/claims/tree.h"

namespace gainsay::claims {

/// A share in words, as a percentage of its whole: "half of its staff", "two-thirds of voters", "one in five adults",
/// "nine out of ten". Such figures are rounded: without another bound they are "about". `token` is the fraction's noun,
/// or the first number.
std::optional<Quantity> read_proportion(const Tree& tree, TokenIndex token);

}  // namespace gainsay::claims
