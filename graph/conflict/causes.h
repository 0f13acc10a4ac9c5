#pragma once

#include <optional>

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// What a reading says to have brought something about: "a bomb caused the crash", "the crash was due to ice", "hot
/// weather killed the fish". The phrases lie in its slots.
struct Causing {
  const Phrase* cause = nullptr;
  const Party* party = nullptr;    ///< of the cause, where its slot has one
  const Phrase* effect = nullptr;  ///< the event, or what befell
  bool befalls = false;            ///< the verb says what befell the effect: "killed the fish"
};

/// None for what persons do, for contributions ("was a factor"), and where either side is not named.
std::optional<Causing> causing_of(const Reading& reading, Words& words);

}  // namespace gainsay::conflict
