#pragma once

#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// Sets right sources by the tree. Gives an attribution without a source the phrase that its cue is said of, where the
/// sentence holds one outside the content: the subject of an active verb of saying or thinking ("The mayor, 40, told
/// the Gazette"), that of the verb above a participle ("She resigned, saying ..."), who is quoted ("the Gazette quoted
/// her as saying", "she was quoted as saying"), and what stands between a closing quotation mark and the cue, where it
/// was taken for content. All else stays as it is. Cost: linear.
void add_missing_sources(const Syntax& syntax, std::vector<FoundAttribution>& found);

}  // namespace gainsay
