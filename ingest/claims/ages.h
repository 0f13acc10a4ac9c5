#pragma once

#include <vector>

#include "gainsay/model/claim.h"
#include "ingest/claims/phrases.h"

namespace gainsay::claims {

/// A person's age as news gives it beside the name.
struct Age {
  Claim claim;       ///< a level (levels.h): whose age, how many years
  TokenIndex first;  ///< of the words that say it: the name with the age
  TokenIndex last;   ///< inclusive
};

/// The ages that a sentence gives beside names: "Ada Brandt, 54, said", "34-year-old Ada Brandt". Of one person once.
std::vector<Age> ages_beside_names(const Tree& tree, const Sentence& sentence, const Entities& entities);

}  // namespace gainsay::claims
