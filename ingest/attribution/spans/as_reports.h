#pragma once

#include <vector>

#include "ingest/attribution/spans/tagging.h"
#include "ingest/attribution/spans/text_view.h"

namespace gainsay::spans {

/// rule:as_report. "As the Courier reports, the mill is closed.": a sentence that opens with "as", who reports and a
/// verb of report in front of a comma; what follows is said. Where no attribution of `tagged` has the verb as its cue.
/// Appends to `tagged`. Cost: linear in the tokens.
void take_as_reports(const TextView& view, std::vector<Tagged>& tagged);

}  // namespace gainsay::spans
