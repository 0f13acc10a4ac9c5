#include "ingest/attribution/speakers/named_media.h"

#include <algorithm>
#include <array>

#include "ingest/attribution/speakers/name_parts.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

constexpr auto media = std::to_array<std::string_view>(
    {"broadsheet", "daily", "magazine", "newsmagazine", "newspaper", "newswire", "tabloid", "weekly"});
// Bodies of any kind have these; only with "news" before it are they outlets.
constexpr auto media_of_news = std::to_array<std::string_view>(
    {"channel", "network", "outlet", "platform", "portal", "service", "site", "website"});
constexpr auto modifiers =
    std::to_array<std::string_view>({"business", "daily", "evening", "financial", "morning", "news", "online", "print",
                                     "satirical", "sports", "tabloid", "weekly"});

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

bool is_name_word(const Syntax& syntax, std::uint32_t i) {
  const char first = syntax.form(i)[0];
  const bool period = syntax.lower(i) == "daily" || syntax.lower(i) == "evening";
  return first >= 'A' && first <= 'Z' && (syntax.upos(i) == Upos::PROPN || syntax.upos(i) == Upos::NOUN || period) &&
         !is_title(syntax.lower(i));
}

/// "Daily Courier", "Strelsau Herald": words of which names of newspapers are made.
bool is_newspaper_name(const Syntax& syntax, const TokenRange& name) {
  static constexpr auto last_words =
      std::to_array<std::string_view>({"chronicle", "courant", "courier", "dispatch", "examiner", "gazette", "herald",
                                       "inquirer", "journal", "news", "post", "telegraph", "times", "tribune"});
  static constexpr auto first_words = std::to_array<std::string_view>({"daily", "evening"});
  static constexpr auto halls = std::to_array<std::string_view>({"city", "shack", "times"});
  static constexpr auto common = std::to_array<std::string_view>(
      {"bad", "big", "breaking", "fake", "good", "latest", "modern", "more", "new", "old", "our", "this", "trading"});
  if (name.size() < 2 || among(common, syntax.lower(name.first))) return false;
  // "Radio Strelsau", "Strelsau TV", but not "Radio City Hall".
  const std::string& last = syntax.lower(name.last - 1);
  if (syntax.lower(name.first) == "radio") return !among(halls, syntax.lower(name.first + 1));
  if (last == "radio" || last == "television" || last == "tv") return syntax.lower(name.first) != "reality";
  return among(last_words, last) || among(first_words, syntax.lower(name.first));
}

bool names_medium(const Syntax& syntax, std::uint32_t at, std::uint32_t end) {
  bool news = false;
  for (int words = 0; words < 3 && at < end; ++words, ++at) {
    const std::string& word = syntax.lower(at);
    if (among(media, word) || (news && among(media_of_news, word))) return true;
    news |= word == "news";
    if (!among(modifiers, word)) return false;
  }
  return false;
}

/// "the Gazette newspaper", "Ruritania's Gazette newspaper".
bool is_introduced(const Syntax& syntax, std::uint32_t first, std::uint32_t begin) {
  if (first == begin) return false;
  const std::string& word = syntax.lower(first - 1);
  return syntax.upos(first - 1) == Upos::DET || word == "'s" || word == "'";
}

}  // namespace

bool is_newspaper_word(std::string_view lower) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"beast",    "chronicle", "courant",  "courier",  "dispatch", "examiner", "express",   "gazette",  "globe",
       "guardian", "herald",    "inquirer", "journal",  "mail",     "mirror",   "news",      "observer", "post",
       "record",   "register",  "review",   "standard", "star",     "sun",      "telegraph", "times",    "tribune"});
  return among(words, lower);
}

bool is_domain_name(std::string_view form) {
  static constexpr auto endings =
      std::to_array<std::string_view>({".com", ".org", ".net", ".tv", ".info", ".co.uk", ".ie", ".in", ".de", ".fr",
                                       ".ru", ".ua", ".au", ".ca", ".za"});
  const auto is_name_byte = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
  };
  return std::ranges::all_of(form, is_name_byte) && std::ranges::any_of(endings, [&](std::string_view ending) {
           return form.size() > ending.size() + 1 && form.ends_with(ending) && form.front() != '.';
         });
}

std::vector<TokenRange> find_named_media(const Syntax& syntax, const AnnotatedText& text, const Lexicon& lexicon) {
  std::vector<bool> known(syntax.size(), false), is_person(syntax.size(), false);
  for (const NameMention& name : text.names)
    if (name.kind == NameKind::person || name.kind == NameKind::location)
      for (std::uint32_t i = name.first; i < name.last; ++i) {
        known[i] = true;
        is_person[i] = name.kind == NameKind::person;
      }
  std::vector<TokenRange> out;
  constexpr std::uint32_t most_words = 4;
  for (std::uint32_t s = 0; s < syntax.sentence_count(); ++s) {
    const Sentence& sentence = syntax.sentence(s);
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      if (!is_name_word(syntax, i)) continue;
      TokenRange name{i, i + 1};
      const auto goes_on = [&](std::uint32_t at) {
        return is_name_word(syntax, at) ||
               (syntax.upos(at) == Upos::NUM && syntax.token(at - 1).span.end == syntax.token(at).span.begin);
      };
      while (name.last < sentence.last && name.size() < most_words && goes_on(name.last)) ++name.last;
      i = name.last - 1;
      bool person = false;
      for (std::uint32_t t = name.first; t < name.last; ++t) person |= is_person[t];
      if (!person && is_newspaper_name(syntax, name)) {
        out.push_back(name);
        continue;
      }
      if (!is_introduced(syntax, name.first, sentence.first) || !names_medium(syntax, name.last, sentence.last))
        continue;
      bool other = false;
      for (std::uint32_t t = name.first; t < name.last; ++t)
        other |= known[t] || lexicon.find_name(syntax.form(t)).has_value() || is_person_noun(syntax.lower(t), lexicon);
      // Of several words one may well be a place's: "the Strelsau Evening Echo newspaper".
      if (!other || name.size() > 2) out.push_back(name);
    }
  }
  return out;
}

}  // namespace gainsay
