#pragma once

#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// Gives a quotation that fills a paragraph and that nobody is said to have spoken (`rule:floating_quotation`) the
/// source that the sentence before it names: "The council sent us this statement:", "Jane Doe's full statement:",
/// "Mayor Jane Doe weighed in on the matter." The rule's name gets "+introduced". All else stays as it is. Cost:
/// linear.
void add_introduced_quotations(const Syntax& syntax, std::vector<FoundAttribution>& found);

}  // namespace gainsay
