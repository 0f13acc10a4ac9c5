#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/extraction.h"

namespace gainsay {

/// Somebody who is another one in an article than it was read to say.
struct ActorSplit {
  EntityId from;
  std::string name;  ///< only where that name, folded, stands; "": wherever he is named
  Named to;
};

/// Puts the others in their places, but leaves the claims' ids. A pronoun stays with whom it was read to mean.
void apply_splits(const std::vector<ActorSplit>& splits, std::string_view text, Extraction& extraction);

}  // namespace gainsay
