#pragma once

#include <map>

#include "ingest/attribution/speakers/discourse.h"

namespace gainsay {

/// Through which outlet persons speak, by a phrase that opens a sentence about them: "In an op-ed in the Gazette, Jane
/// Doe paints ...", "In an interview with the Gazette, Doe". By person, the first such outlet. Cost: linear.
std::map<EntityIndex, EntityIndex> published_in(const Discourse& discourse);

}  // namespace gainsay
