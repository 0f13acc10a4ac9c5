#pragma once

#include <optional>

#include "ingest/attribution/chains/links.h"

namespace gainsay {

/// "the Gazette quoted her as saying", "she said, quoted by the Gazette", "she said, according to the Gazette",
/// "speaking to the Gazette, she said": the outlet by which the source of one attribution is quoted. None otherwise.
std::optional<ToldOutlet> quoted_by(const Discourse& discourse, const FoundAttribution& found);

}  // namespace gainsay
