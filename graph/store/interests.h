#pragma once

#include <cstdint>
#include <vector>

#include "gainsay/store.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// The current editions that meet each of `interests`, in order. Cost: a pass over the phrases for each interest.
std::vector<std::int64_t> interesting_editions(const Database& database, const std::vector<Interest>& interests);

}  // namespace gainsay
