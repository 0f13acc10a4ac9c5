#pragma once

#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/discourse.h"

namespace gainsay {

/// Adds `rule:told_at_end`: "The garden will close, a person with knowledge of the matter told CNN.", where no
/// attribution has the verb as its cue. Only what is told an outlet and ends the sentence, but for the time. Keeps the
/// order of SpanModel::find. Cost: linear.
std::vector<FoundAttribution> add_told_at_end(const Discourse& discourse, std::vector<FoundAttribution> found);

}  // namespace gainsay
