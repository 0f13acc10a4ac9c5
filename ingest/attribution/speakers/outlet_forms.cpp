#include "ingest/attribution/speakers/outlet_forms.h"

#include <algorithm>

#include "ingest/attribution/speakers/name_candidates.h"
#include "ingest/attribution/speakers/name_parts.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

/// "agency" and "network" name other bodies as well.
bool publishes(const std::string& lemma) {
  return is_media_noun(lemma) && lemma != "agency" && lemma != "network" && lemma != "publisher" &&
         lemma != "programme" && lemma != "site" && lemma != "station" && lemma != "wire" && lemma != "outlet";
}

bool is_capital(const Syntax& syntax, std::uint32_t i) {
  const char first = syntax.form(i)[0];
  return first >= 'A' && first <= 'Z' && syntax.upos(i) != Upos::DET && syntax.upos(i) != Upos::PRON &&
         syntax.upos(i) != Upos::VERB && syntax.upos(i) != Upos::ADP && !is_title(syntax.lower(i));
}

bool follows_medium(const Syntax& syntax, std::uint32_t first, std::uint32_t begin) {
  std::uint32_t at = first;
  // A comma or an opening quotation mark may stand between: "the daily, 'Dawn'".
  for (int marks = 0; marks < 2 && at > begin && syntax.upos(at - 1) == Upos::PUNCT && syntax.lower(at - 1) != ".";
       ++marks)
    --at;
  return at > begin && publishes(syntax.lemma(at - 1)) &&
         (syntax.form(at - 1)[0] < 'A' || syntax.form(at - 1)[0] > 'Z');
}

bool precedes_medium(const Syntax& syntax, std::uint32_t last, std::uint32_t end) {
  constexpr std::uint32_t most = 6;
  if (last + 2 >= end || syntax.lower(last) != ",") return false;
  if (syntax.lower(last + 1) != "a" && syntax.lower(last + 1) != "an" && syntax.lower(last + 1) != "the") return false;
  for (std::uint32_t i = last + 2; i < std::min(end, last + 2 + most); ++i) {
    if (publishes(syntax.lemma(i))) return true;
    if (syntax.upos(i) != Upos::ADJ && syntax.upos(i) != Upos::NOUN && syntax.upos(i) != Upos::PROPN) return false;
  }
  return false;
}

}  // namespace

std::vector<TokenRange> find_outlet_forms(const Syntax& syntax) {
  std::vector<TokenRange> out;
  constexpr std::uint32_t most_words = 4;
  for (std::uint32_t s = 0; s < syntax.sentence_count(); ++s) {
    const Sentence& sentence = syntax.sentence(s);
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      if (!is_capital(syntax, i)) continue;
      TokenRange name{i, i + 1};
      while (name.last < sentence.last && name.size() < most_words && is_capital(syntax, name.last)) ++name.last;
      name = with_figure(syntax, name);
      if (follows_medium(syntax, name.first, sentence.first) || precedes_medium(syntax, name.last, sentence.last))
        out.push_back(name);
      i = name.last - 1;
    }
  }
  return out;
}

}  // namespace gainsay
