#pragma once

#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/discourse.h"

namespace gainsay {

/// Sets right what "Snow fell, the Gazette reported on Sunday, citing officials" is easily taken for: the Gazette
/// citing the words "officials". It becomes the Gazette's report ("rule:report_citing"), where that was not found, and
/// what the officials said ("rule:cited_source"), both of what stands before the outlet; attributions within are
/// theirs. "The Gazette quoted her as saying" becomes hers ("rule:quoted_as_saying"). Everything else stays as it is,
/// in the order of SpanModel::find.
std::vector<FoundAttribution> repair_citing(const Discourse& discourse, std::vector<FoundAttribution> found);

/// Whether a source is an outlet or what one publishes.
bool is_report_source(const Discourse& discourse, const TokenRange& source);
/// "citing", "quoting", "cited".
bool is_citing_word(const Syntax& syntax, std::uint32_t token);

}  // namespace gainsay
