#pragma once

#include <optional>
#include <string_view>

#include "lexicon/tables.h"

namespace gainsay::lexicon {

/// What a name denotes, by data/names/. None where it is not listed, or where its letters' case or its article make it
/// an ordinary word ("turkey", "the us", "guardian"). Cost: O(log n).
std::optional<NameEntry> find_name(const Tables& tables, std::string_view name);

}  // namespace gainsay::lexicon
