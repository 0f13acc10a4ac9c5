#include "ingest/attribution/speakers/person_forms.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "ingest/attribution/speakers/given_names.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

constexpr auto particles =
    std::to_array<std::string_view>({"al", "bin", "bint", "da", "de", "del", "della", "der", "di", "dos", "du", "el",
                                     "ibn", "la", "le", "ten", "van", "von"});
constexpr auto days = std::to_array<std::string_view>(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday"});

bool is_capitalised(std::string_view form) {
  return !form.empty() && ((form[0] >= 'A' && form[0] <= 'Z') || static_cast<unsigned char>(form[0]) >= 0xC3);
}

/// "X." and "J": a letter between given name and surname.
bool is_initial(std::string_view form) {
  return form.size() <= 2 && is_capitalised(form) && (form.size() == 1 || form[1] == '.');
}

class Reader {
 public:
  Reader(const Article& article, const Syntax& syntax, const Lexicon& lexicon)
      : article_(article), syntax_(syntax), lexicon_(lexicon) {}

  std::vector<TokenRange> read() {
    std::vector<TokenRange> out;
    for (std::uint32_t s = 0; s < syntax_.sentence_count(); ++s) {
      const Sentence& sentence = syntax_.sentence(s);
      for (std::uint32_t i = sentence.first; i < sentence.last;) {
        if (!is_name_word(i)) {
          ++i;
          continue;
        }
        const TokenRange run{i, end_of_run(i, sentence.last)};
        if (const TokenRange name = name_in(run, sentence); !name.empty()) out.push_back(name);
        i = run.last;
      }
    }
    return out;
  }

 private:
  bool is_name_word(std::uint32_t i) const {
    return is_capitalised(syntax_.form(i)) &&
           (syntax_.upos(i) == Upos::PROPN || syntax_.token(i).xpos.starts_with("NNP") || is_initial(syntax_.form(i)) ||
            is_title(syntax_.lower(i)));
  }

  bool touches_next(std::uint32_t i) const { return syntax_.token(i).span.end == syntax_.token(i + 1).span.begin; }

  /// Proper nouns, with particles and hyphens between them.
  std::uint32_t end_of_run(std::uint32_t first, std::uint32_t last) const {
    std::uint32_t end = first + 1;
    constexpr std::uint32_t most = 12;
    while (end < last && end - first < most) {
      if (is_name_word(end)) {
        ++end;
        continue;
      }
      // Behind a middle initial a capital is the surname, whatever its tag.
      const std::uint32_t before = syntax_.lower(end - 1) == "." ? end - 2 : end - 1;
      if (end - first >= 2 && is_initial(syntax_.form(before)) && is_capitalised(syntax_.form(end)) &&
          syntax_.form(end).size() > 2) {
        ++end;
        continue;
      }
      const std::string& word = syntax_.lower(end);
      const bool particle = among(particles, word) && end + 1 < last &&
                            (is_name_word(end + 1) || among(particles, syntax_.lower(end + 1)));
      const bool hyphen =
          word == "-" && end + 1 < last && touches_next(end - 1) && touches_next(end) && is_name_word(end + 1);
      const bool of_office =
          word == "of" && end + 1 < last && is_title(syntax_.lower(end - 1)) && is_name_word(end + 1);
      const bool dot = word == "." && touches_next(end - 1) && is_initial(syntax_.form(end - 1));
      if (!particle && !hyphen && !of_office && !dot) break;
      ++end;
    }
    return end;
  }

  /// The end of a listed name at `first`, or `first` where none is listed.
  std::uint32_t listed_end(std::uint32_t first, std::uint32_t last) const {
    constexpr std::uint32_t most = 5;
    for (std::uint32_t end = std::min(last, first + most); end > first; --end)
      if (lexicon_.find_name(single_spaced(covered(article_.text, syntax_.span_of({first, end}))))) return end;
    return first;
  }

  bool is_person_word(std::uint32_t i) const {
    return is_title(syntax_.lower(i)) || is_person_noun(syntax_.lemma(i), lexicon_);
  }

  /// "Reporter Jane Doe": a word for a person in capitals at the beginning of a sentence or headline. Elsewhere only
  /// words that no name can be: WordNet has namesakes ("Nasser") among its persons.
  bool is_written_word(std::uint32_t i) const {
    const std::string& word = syntax_.lower(i);
    if (gender_of_given_name(word) != Gender::unknown) return false;
    if (is_journalist_noun(word) || is_spokesperson_noun(word)) return true;
    return syntax_.sentence_range(i).first == i && is_person_noun(word, lexicon_);
  }

  /// "chief executive Jane Doe", "spokesman in Strelsau Jane Doe".
  bool follows_person_word(std::uint32_t first, const Sentence& sentence, bool behind_place) const {
    if (first <= sentence.first) return false;
    if (syntax_.upos(first - 1) == Upos::NOUN && is_person_word(first - 1)) return true;
    if (!behind_place) return false;
    std::uint32_t at = first;
    while (at > sentence.first && syntax_.upos(at - 1) == Upos::PROPN) --at;
    return at >= sentence.first + 2 && (syntax_.lower(at - 1) == "in" || syntax_.lower(at - 1) == "at") &&
           is_person_word(at - 2);
  }

  TokenRange name_in(const TokenRange& run, const Sentence& sentence) const {
    TokenRange name = run;
    while (name.size() > 1 && among(days, syntax_.lower(name.last - 1))) --name.last;
    bool titled = false, behind_place = false;
    while (!name.empty()) {
      const std::uint32_t listed = listed_end(name.first, name.last);
      if (listed == name.last && listed - name.first > 1) return {};
      if ((is_title(syntax_.lower(name.first)) || (name.first == run.first && is_written_word(name.first))) &&
          name.size() > 1) {
        titled = true;
        ++name.first;
        if (name.size() > 2 && syntax_.lower(name.first) == "of") name.first += 2;  // "Secretary of State"
        while (name.size() > 1 && syntax_.lower(name.first) == ".") ++name.first;
      } else if (listed > name.first && listed < name.last && !is_given(name)) {
        behind_place = true;
        titled = false;
        name.first = listed;
      } else {
        break;
      }
    }
    if (name.empty() || name.size() > 6) return {};
    while (name.size() > 1 && syntax_.lower(name.last - 1) == ".") --name.last;
    const std::string& last = syntax_.lower(name.last - 1);
    const bool bodies = last.ends_with('s') && is_body_noun(last.substr(0, last.size() - 1));  // "Apex Airlines"
    if (is_company_suffix(last) || is_body_noun(last) || bodies || is_media_noun(last) || is_title(last)) return {};
    if (lexicon_.find_name(single_spaced(covered(article_.text, syntax_.span_of(name)))) && !titled) return {};
    const bool two = word_count(name) >= 2;
    if (titled) return with_regnal_title(name, run);
    if (two && (is_given(name) || follows_person_word(name.first, sentence, behind_place))) return name;
    return {};
  }

  std::uint32_t word_count(const TokenRange& name) const {
    std::uint32_t count = 0;
    for (std::uint32_t i = name.first; i < name.last; ++i)
      if (syntax_.upos(i) != Upos::PUNCT) ++count;
    return count;
  }

  bool is_given(const TokenRange& name) const {
    return word_count(name) >= 2 && gender_of_given_name(syntax_.lower(name.first)) != Gender::unknown;
  }

  TokenRange with_regnal_title(TokenRange name, const TokenRange& run) const {
    if (name.size() == 1 && name.first > run.first && is_regnal_title(syntax_.lower(name.first - 1))) --name.first;
    return name;
  }

  const Article& article_;
  const Syntax& syntax_;
  const Lexicon& lexicon_;
};

}  // namespace

bool is_regnal_title(std::string_view lower) {
  static constexpr auto titles =
      std::to_array<std::string_view>({"king", "queen", "pope", "prince", "princess", "emperor", "sultan", "emir"});
  return among(titles, lower);
}

std::vector<TokenRange> find_person_forms(const Article& article, const Syntax& syntax, const Lexicon& lexicon) {
  return Reader(article, syntax, lexicon).read();
}

}  // namespace gainsay
