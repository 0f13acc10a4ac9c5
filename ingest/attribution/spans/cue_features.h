#pragma once

#include <cstdint>

#include "ingest/attribution/spans/feature_list.h"
#include "ingest/attribution/spans/text_view.h"

namespace gainsay::spans {

/// Labels of the cue tagger, in the order of the network's outputs.
enum class CueLabel : std::uint8_t { outside, begin, inside };

/// What speaks for or against token `at` being part of a cue: its word and tags, its neighbours, its place in the tree
/// and among quotation marks. Cost: linear in the token's children, of which at most 16 are looked at.
void cue_features(const TextView& view, std::uint32_t at, FeatureList& out);

}  // namespace gainsay::spans
