#pragma once

#include <vector>

#include "ingest/attribution/spans/tagging.h"
#include "ingest/attribution/spans/text_view.h"

namespace gainsay::spans {

/// rule:adverb_cue. The adverbs by which a writer passes on what somebody unnamed says ("reportedly", "allegedly"): no
/// source; the contents are the clause before and behind the adverb. Looks only where no attribution of `tagged` has
/// the adverb as its cue, and appends to it. Cost: linear in the tokens.
void take_adverb_cues(const TextView& view, std::vector<Tagged>& tagged);

}  // namespace gainsay::spans
