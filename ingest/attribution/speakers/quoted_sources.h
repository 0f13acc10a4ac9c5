#pragma once

#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// Sets right who is quoted, where the words of a quoting medium stand between: "State TV quoted a spokesman as saying"
/// is the spokesman's, "“It rained,” Doe was quoted by the Gazette as saying" Doe's, and in "was quoted as saying by
/// the Gazette" the medium is no part of what is said. The rule's name gets "+quoted". All else stays as it is. Cost:
/// linear.
void repair_quoted_sources(const Syntax& syntax, std::vector<FoundAttribution>& found);

}  // namespace gainsay
