#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "gainsay/conflicts.h"
#include "support/position.h"
#include "support/toy_lexicon.h"

namespace gainsay::testing {

/// The one conflict between two positions, if any.
inline std::optional<Conflict> judged(const Position& a, const Position& b) {
  const std::array positions{a, b};
  auto found = find_conflicts(positions, ToyLexicon()).conflicts;
  if (found.empty()) return std::nullopt;
  return found.front();
}

/// "denial strong", or "none".
inline std::string verdict(const Position& a, const Position& b) {
  const auto conflict = judged(a, b);
  if (!conflict) return "none";
  return std::string(name_of(conflict->type)) + " " + std::string(name_of(conflict->strength));
}

}  // namespace gainsay::testing
