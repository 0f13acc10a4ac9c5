#pragma once

#include <optional>

#include "ingest/attribution/chains/links.h"

namespace gainsay {

/// "the Gazette quoted her as saying", "she was quoted by the Gazette as saying": the outlet that quotes the source of one
/// attribution. None otherwise.
std::optional<ToldOutlet> quoted_by(const Discourse& discourse, const FoundAttribution& found);

}  // namespace gainsay
