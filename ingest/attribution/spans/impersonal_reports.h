#pragma once

#include <vector>

#include "ingest/attribution/spans/tagging.h"
#include "ingest/attribution/spans/text_view.h"

namespace gainsay::spans {

/// rule:impersonal_report. "The bakery has closed, it was claimed today." "Half of the staff, it is understood, had
/// left." The clause around or before such a parenthesis is what is reported, by nobody named. The networks, which have
/// seen little of this British usage, take "it" for the content: their attribution with that cue is replaced. Not "it
/// was claimed that", nor "by the owner", which the networks know. Appends to `tagged`. Cost: linear in the tokens.
void take_impersonal_reports(const TextView& view, std::vector<Tagged>& tagged);

}  // namespace gainsay::spans
