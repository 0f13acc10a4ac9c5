#pragma once

#include <cstdint>
#include <map>

#include "ingest/attribution/speakers/discourse.h"

namespace gainsay {

/// A person and the outlet through which a sentence has that person speak.
struct Publication {
  EntityIndex person = 0;
  EntityMention outlet;
};

/// By sentence, who speaks in it through which outlet, told by a phrase that opens it: "In an op-ed in the Gazette,
/// Jane Doe paints ...", "In an interview with the Gazette, Doe". Cost: linear.
std::map<std::uint32_t, Publication> published_in(const Discourse& discourse);

}  // namespace gainsay
