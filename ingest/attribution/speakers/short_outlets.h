#pragma once

#include <vector>

#include "ingest/attribution/speakers/name_candidates.h"

namespace gainsay {

/// "The Times" where the article names the New York Times and no other paper of that last word: the candidate gets that
/// paper's entry, or is added where nothing took it for a name. `candidates` are in text order and stay so. Cost:
/// linear but for sorting.
void name_short_outlets(const Syntax& syntax, std::vector<NameCandidate>& candidates);

}  // namespace gainsay
