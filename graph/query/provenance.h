#pragma once

#include <vector>

#include "gainsay/model/dossier.h"

namespace gainsay {

/// The origins of one claim, from the chains of all its mentions taken together: an outlet that one article cites and
/// that itself cites officials is no origin. Copies are known by their whole text, or by the sentence, where that is not
/// short. Cost: linear in the hops, but for sorting.
///
/// In both counts these are one: a source by its id wherever it stands; sources without a name that bear the same
/// description and speak to the same outlet; what copies print. `least` assumes besides that all sources without a name
/// are the same people, and that publishers who name no source have it from the other origins or from one another.
Provenance provenance_of(const std::vector<Position>& mentions);

}  // namespace gainsay
