#pragma once

#include <optional>
#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/speakers.h"

namespace gainsay {

/// The outlet whose article this is, where the article does not say so but shows it: it does what only one's own
/// newsroom is said to do ("the Gazette has contacted Acme for comment", "the Gazette understands"), and is cited for
/// nothing. None where the outlet is known, or where two show it.
std::optional<EntityIndex> own_outlet(const Discourse& discourse, const std::vector<FoundAttribution>& found,
                                      const std::vector<SpeakerOf>& speakers);

}  // namespace gainsay
