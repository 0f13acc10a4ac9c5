#pragma once

#include <vector>

#include "ingest/attribution/span_model.h"

namespace gainsay {

/// `found` with further attributions put at their places: by the first content, what holds more first. Parents of
/// `found` stay right, those of `added` are none. What lies within the content of an added one and has no parent
/// becomes its child where `adopts` says so. Precondition: both are in that order already.
std::vector<FoundAttribution> insert_attributions(std::vector<FoundAttribution> found,
                                                  std::vector<FoundAttribution> added, bool adopts);

}  // namespace gainsay
