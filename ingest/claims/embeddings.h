#pragma once

#include <optional>
#include <string_view>

#include "gainsay/lexicon.h"
#include "gainsay/model/vocabulary.h"

namespace gainsay::claims {

/// What follows for the complement: it holds, its contrary holds, or neither (then the modality says what it is).
/// The signatures of implicative and factive predicates, after Karttunen (1971) and Nairn, Condoravdi and Karttunen
/// (2006).
enum class Effect { holds, negates, open, nothing };

/// Whose doing the complement is.
enum class Control { subject, object };

/// A predicate that takes a clause: "fail to", "promise that", "no plans to", "unlikely to".
struct Embedding {
  std::string_view lemma;  ///< with particle or fixed words ("steer clear", "stop short")
  WordClass word_class;
  Effect affirmed;  ///< of the predicate itself
  Effect negated;
  Modality modality;  ///< of the complement, where the effect is `open` or `negates`
  Control control;
  bool absorbed;  ///< says nothing of its own beside its complement
};

/// None for predicates that embed nothing, or of which nothing follows.
const Embedding* find_embedding(std::string_view lemma, WordClass word_class);

/// Verbs that only carry a noun that embeds: "have no plans", "give an assurance", "make a promise".
[[nodiscard]] bool is_support_verb(std::string_view lemma);

}  // namespace gainsay::claims
