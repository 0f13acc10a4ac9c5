#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/discourse.h"

namespace gainsay {

/// Who speaks in one attribution.
struct SpeakerOf {
  std::optional<EntityIndex> entity;  ///< none where unsure or where the text names nobody
  std::string rule;                   ///< "" where none
};

/// The speaker of each attribution, in their order. Sources are resolved in text order, parents before what they hold;
/// one without a source takes the subject that its cue shares with another verb, or, for a bare quotation, the speaker
/// of the one before. Adds sources that are described without a name to the table, and each source phrase to its
/// entity's mentions.
std::vector<SpeakerOf> resolve_speakers(Discourse& discourse, const std::vector<FoundAttribution>& found);

}  // namespace gainsay
