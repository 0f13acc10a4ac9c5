#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/conflict.h"

namespace gainsay {

/// The slots of a conflict as JSON: [[slot, relation, a, b], ...], the relation by its number; without b where that is
/// the same as a, and without a where both are empty.
std::string encode_comparisons(const std::vector<SlotComparison>& slots);
/// Inverse. What is no such list gives what of it could be read.
std::vector<SlotComparison> decode_comparisons(std::string_view json);

}  // namespace gainsay
