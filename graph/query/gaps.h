#pragma once

#include <string>
#include <vector>

#include "gainsay/model/dossier.h"

namespace gainsay {

/// What a fact-checker would still look for, a sentence each, the weightiest first: origins that nobody names, cited
/// reports that are not in the store, the party concerned that is not heard, dates and speakers that are not known.
std::vector<std::string> gaps_in(const Dossier& dossier);

}  // namespace gainsay
