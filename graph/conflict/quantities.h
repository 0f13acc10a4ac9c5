#pragma once

#include <string_view>

#include "gainsay/model/claim.h"

namespace gainsay::conflict {

/// Whether no number satisfies both. A figure without a qualifier stands for what rounds to it: 110,000 for 105,000 up
/// to 115,000, by its significant digits and at most 5 % either way; a count below 100 for itself. "About" gives 10 %.
/// Lengths, weights and durations in different units are converted, 5 % either way. False where either has no bounds.
bool apart(const Quantity& a, const Quantity& b);

/// How far apart the nearest values are, as a ratio of 1 or more ("over 600" and "nearly 600": 1); 1 where they
/// overlap.
double ratio_apart(const Quantity& a, const Quantity& b);

/// Whether both units measure a length, a weight or a duration ("foot", "metre").
bool on_one_scale(std::string_view unit_a, std::string_view unit_b);

}  // namespace gainsay::conflict
