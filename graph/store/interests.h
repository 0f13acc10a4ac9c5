#pragma once

#include <cstdint>
#include <vector>

#include "gainsay/model/extraction.h"
#include "gainsay/store.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Whether the article names what `interest` asks for.
bool meets(const Extraction& extraction, const Interest& interest);

/// The current editions that may meet each of `interests`, in order: those that do, and a few more. Cost: a pass over
/// the texts and statements for each interest that has words.
std::vector<std::int64_t> interesting_editions(const Database& database, const std::vector<Interest>& interests);

}  // namespace gainsay
