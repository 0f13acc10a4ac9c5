#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"
#include "gainsay/language.h"
#include "ingest/text/characters.h"

namespace gainsay {
namespace {
/// The closed-class words of English that no other large language written in Latin letters has in common use: about a
/// quarter of the words of any English text, hardly one in a hundred elsewhere. In order, for binary search.
constexpr std::array<std::string_view, 62> english_words{
    "about", "after", "all",  "and",   "are",   "as",   "at",   "be",    "been",    "but",    "by",   "could", "for",
    "from",  "had",   "has",  "have",  "he",    "her",  "his",  "if",    "into",    "is",     "it",   "its",   "more",
    "not",   "of",    "on",   "only",  "or",    "our",  "out",  "over",  "she",     "should", "some", "than",  "that",
    "the",   "their", "them", "there", "these", "they", "this", "those", "through", "to",     "us",   "very",  "was",
    "we",    "were",  "what", "when",  "which", "who",  "will", "with",  "would",   "you"};
static_assert(std::is_sorted(english_words.begin(), english_words.end()));

constexpr std::size_t enough_words = 400;  // of a text's beginning; a page settles it
constexpr std::size_t fewest_words = 4;

struct Count {
  std::size_t words = 0;
  std::size_t english = 0;
  [[nodiscard]] bool has_percent(std::size_t percent) const { return english * 100 >= words * percent; }
};

Count count_words(std::string_view text) {
  Count count;
  std::string word;
  bool latin = true;
  const auto close = [&] {
    if (word.empty()) return;
    ++count.words;
    count.english += latin && std::binary_search(english_words.begin(), english_words.end(), std::string_view(word));
    word.clear();
    latin = true;
  };
  for (std::size_t at = 0; at < text.size() && count.words < enough_words;) {
    const CodePoint point = decode_utf8(text, at);
    at += point.size;
    if (text::class_of(point.value) != text::CharClass::letter) {
      close();
      continue;
    }
    latin = latin && point.value < 0x250;
    if (word.size() < 16) append_utf8(word, text::to_lower(point.value));
    // Scripts without blanks between words: each character counts, so that a page of them is no single word.
    if (point.value >= 0x2E80 && point.value < 0xE000) close();
  }
  close();
  return count;
}
}  // namespace

std::string identify_language(std::string_view text) {
  const Count count = count_words(text);
  return count.words >= fewest_words && count.has_percent(17) ? "en" : "und";
}

bool is_in_another_language(std::string_view text) {
  constexpr std::size_t telling_words = 20;
  // Of 950 English articles the one with the fewest has 11.6 % (a list of polls); German, French and Spanish, about 2
  // %.
  const Count count = count_words(text);
  return count.words >= telling_words && !count.has_percent(7);
}

}  // namespace gainsay
