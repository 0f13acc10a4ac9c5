#pragma once

#include <cstdint>
#include <vector>

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// In what somebody or something can stand in one of two ways, of which the one excludes the other.
enum class Matter : std::uint8_t {
  custody,   ///< of a person: held, or at large
  office,    ///< of a person: in office, or out of it
  health,    ///< of a person: hurt, or unhurt
  marriage,  ///< of a person: married or about to be, or apart
  pregnancy,
  verdict,   ///< of a person: guilty, or acquitted
  running,   ///< of a service, a plant, an event: goes on, or is given up
  truce,     ///< of an agreement: holds, or is broken
  sale,      ///< of a sale, a merger, a transfer: done, or come to nothing
  schedule,  ///< of a launch, a trial, a project: on time, or put off
  rule,      ///< of a ban, a curfew, sanctions: in force, or lifted
  presence   ///< of troops: stay, or leave
};

/// How somebody or something stands, as far as a reading tells.
struct Standing {
  enum class Aspect : std::uint8_t {
    enters,    ///< the event by which it comes to stand so, for good: "was arrested", "resigned", "will be scrapped"
    pauses,    ///< the same, for a time: "was suspended"
    lasts,     ///< "is at large", "remains in office", "has not been arrested", "will go ahead"
    holds_on,  ///< the same for now and for what is to come: "is staying", "is not going anywhere"
    returns    ///< "reopened", "has resumed"
  };
  Matter matter = Matter::custody;
  bool holds = false;  ///< held; in office; hurt; married; guilty; goes on; in force; there
  Aspect aspect = Aspect::enters;
  const Phrase* bearer = nullptr;  ///< in the reading's slots
  const Party* party = nullptr;    ///< the same, where the slot has one; null for other slots
};

/// At most one of each matter: what is put off is neither on schedule nor going ahead. None where the reading tells of
/// no such thing, or only of what is possible, asked or doubted.
std::vector<Standing> standings_of(const Reading& reading, Words& words);

/// Whether the two are of one matter and stand on its two sides: a cheap question before the rule is asked.
bool are_opposite(const Standing& a, const Standing& b);

}  // namespace gainsay::conflict
