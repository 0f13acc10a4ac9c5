#include "engine/article_language.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/utf8.h"

namespace gainsay {
namespace {

/// The closed classes of English (articles, demonstratives, personal pronouns, auxiliaries, commonest prepositions and
/// conjunctions), less the forms that are words of other Latin-script languages, too. Sorted.
constexpr std::array function_words = std::to_array<std::string_view>({
    "about", "after",   "again", "against", "all",    "also",  "and",   "any",   "are",    "at",   "because",
    "been",  "before",  "but",   "by",      "could",  "did",   "does",  "for",   "from",   "had",  "has",
    "have",  "he",      "her",   "his",     "into",   "it",    "its",   "may",   "more",   "not",  "of",
    "on",    "or",      "our",   "out",     "over",   "she",   "should", "than", "that",   "the",  "their",
    "them",  "there",   "these", "they",    "this",   "to",    "under", "was",   "we",     "were", "when",
    "which", "while",   "who",   "will",    "with",   "would", "you",   "your",  "yours"});
static_assert(std::ranges::is_sorted(function_words));

constexpr std::size_t fewest_words = 20;
constexpr double lowest_share = 0.2;

}  // namespace

std::string article_language(const std::string& text, const AnnotatedText& annotated) {
  std::size_t words = 0;
  std::size_t known = 0;
  for (const Token& token : annotated.tokens) {
    if (token.upos == Upos::PUNCT || token.upos == Upos::NUM || token.upos == Upos::SYM) continue;
    ++words;
    const std::string form = ascii_lower(covered(text, token.span));
    known += std::ranges::binary_search(function_words, std::string_view(form)) ? 1 : 0;
  }
  const bool english = words >= fewest_words && static_cast<double>(known) >= lowest_share * static_cast<double>(words);
  return english ? "en" : "und";
}

}  // namespace gainsay
