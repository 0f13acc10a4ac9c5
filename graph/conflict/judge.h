#pragma once

#include <optional>

#include "graph/conflict/rule.h"

namespace gainsay::conflict {

/// Both alignments of a pair. Precondition: `a` stands before `b` in canonical order.
Pair pair_of(const Reading& a, const Reading& b, Words& words);

/// What the first rule that speaks says of the pair.
std::optional<Finding> judge(const Pair& pair, Words& words);

}  // namespace gainsay::conflict
