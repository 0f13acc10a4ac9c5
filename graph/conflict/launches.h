#pragma once

#include <optional>

#include "graph/conflict/reading.h"

namespace gainsay::conflict {

/// When a thing is to come out, as far as the words tell: "will go on sale on November 14", "has been delayed until
/// March".
struct Launch {
  const Phrase* thing = nullptr;  ///< in the reading's slots
  const Party* party = nullptr;
  bool opens_sentence = false;  ///< its first word has a capital for that
  int month = 0;                ///< 1 to 12
  std::optional<int> day;       ///< of the month
};

/// None where no month is named, where several are, or where a word leaves the day open ("by June").
std::optional<Launch> launch_of(const Reading& reading);

/// Whether the two name days that are not one: a cheap question before the rule is asked.
bool are_apart(const Launch& a, const Launch& b);

}  // namespace gainsay::conflict
