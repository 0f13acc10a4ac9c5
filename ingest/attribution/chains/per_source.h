#pragma once

#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/discourse.h"

namespace gainsay {

/// Adds `rule:per_source`: "Per the Gazette, snow fell.", "Snow fell, per a report in the Gazette." Only where an
/// outlet or a report follows, since "per" mostly counts, and where no attribution has the words already. Keeps the
/// order of SpanModel::find. Cost: linear.
std::vector<FoundAttribution> add_per_source(const Discourse& discourse, std::vector<FoundAttribution> found);

}  // namespace gainsay
