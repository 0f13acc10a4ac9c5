#pragma once

#include <vector>

#include "ingest/attribution/spans/tagging.h"
#include "ingest/attribution/spans/text_view.h"

namespace gainsay::spans {

/// rule:inverted_report. "Writes Tom Hale in the Courier: “They never looked.”": a sentence that opens with its verb of
/// saying, then a name, a colon and a quotation, which may run over several sentences. What the networks made of the
/// verb, of the colon, or of both in somebody's words is replaced. Appends to `tagged`. Cost: linear in the tokens.
void take_inverted_reports(const TextView& view, std::vector<Tagged>& tagged);

}  // namespace gainsay::spans
