#pragma once

#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// Adds posts on social media that an article embeds, as they end up in its text: "It rained! — Jane Doe (@janedoe) May
/// 1, 2020". The signature is the source, its dash the cue, and the paragraph before it, or the paragraph's part before
/// it, the content ("rule:embedded_post"). Nothing is added where `found` has the signature as a source already. What
/// lies within a post becomes its child. Cost: linear.
std::vector<FoundAttribution> add_embedded_posts(const Syntax& syntax, std::vector<FoundAttribution> found);

}  // namespace gainsay
