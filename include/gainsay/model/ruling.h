#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "gainsay/model/ids.h"
#include "gainsay/model/span.h"

namespace gainsay {

/// What a person decides of a conflict; `withdraw` takes back what was decided before.
enum class RulingDecision { confirm, dismiss, withdraw };
inline constexpr std::array<std::string_view, 3> ruling_decision_names{"confirm", "dismiss", "withdraw"};
[[nodiscard]] constexpr std::string_view name_of(RulingDecision decision) {
  return ruling_decision_names[static_cast<std::size_t>(decision)];
}
[[nodiscard]] constexpr std::optional<RulingDecision> parse_ruling_decision(std::string_view word) {
  for (std::size_t i = 0; i < ruling_decision_names.size(); ++i)
    if (ruling_decision_names[i] == word) return static_cast<RulingDecision>(i);
  return std::nullopt;
}

/// Where a ruling hangs: words of a text, which stay when models and ids change.
struct RulingAnchor {
  VersionId version;
  Span span;
  std::string text;  ///< the statement there, as it was read then
  friend auto operator<=>(const RulingAnchor&, const RulingAnchor&) = default;
};

/// A person's decision on a conflict, as the log keeps it.
struct ConflictRuling {
  RulingDecision decision = RulingDecision::confirm;
  RulingAnchor a;  ///< before `b`, so that a pair has one form
  RulingAnchor b;
  std::string by;
  std::string note;
  std::string made_at;  ///< "2024-04-13T09:30:00Z"; "" where not told
  friend auto operator<=>(const ConflictRuling&, const ConflictRuling&) = default;
};

}  // namespace gainsay
