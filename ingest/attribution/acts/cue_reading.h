#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// What the words of a cue, and those that govern or negate it, say about the act. All token indices, in text order.
struct CueReading {
  std::vector<std::uint32_t> verbs;
  std::vector<std::uint32_t> nouns;
  std::vector<std::uint32_t> modifiers;  ///< adjectives and adverbs
  bool negated = false;                  ///< "not", "never", "no", "failed to"
  bool unwilling = false;                ///< "refused to", "declined to", "would not", "stopped short of"
  bool unable = false;                   ///< "could not", "unable to", "impossible to", "yet to"
  bool passive = false;                  ///< the verb of saying is passive ("is said to", "could not be verified")
};

CueReading read_cue(const Syntax& syntax, const FoundAttribution& found);

/// Whether one of the token's own dependents negates it ("not", "never", "no").
bool is_negated(const Syntax& syntax, std::uint32_t token);
/// "not", "n't", "never", "no", "neither", "nor", "none", "nobody", "nothing".
bool is_negator(const Syntax& syntax, std::uint32_t token);

}  // namespace gainsay
