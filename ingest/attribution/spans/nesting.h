#pragma once

#include <vector>

#include "ingest/attribution/spans/sequence_net.h"
#include "ingest/attribution/spans/tagging.h"
#include "ingest/attribution/spans/text_view.h"

namespace gainsay::spans {

/// Gives every likely cue its roles, the surest cues first. A cue that lies within the contents of a surer one looks for its own
/// source and contents within these only; there, the tagger having learned from flat annotation, less likely cues count, too, if they
/// are more than auxiliaries and the like.
/// Returns those that have contents, in text order of their cues. Cost: linear in the tokens.
std::vector<Tagged> nest(const SequenceNet& roles, const TextView& view, std::vector<Tagged> cues, float threshold);

/// Least probability of a cue within another's contents.
inline constexpr float nested_threshold = 0.35F;

}  // namespace gainsay::spans
