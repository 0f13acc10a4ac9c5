#pragma once

#include <cstdint>

#include "graph/conflict/profile.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// How two predicates, or two objects, bear on each other for any rule: `meet` where one may be the other or fall under
/// it. Symmetric.
enum class Bearing : std::uint8_t { none, meet, oppose };

Bearing bearing(const PredicateKind& a, const PredicateKind& b, Words& words);
Bearing bearing(const ObjectKind& a, const ObjectKind& b, Words& words);

}  // namespace gainsay::conflict
