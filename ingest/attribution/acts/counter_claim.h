#pragma once

#include <cstddef>
#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/speakers.h"

namespace gainsay {

/// Which attributions deny, in neutral words, what the article has somebody else say: "the bridge was not closed" after
/// "the union claimed that the bridge was closed"; "she is alive" after "reports said that she was killed". The same
/// predicate of the same participant, negated; or life where the article tells of death. Cost: linear, each predicate
/// being compared with a bounded number of others.
std::vector<bool> counter_claims(const Discourse& discourse, const std::vector<FoundAttribution>& found,
                                 const std::vector<SpeakerOf>& speakers);

}  // namespace gainsay
