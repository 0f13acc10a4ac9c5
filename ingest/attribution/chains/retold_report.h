#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "ingest/attribution/speakers/speakers.h"

namespace gainsay {

/// The outlet whose report the article retells: one that is cited in its first paragraphs, at least twice in the
/// article or with whom it cites, and more often than any other. None where the article does its own reporting. The
/// unnamed sources of such an article are that report's.
std::optional<EntityIndex> retold_report(const Discourse& discourse, const std::vector<FoundAttribution>& found,
                                         const std::vector<SpeakerOf>& speakers);

}  // namespace gainsay
