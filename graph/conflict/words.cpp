#include "graph/conflict/words.h"

#include <algorithm>
#include <cmath>

#include "graph/conflict/names.h"

namespace gainsay::conflict {
namespace {

// What kind of word it is counts as much as so many times the news in which it was counted. In such a share of texts
// stands a name that no dictionary lists, a word of one class, a word that is noun and verb.
constexpr double prior = 2;
constexpr double share_of_names = 0.002;
constexpr double share_of_words = 0.02;
constexpr double share_of_common = 0.06;

}  // namespace

Words::Word& Words::word(std::string_view text) {
  if (const auto known = by_text_.find(text); known != by_text_.end()) return *known->second;
  Word& made = words_.emplace_back();
  made.text = text;
  made.number = static_cast<std::uint32_t>(words_.size() - 1);
  by_text_.emplace(made.text, &made);
  return made;
}

WordRelation Words::relation(std::string_view a, std::string_view b, WordClass word_class) {
  return a == b ? WordRelation::same : relation(word(a), word(b), word_class);
}

WordRelation Words::relation(const Word& a, const Word& b, WordClass word_class) {
  // Asked in one direction alone, whichever comes first.
  if (b.text < a.text) return reversed(relation(b, a, word_class));
  return static_cast<WordRelation>(answers_.of(static_cast<unsigned>(word_class), a.number, b.number, [&] {
    return static_cast<unsigned>(lexicon_.relation(a.text, b.text, word_class));
  }));
}

WordRelation Words::predicate_relation(std::string_view a, std::string_view b) {
  if (a == b) return WordRelation::same;
  Word& one = word(a);
  Word& other = word(b);
  return static_cast<WordRelation>(answers_.of(of_predicates, one.number, other.number, [&] {
    return static_cast<unsigned>(relation_of_predicates(one, other));
  }));
}

WordRelation Words::relation_of_predicates(Word& a, Word& b) {
  WordRelation best = WordRelation::unrelated;
  for (const WordClass word_class : {WordClass::verb, WordClass::adjective, WordClass::noun}) {
    if (!knows(a, word_class) || !knows(b, word_class)) continue;
    const WordRelation found = relation(a, b, word_class);
    if (static_cast<int>(found) < static_cast<int>(best)) best = found;
  }
  return best;
}

bool Words::is_a(std::string_view lemma, std::string_view category) {
  return answers_.of(falls_under_category, word(lemma).number, word(category).number,
                     [&] { return lexicon_.is_a(lemma, category) ? 1U : 0U; }) != 0;
}

bool Words::knows(Word& word, WordClass word_class) {
  std::optional<bool>& known = word.known[static_cast<std::size_t>(word_class)];
  if (!known) known = lexicon_.knows(word.text, word_class);
  return *known;
}

bool Words::derived(std::string_view a, std::string_view b) {
  if (b < a) return derived(b, a);
  return answers_.of(derives, word(a).number, word(b).number, [&] {
    const auto leads = [&](std::string_view from, std::string_view to) {
      const auto nouns = lexicon_.derived(from, WordClass::verb, WordClass::noun);
      return std::ranges::binary_search(nouns, to);
    };
    return leads(a, b) || leads(b, a) ? 1U : 0U;
  }) != 0;
}

const std::string& Words::lemma(std::string_view form, WordClass word_class) {
  const Word*& lemma = word(form).lemmas[static_cast<std::size_t>(word_class)];
  if (lemma == nullptr) lemma = &word(lexicon_.lemma(form, word_class));
  return lemma->text;
}

double Words::weight(std::string_view term) {
  Word& asked = word(term);
  if (asked.weight) return *asked.weight;
  const bool noun = knows(asked, WordClass::noun);
  const bool verb = knows(asked, WordClass::verb);
  const double elsewhere = noun && verb                                         ? share_of_common
                           : noun || verb || knows(asked, WordClass::adjective) ? share_of_words
                                                                                : share_of_names;
  asked.weight = std::log((1 + prior) / (lexicon_.share_of_news(term) + prior * elsewhere));
  return *asked.weight;
}

const std::string& Words::entity_of(std::string_view text) {
  const Word*& entity = word(text).entity;
  if (entity == nullptr) {
    const auto entry = lexicon_.find_name(text);
    entity = &word(entry ? name_key(entry->named.name) : std::string());
  }
  return entity->text;
}

}  // namespace gainsay::conflict
