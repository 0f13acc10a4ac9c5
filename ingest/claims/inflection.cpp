#include "ingest/claims/inflection.h"

#include <algorithm>

#include "ingest/claims/tree.h"

namespace gainsay::claims {
namespace {

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

}  // namespace

std::string present_participle(std::string lemma) {
  if (lemma.size() > 2 && lemma.ends_with("ie")) return lemma.substr(0, lemma.size() - 2) + "ying";
  if (lemma.size() > 2 && lemma.back() == 'e' && !lemma.ends_with("ee") && !lemma.ends_with("oe") &&
      !lemma.ends_with("ye"))
    lemma.pop_back();
  const std::size_t n = lemma.size();
  const bool one_syllable = std::count_if(lemma.begin(), lemma.end(), is_vowel) == 1;
  if (n > 2 && one_syllable && !is_vowel(lemma[n - 1]) && is_vowel(lemma[n - 2]) && !is_vowel(lemma[n - 3]) &&
      std::string_view("wxy").find(lemma[n - 1]) == std::string_view::npos)
    lemma += lemma.back();
  return lemma + "ing";
}

std::string third_person_singular(std::string lemma) {
  if (lemma == "have") return "has";
  if (lemma == "be") return "is";
  const std::size_t n = lemma.size();
  if (n > 1 && lemma.back() == 'y' && !is_vowel(lemma[n - 2])) return lemma.substr(0, n - 1) + "ies";
  for (const std::string_view ending : {"s", "x", "z", "ch", "sh"})
    if (lemma.ends_with(ending)) return lemma + "es";
  if (n > 1 && lemma.back() == 'o' && !is_vowel(lemma[n - 2])) return lemma + "es";
  return lemma + "s";
}

std::string third_person_auxiliary(std::string_view lower) {
  if (is_any_of(lower, {"have", "'ve", "\u2019ve"})) return "has";
  if (is_any_of(lower, {"am", "are", "'m", "'re", "\u2019m", "\u2019re"})) return "is";
  if (lower == "were") return "was";
  if (lower == "do") return "does";
  return std::string(lower);
}

}  // namespace gainsay::claims
