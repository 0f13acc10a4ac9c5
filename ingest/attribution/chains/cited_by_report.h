#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// The attribution through whose speaker a cited source speaks: "the paper reported, citing officials". None where
/// attribution `i` has no cue of citing, or where nothing near governs it.
std::optional<std::size_t> cited_by_report(const Syntax& syntax, const std::vector<FoundAttribution>& found,
                                           std::size_t i);

}  // namespace gainsay
