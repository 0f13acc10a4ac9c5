#include "ingest/attribution/speakers/source_phrase.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace gainsay {
namespace {

template <std::size_t N>
std::optional<std::size_t> index_in(const std::array<std::string_view, N>& words, std::string_view word) {
  const auto found = std::find(words.begin(), words.end(), word);
  return found == words.end() ? std::nullopt : std::optional<std::size_t>(found - words.begin());
}

constexpr auto numbers = std::to_array<std::string_view>(
    {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"});
constexpr auto vague = std::to_array<std::string_view>(
    {"several", "some", "many",   "most",   "few",      "various",   "numerous", "multiple", "all",   "both",
     "certain", "more", "dozens", "scores", "hundreds", "thousands", "any",      "no",       "every", "each"});
constexpr auto possessives =
    std::to_array<std::string_view>({"his", "her", "its", "their", "our", "my", "your", "whose"});
// What ties a sentence to the one before; no part of who speaks.
constexpr auto connectives = std::to_array<std::string_view>(
    {"again", "also", "but",      "earlier", "finally", "however", "instead", "later", "meanwhile", "nevertheless",
     "now",   "once", "recently", "so",      "still",   "then",    "though",  "today", "yesterday", "yet"});
constexpr auto ordinals = std::to_array<std::string_view>({"second", "third", "fourth", "fifth", "other", "different"});

std::optional<int> as_number(const std::string& word) {
  if (const auto index = index_in(numbers, word)) return static_cast<int>(*index);
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc{} || end != word.data() + word.size() || value < 0 || value > 100000) return std::nullopt;
  return value;
}

bool is_noun(Upos tag) { return tag == Upos::NOUN || tag == Upos::PROPN; }

bool inside_noun_phrase(const Syntax& syntax, std::uint32_t i) {
  switch (syntax.upos(i)) {
    case Upos::NOUN:
    case Upos::PROPN:
    case Upos::ADJ:
    case Upos::NUM:
    case Upos::DET:
    case Upos::ADV:
    case Upos::SYM:
    case Upos::X:
      return true;
    case Upos::PART:
      return syntax.lower(i) == "'s" || syntax.lower(i) == "'";
    case Upos::PRON:
      return index_in(possessives, syntax.lower(i)).has_value();
    case Upos::PUNCT:
      return syntax.lower(i) == "-" || syntax.lower(i) == "." || syntax.lower(i) == "/";
    case Upos::VERB:
      // Participles before the noun: "ruling", "elected".
      return syntax.deprel(i) == Deprel::amod || syntax.deprel(i) == Deprel::compound;
    default:
      return false;
  }
}

/// "a report quoting officials": a participle behind a common noun begins another clause, even where it looks like a
/// modifier of what follows.
bool opens_participle(const Syntax& syntax, std::uint32_t first, std::uint32_t i) {
  return syntax.upos(i) == Upos::VERB && i > first && syntax.upos(i - 1) == Upos::NOUN;
}

bool is_plural(const Syntax& syntax, std::uint32_t head) {
  const std::string& tag = syntax.token(head).xpos;
  if (tag == "NNS" || tag == "NNPS") return true;
  static constexpr auto plurals =
      std::to_array<std::string_view>({"people", "police", "men", "women", "media", "staff"});
  return index_in(plurals, syntax.lower(head)).has_value();
}

bool counts_several(const Syntax& syntax, std::uint32_t i) {
  static constexpr auto several = std::to_array<std::string_view>(
      {"several", "many", "various", "numerous", "multiple", "few", "both", "two", "three", "four", "five", "six"});
  return index_in(several, syntax.lower(i)).has_value();
}

void read_determiner(const Syntax& syntax, SourcePhrase& out, std::uint32_t i) {
  const std::string& word = syntax.lower(i);
  if (word == "the") {
    out.determiner = Determiner::definite;
  } else if (word == "a" || word == "an") {
    out.determiner = Determiner::indefinite;
  } else if (word == "this" || word == "that" || word == "these" || word == "those") {
    out.determiner = Determiner::demonstrative;
  } else if (word == "another" || word == "other") {
    out.determiner = Determiner::another;
    if (word == "another") out.count = 1;
  } else if (index_in(possessives, word)) {
    out.determiner = Determiner::possessive;
  } else if (index_in(vague, word) || as_number(word)) {
    if (out.determiner == Determiner::none || out.determiner == Determiner::indefinite)
      out.determiner = Determiner::quantity;
    if (const auto number = as_number(word)) out.count = number;
    if (word == "both") out.count = 2;
  } else if (index_in(ordinals, word) && out.determiner != Determiner::definite) {
    out.determiner = Determiner::another;
  }
}

/// Reads determiners and modifiers of `core` up to its last noun, the head.
bool read_core(const Syntax& syntax, SourcePhrase& out) {
  out.head = no_head;
  for (std::uint32_t i = out.core.first; i < out.core.last; ++i)
    if (is_noun(syntax.upos(i))) out.head = i;
  // "an official", tagged as what it is elsewhere
  static constexpr auto people = std::to_array<std::string_view>(
      {"accused", "conservative", "executive", "incumbent", "individual", "liberal", "local", "moderate", "official",
       "progressive", "representative", "veteran", "weekly"});
  if (out.head == no_head && out.core.size() > 1 && syntax.upos(out.core.first) == Upos::DET &&
      index_in(people, syntax.lower(out.core.last - 1)))
    out.head = out.core.last - 1;
  if (out.head == no_head) return false;
  out.core.last = out.head + 1;
  out.possessor_end = out.core.first;
  for (std::uint32_t i = out.core.first; i < out.head; ++i)
    if (syntax.lower(i) == "'s" || (syntax.lower(i) == "'" && syntax.upos(i) == Upos::PART)) out.possessor_end = i + 1;
  for (std::uint32_t i = out.core.first; i < out.head; ++i) {
    const Upos tag = syntax.upos(i);
    if (tag == Upos::DET || tag == Upos::NUM || tag == Upos::PRON || tag == Upos::ADJ) read_determiner(syntax, out, i);
    if (tag == Upos::ADJ || tag == Upos::NOUN || tag == Upos::PROPN || tag == Upos::VERB) out.modifiers.push_back(i);
  }
  if (out.possessor_end > out.core.first) out.determiner = Determiner::possessive;
  out.plural = is_plural(syntax, out.head);
  if (!out.plural && !out.count) out.count = 1;
  return true;
}

}  // namespace

TokenRange trimmed_source(const Syntax& syntax, TokenRange range) {
  static constexpr auto times =
      std::to_array<std::string_view>({"afternoon", "day", "decade", "evening", "month", "morning", "night", "quarter",
                                       "spring", "summer", "fall", "autumn", "weekend", "week", "winter", "year"});
  while (!range.empty()) {
    // "Last week the mayor said"
    const std::string& first = syntax.lower(range.first);
    if (range.size() > 2 && (first == "this" || first == "last" || first == "next") &&
        index_in(times, syntax.lower(range.first + 1))) {
      range.first += 2;
      continue;
    }
    const Upos tag = syntax.upos(range.first);
    const bool connects = range.size() > 1 && tag == Upos::ADV && index_in(connectives, syntax.lower(range.first));
    const bool drop = connects || tag == Upos::PUNCT || tag == Upos::ADP || tag == Upos::CCONJ || tag == Upos::SCONJ ||
                      syntax.lower(range.first) == "according" || syntax.lower(range.first) == "to";
    if (!drop) break;
    ++range.first;
  }
  while (!range.empty()) {
    const std::string& word = syntax.lower(range.last - 1);
    const bool possessive = range.size() > 1 && (word == "'s" || word == "'");
    const bool when = range.size() > 1 && (word == "today" || word == "yesterday" || word == "tonight");
    if (!possessive && !when && (syntax.upos(range.last - 1) != Upos::PUNCT || word == ".")) break;
    --range.last;
  }
  return range;
}

std::optional<SourcePhrase> read_source_phrase(const Syntax& syntax, TokenRange range) {
  range = trimmed_source(syntax, range);
  if (range.empty()) return std::nullopt;
  SourcePhrase out;
  out.whole = range;
  std::uint32_t end = range.first;
  // "the tall, bearded man"
  const auto joins_adjectives = [&](std::uint32_t i) {
    return syntax.lower(i) == "," && i > range.first && i + 1 < range.last && syntax.upos(i - 1) == Upos::ADJ &&
           (syntax.upos(i + 1) == Upos::ADJ || syntax.upos(i + 1) == Upos::NUM);
  };
  const auto read_on = [&] {
    while (end < range.last && (inside_noun_phrase(syntax, end) || joins_adjectives(end)) &&
           !opens_participle(syntax, range.first, end))
      ++end;
  };
  read_on();
  // "several city and state officials": what is counted is plural, so a singular before "and" only modifies it.
  if (counts_several(syntax, range.first) && end > range.first + 1 && end + 1 < range.last &&
      syntax.upos(end) == Upos::CCONJ && is_noun(syntax.upos(end - 1)) && !is_plural(syntax, end - 1)) {
    ++end;
    read_on();
  }
  out.core = {range.first, end};
  const bool of_follows = end < range.last && (syntax.lower(end) == "of" || syntax.lower(end) == "among");
  const bool counts =
      !out.core.empty() && (as_number(syntax.lower(range.first)) || index_in(vague, syntax.lower(range.first)));
  const std::string& last_word = out.core.empty() ? syntax.lower(range.first) : syntax.lower(end - 1);
  static constexpr auto collections = std::to_array<std::string_view>(
      {"number", "group", "couple", "handful", "series", "pair", "majority", "variety"});
  const bool collects = index_in(collections, last_word).has_value();
  if (of_follows && (counts || collects || last_word == "one" || last_word == "some") && end + 1 < range.last) {
    SourcePhrase inner;
    std::uint32_t inner_end = end + 1;
    while (inner_end < range.last && inside_noun_phrase(syntax, inner_end)) ++inner_end;
    inner.core = {end + 1, inner_end};
    if (read_core(syntax, inner)) {
      out.core.last = inner.core.last;
      out.head = inner.head;
      out.modifiers = inner.modifiers;
      out.possessor_end = inner.possessor_end;
      out.determiner = Determiner::quantity;
      out.count = as_number(syntax.lower(range.first));
      out.plural = !out.count || *out.count > 1;
      out.partitive = !collects;
      out.rest = {out.core.last, range.last};
      return out;
    }
  }
  if (!read_core(syntax, out)) return std::nullopt;
  out.rest = {out.core.last, range.last};
  return out;
}

}  // namespace gainsay
