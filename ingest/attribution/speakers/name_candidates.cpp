#include "ingest/attribution/speakers/name_candidates.h"

#include <algorithm>
#include <map>

#include "base/utf8.h"
#include "ingest/attribution/acts/cue_classes.h"
#include "ingest/attribution/speakers/name_parts.h"
#include "ingest/attribution/speakers/named_media.h"
#include "ingest/attribution/speakers/outlet_forms.h"
#include "ingest/attribution/speakers/person_forms.h"
#include "ingest/attribution/speakers/word_classes.h"

namespace gainsay {
namespace {

bool is_capitalised(std::string_view form) {
  return !form.empty() && ((form[0] >= 'A' && form[0] <= 'Z') || static_cast<unsigned char>(form[0]) >= 0xC3);
}

/// "9Gazette": a figure and capitals in one word.
bool is_figure_and_capitals(std::string_view form) {
  return !form.empty() && form[0] >= '0' && form[0] <= '9' &&
         std::ranges::any_of(form, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_possessive_end(const Syntax& syntax, std::uint32_t i) {
  return syntax.lower(i) == "'s" || syntax.lower(i) == "'";
}

bool is_day_word(const std::string& word) {
  return word == "today" || word == "yesterday" || (word.size() > 5 && word.ends_with("day") && word != "holiday");
}

/// Behind the last possessor: "Strelsau's Daily Post" names the paper.
TokenRange behind_possessor(const Syntax& syntax, TokenRange range) {
  for (std::uint32_t i = range.first; i + 1 < range.last; ++i)
    if (is_possessive_end(syntax, i)) range.first = i + 1;
  return range;
}

TokenRange trimmed_name(const Syntax& syntax, TokenRange range) {
  while (!range.empty() && is_day_word(syntax.lower(range.last - 1))) --range.last;
  range = behind_possessor(syntax, range);
  // A handle or a bracket ends the name before it.
  for (std::uint32_t i = range.first + 1; i < range.last; ++i)
    if (syntax.form(i)[0] == '@' || syntax.form(i)[0] == '(') range.last = i;
  while (!range.empty() && (syntax.upos(range.first) == Upos::PUNCT || syntax.lower(range.first) == "the"))
    ++range.first;
  while (!range.empty() && (syntax.upos(range.last - 1) == Upos::PUNCT || is_possessive_end(syntax, range.last - 1)) &&
         syntax.form(range.last - 1) != ".")
    --range.last;
  return range;
}

/// "Zorn Vlk Doe" of which only "Vlk Doe" was seen: the name's other words hang on its first one.
TokenRange with_flat_head(const Syntax& syntax, TokenRange range) {
  const std::uint32_t begin = syntax.sentence_range(range.first).first;
  if (range.first == begin || range.size() > 3 || syntax.deprel(range.first) != Deprel::flat) return range;
  const std::uint32_t before = range.first - 1;
  if (syntax.head(range.first) != before || syntax.upos(before) != Upos::PROPN || is_title(syntax.lower(before)) ||
      !is_capitalised(syntax.form(before)))
    return range;
  return {before, range.last};
}

/// A headline's capitals make one name of "Doe Says Acme Promised": the name ends before the verb of saying.
TokenRange before_headline_verb(const Syntax& syntax, const Lexicon& lexicon, TokenRange range) {
  for (std::uint32_t i = range.first + 1; i < range.last; ++i) {
    const std::string& word = syntax.lower(i);
    const bool inflected = word == "said" || word == "told" || word.ends_with("s") || word.ends_with("ed");
    if (!inflected || range.size() < 3 || !is_saying_verb(lexicon.lemma(word, WordClass::verb))) continue;
    const TokenRange sentence = syntax.sentence_range(i);
    std::uint32_t words = 0, capitals = 0;
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
      if (syntax.form(t).size() < 4) continue;
      ++words;
      capitals += is_capitalised(syntax.form(t)) ? 1 : 0;
    }
    if (4 * capitals >= 3 * words) return {range.first, i};
  }
  return range;
}

/// "Chief Commercial Officer": an office in capitals, nobody's name.
bool is_office(const Syntax& syntax, const TokenRange& range) {
  static constexpr std::string_view offices[] = {
      "officer",   "minister",       "director",   "president",     "secretary",   "chairman",  "chairwoman",
      "manager",   "executive",      "ambassador", "commissioner",  "governor",    "spokesman", "spokeswoman",
      "treasurer", "superintendent", "editor",     "correspondent", "spokesperson"};
  return range.size() > 1 && std::ranges::find(offices, syntax.lower(range.last - 1)) != std::end(offices);
}

/// The name tables know names; a word that only looks like one ("us", "May") must also be used as one.
bool is_used_as_name(const Syntax& syntax, std::uint32_t first, std::uint32_t last) {
  const auto is_figure = [&](std::uint32_t i) { return syntax.form(i)[0] >= '0' && syntax.form(i)[0] <= '9'; };
  // "Apex 24", "9Gazette"
  const bool figures = last - first > 1 && is_figure(first) != is_figure(last - 1);
  const bool mixed = last - first == 1 && is_figure_and_capitals(syntax.form(first));
  // "People magazine"
  const bool medium =
      last - first > 1 && (syntax.lower(last - 1) == "magazine" || syntax.lower(last - 1) == "newspaper");
  if (!figures && !mixed && (!is_capitalised(syntax.form(first)) || !(medium || is_capitalised(syntax.form(last - 1)))))
    return false;
  if (last - first > 1 || is_figure_and_capitals(syntax.form(first))) return true;
  const Upos tag = syntax.upos(first);
  if (tag == Upos::PROPN) return true;
  const bool opens_sentence = syntax.sentence_range(first).first == first;
  return (tag == Upos::ADJ || tag == Upos::NOUN) && !opens_sentence;
}

std::optional<NameCandidate> longest_entry(const Article& article, const Syntax& syntax, const Lexicon& lexicon,
                                           std::uint32_t first) {
  constexpr std::uint32_t most_words = 7;
  const std::uint32_t end = std::min(syntax.sentence_range(first).last, first + most_words);
  for (std::uint32_t last = end; last > first; --last) {
    if (!is_used_as_name(syntax, first, last)) continue;
    // "Apex 24" is another than Apex: the figure belongs to the name.
    if (last < end && syntax.upos(last) == Upos::NUM && syntax.form(last).size() < 4) continue;
    const std::string name = single_spaced(covered(article.text, syntax.span_of({first, last})));
    auto entry = lexicon.find_name(name);
    // "Gazette.com" is the Gazette's.
    if (!entry && last - first == 1 && is_domain_name(name)) {
      entry = lexicon.find_name(name.substr(0, name.find('.')));
      if (entry && entry->named.kind != EntityKind::outlet) entry.reset();
    }
    if (entry) return NameCandidate{{first, last}, std::nullopt, std::move(entry), false};
  }
  return std::nullopt;
}

/// A name of one word that the language layer saw in one place stands in others, too.
void add_repeated_names(const Syntax& syntax, std::vector<NameCandidate>& names) {
  std::map<std::string_view, NameKind> seen;
  std::vector<bool> covered(syntax.size(), false);
  for (const NameCandidate& name : names) {
    for (std::uint32_t t = name.range.first; t < name.range.last; ++t) covered[t] = true;
    if (name.kind && !name.entry && name.range.size() == 1) seen.emplace(syntax.form(name.range.first), *name.kind);
  }
  const std::size_t before = names.size();
  for (std::uint32_t t = 0; t < syntax.size(); ++t) {
    if (covered[t] || syntax.upos(t) != Upos::PROPN) continue;
    if (const auto found = seen.find(syntax.form(t)); found != seen.end())
      names.push_back({{t, t + 1}, found->second, std::nullopt, false});
  }
  if (names.size() > before) std::ranges::sort(names, {}, &NameCandidate::range);
}

/// "the Guardian" within a sentence: the tables know the paper by its article, which is small here. A hill and a week
/// are called so as well, so that it must stand where a source does.
std::optional<NameCandidate> entry_with_article(const Article& article, const Syntax& syntax, const Lexicon& lexicon,
                                                std::uint32_t the) {
  constexpr std::uint32_t most_words = 4;
  const TokenRange sentence = syntax.sentence_range(the);
  const std::uint32_t end = std::min(sentence.last, the + most_words);
  for (std::uint32_t last = end; last > the + 1; --last) {
    if (!is_capitalised(syntax.form(the + 1)) || !is_capitalised(syntax.form(last - 1))) continue;
    const std::string name = single_spaced(covered(article.text, syntax.span_of({the, last})));
    auto entry = lexicon.find_name(name);
    if (!entry || entry->named.kind != EntityKind::outlet || !entry->named.name.starts_with("The ")) continue;
    const std::uint32_t noun = last - 1, verb = syntax.head(noun);
    const bool says = syntax.deprel(noun) == Deprel::nsubj && verb != no_head && is_saying_verb(syntax.lemma(verb));
    const auto before = [&](std::uint32_t back) {
      return the >= sentence.first + back ? syntax.lower(the - back) : std::string();
    };
    const bool speaks = before(2) == "spoke" || before(2) == "speaking" || before(2) == "talked";
    const bool told =
        before(1) == "told" || before(1) == "per" || before(1) == "citing" || before(1) == "quoting" ||
        (before(1) == "to" && (before(2) == "according" || speaks)) || (before(1) == "with" && speaks) ||
        (before(1) == "by" && (before(2) == "reported" || before(2) == "published" || is_seeing(before(2))));
    if (says || told) return NameCandidate{{the, last}, std::nullopt, std::move(entry), false};
  }
  return std::nullopt;
}

}  // namespace

TokenRange with_figure(const Syntax& syntax, TokenRange range) {
  const std::uint32_t end = syntax.sentence_range(range.first).last;
  if (range.last < end && syntax.upos(range.last) == Upos::NUM &&
      syntax.token(range.last - 1).span.end == syntax.token(range.last).span.begin)
    ++range.last;
  return range;
}

std::vector<std::string_view> words_of(const Syntax& syntax, const TokenRange& range) {
  std::vector<std::string_view> out;
  out.reserve(range.size());
  for (std::uint32_t i = range.first; i < range.last; ++i) out.push_back(syntax.form(i));
  return out;
}

std::vector<NameCandidate> find_name_candidates(const Article& article, const Syntax& syntax, const AnnotatedText& text,
                                                const Lexicon& lexicon) {
  std::vector<NameCandidate> all;
  for (const NameMention& name : text.names) {
    TokenRange range = trimmed_name(syntax, before_headline_verb(syntax, lexicon, {name.first, name.last}));
    if (range.empty() || is_office(syntax, range)) continue;
    if (name.kind != NameKind::location) range = with_flat_head(syntax, range);
    all.push_back({with_figure(syntax, range), name.kind, std::nullopt, false});
  }
  for (std::uint32_t i = 0; i < syntax.size(); ++i) {
    const bool figure = syntax.upos(i) == Upos::NUM && i + 1 < syntax.size() &&
                        syntax.token(i).span.end == syntax.token(i + 1).span.begin;
    if (syntax.form(i) == "the" && i + 1 < syntax.size())
      if (auto found = entry_with_article(article, syntax, lexicon, i)) all.push_back(std::move(*found));
    if (!is_capitalised(syntax.form(i)) && !figure && !is_figure_and_capitals(syntax.form(i))) continue;
    if (auto found = longest_entry(article, syntax, lexicon, i)) {
      i = found->range.last - 1;
      all.push_back(std::move(*found));
    }
  }
  // The language layer may see more of a name than its tags tell ("Robin X. Costly").
  std::vector<std::uint32_t> person_end(syntax.size(), 0);
  for (const NameMention& name : text.names)
    if (name.kind == NameKind::person)
      for (std::uint32_t t = name.first; t < name.last; ++t) person_end[t] = name.last;
  for (TokenRange range : find_person_forms(article, syntax, lexicon)) {
    if (const std::uint32_t end = person_end[range.last - 1]; end > range.last)
      range.last = std::max(range.last, trimmed_name(syntax, {range.first, end}).last);
    all.push_back({range, NameKind::person, std::nullopt, true});
  }
  for (const TokenRange& range : find_outlet_forms(syntax))
    all.push_back({range, NameKind::organisation, std::nullopt, true, true});
  for (const TokenRange& range : find_named_media(syntax, text, lexicon))
    all.push_back({range, NameKind::organisation, std::nullopt, true, true});
  // The first of those that overlap stays: a listed name of several words, then a name by its form, then the longer.
  const auto weight = [](const NameCandidate& c) {
    const bool listed = c.entry && c.range.size() > 1 && c.entry->named.kind != EntityKind::country;
    return std::pair(listed ? 2 : c.by_form ? 1 : 0, c.range.size());
  };
  std::vector<std::size_t> order(all.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    if (weight(all[a]) != weight(all[b])) return weight(all[a]) > weight(all[b]);
    if (all[a].range.first != all[b].range.first) return all[a].range.first < all[b].range.first;
    return all[a].entry.has_value() && !all[b].entry.has_value();
  });
  std::vector<std::optional<std::size_t>> owner(syntax.size());
  std::vector<bool> kept(all.size(), false);
  for (const std::size_t i : order) {
    std::optional<std::size_t> other;
    for (std::uint32_t t = all[i].range.first; t < all[i].range.last && !other; ++t) other = owner[t];
    if (other) {
      if (all[*other].range == all[i].range && !all[*other].kind) all[*other].kind = all[i].kind;
      continue;
    }
    kept[i] = true;
    for (std::uint32_t t = all[i].range.first; t < all[i].range.last; ++t) owner[t] = i;
  }
  std::vector<NameCandidate> out;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (kept[i]) out.push_back(std::move(all[i]));
  std::ranges::sort(out, {}, &NameCandidate::range);
  add_repeated_names(syntax, out);
  return out;
}

}  // namespace gainsay
