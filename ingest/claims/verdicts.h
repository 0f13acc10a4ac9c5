#pragma once

#include <optional>
#include <string_view>

#include "gainsay/model/span.h"

namespace gainsay::claims {

/// What a fact-check says of the sentence before.
struct Verdict {
  Span words;           ///< "WRONG", "Rating: Mostly false"
  bool doubts = false;  ///< "Unproven": grounds are missing, no more
};

/// `"She is dead." WRONG.`, "Claim: ... Verdict: False", "Mostly false.": the verdict that follows `end` with nothing
/// but punctuation between. After a label any writing counts; without one, a word in capitals, or one that is a
/// sentence of its own. None where none follows, or one that finds it true, or partly true.
std::optional<Verdict> verdict_after(std::string_view text, std::size_t end);

}  // namespace gainsay::claims
