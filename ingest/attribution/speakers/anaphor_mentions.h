#pragma once

#include <vector>

#include "ingest/attribution/speakers/speakers.h"

namespace gainsay {

/// Adds what pronouns in subject or object place, and definite descriptions in subject place ("the airline"), refer to
/// as mentions, so that "it will not sell arms" is a claim about the country named before. Sources have been resolved
/// already. In direct speech "I" is the speaker, a third person somebody else; "it" and "they" need an antecedent in
/// their own sentence or in whoever speaks it.
void add_anaphor_mentions(Discourse& discourse, const std::vector<FoundAttribution>& found,
                          const std::vector<SpeakerOf>& speakers);

}  // namespace gainsay
