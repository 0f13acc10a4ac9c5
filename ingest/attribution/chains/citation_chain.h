#pragma once

#include <vector>

#include "gainsay/model/attribution.h"
#include "ingest/attribution/chains/links.h"

namespace gainsay {

/// The citation chain of each attribution, in their order: the publisher's hops, then those that `links` tell, then the
/// speaker, or "unspecified" where that is unknown. Nobody stands twice in a row; circular links are cut.
std::vector<std::vector<Hop>> build_chains(const Discourse& discourse, const std::vector<FoundAttribution>& found,
                                           const std::vector<SpeakerOf>& speakers, const std::vector<Link>& links);

}  // namespace gainsay
