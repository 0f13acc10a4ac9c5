#pragma once

#include <cstddef>
#include <vector>

#include "gainsay/model/attribution.h"

namespace gainsay {

/// A chain as the store keeps it: most begin as the article's own voice does and end with the attribution's speaker.
struct ChainParts {
  std::size_t implied = 0;         ///< so many hops of the article's own voice
  std::size_t kept_to = 0;         ///< the hops from there to here are kept one by one
  bool ends_with_speaker = false;  ///< one more: the speaker, named at the first source
};

ChainParts parts_of(const Attribution& attribution, const std::vector<Hop>& own_voice);

/// The hop that `ends_with_speaker` stands for. Precondition: speaker and sources are there.
Hop speaker_hop(const Attribution& attribution, std::string cue);

}  // namespace gainsay
