#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

enum class Determiner { none, definite, indefinite, demonstrative, possessive, another, quantity };

/// The anatomy of a noun phrase that tells who speaks: "two [senior US] [officials] [familiar with the talks]". Read
/// from the words in their order, with the parts of speech but without the tree, so that a wrong parse of a long phrase
/// does no harm.
struct SourcePhrase {
  TokenRange whole;              ///< without leading prepositions and marks
  TokenRange core;               ///< up to the head noun, determiner included
  TokenRange rest;               ///< what follows the head noun
  std::uint32_t head = no_head;  ///< the head noun; for "one of the officials" it is "officials"
  Determiner determiner = Determiner::none;
  std::uint32_t possessor_end = 0;       ///< token behind "'s" in "the company's chief executive"; else core.first
  std::vector<std::uint32_t> modifiers;  ///< adjectives and nouns between determiner and head
  std::optional<int> count;
  bool plural = false;
  bool partitive = false;  ///< "one of the officials", "some of the ministers"
};

/// None where the range holds no noun at all.
std::optional<SourcePhrase> read_source_phrase(const Syntax& syntax, TokenRange range);

/// Removes prepositions ("according to", "from", "by") and punctuation from the front, and punctuation and a possessive
/// ending from the back.
TokenRange trimmed_source(const Syntax& syntax, TokenRange range);

}  // namespace gainsay
