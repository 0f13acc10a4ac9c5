#pragma once

#include <vector>

#include "gainsay/model/annotated_text.h"
#include "ingest/attribution/span_model.h"
#include "ingest/attribution/spans/tagging.h"
#include "ingest/attribution/spans/text_view.h"

namespace gainsay::spans {

/// What the taggers found, in bytes, by the position of the first content, with kinds and parents. What has no content
/// is left out.
std::vector<FoundAttribution> assemble(const AnnotatedText& text, const TextView& view, std::vector<Tagged> tagged);

/// By the position of the first content, with the parents that the spans give.
void put_in_order(std::vector<FoundAttribution>& out);

}  // namespace gainsay::spans
