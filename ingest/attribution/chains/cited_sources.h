#pragma once

#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/discourse.h"

namespace gainsay {

/// Adds whom a report cites where `found` lacks it: "the Gazette reported, citing two officials" is told by the Gazette
/// and by the officials, "a Gazette report quoting sources" likewise. An added attribution has the report's contents
/// and the rule "rule:cited_source", and stands right behind it; parents stay right. Cost: linear in the tokens.
std::vector<FoundAttribution> add_cited_sources(const Discourse& discourse, std::vector<FoundAttribution> found);

}  // namespace gainsay
