#pragma once

#include <cstddef>

#include "gainsay/lexicon.h"
#include "gainsay/store.h"

namespace gainsay {

/// Brings a store's findings up to date; `statements_at_a_time` are in memory at once, and what was found does not
/// depend on how many.
void refresh_findings(const Lexicon& lexicon, Store& store, unsigned threads, std::size_t statements_at_a_time);

}  // namespace gainsay
