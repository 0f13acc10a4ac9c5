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
  const std::size_t hash = std::hash<std::string_view>()(text);
  const auto tag = static_cast<std::uint32_t>(hash >> 32);
  for (std::size_t at = hash;; ++at) {
    const Slot& slot = slots_[at & (slots_.size() - 1)];
    if (slot.tag == tag && slot.end > 0 && words_[slot.end - 1].text == text) return words_[slot.end - 1];
    if (slot.end == 0) break;
  }
  Word& made = words_.emplace_back();
  made.text = text;
  made.number = static_cast<std::uint32_t>(words_.size() - 1);
  if (words_.size() * 2 > slots_.size()) {
    slots_.assign(slots_.size() * 2, Slot());
    for (const Word& known : words_) place(known);
  } else {
    place(made);
  }
  return made;
}

void Words::place(const Word& word) {
  const std::size_t hash = std::hash<std::string_view>()(word.text);
  std::size_t at = hash;
  while (slots_[at & (slots_.size() - 1)].end > 0) ++at;
  slots_[at & (slots_.size() - 1)] = {static_cast<std::uint32_t>(hash >> 32), word.number + 1};
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
  const bool in_order = a < b;
  Word& one = word(in_order ? a : b);
  Word& other = word(in_order ? b : a);
  const unsigned answer =
      answers_.of(of_predicates, one.number, other.number, [&] { return relation_of_predicates(one, other); });
  if (answer == each_narrower) return WordRelation::narrower;
  return in_order ? static_cast<WordRelation>(answer) : reversed(static_cast<WordRelation>(answer));
}

unsigned Words::relation_of_predicates(Word& a, Word& b) {
  WordRelation best = WordRelation::unrelated;
  bool is_broader = false;
  for (const WordClass word_class : {WordClass::verb, WordClass::adjective, WordClass::noun}) {
    if (!knows(a, word_class) || !knows(b, word_class)) continue;
    const WordRelation found = lexicon_.relation(a.text, b.text, word_class);
    is_broader = is_broader || found == WordRelation::broader;
    best = std::min(best, found);
  }
  return best == WordRelation::narrower && is_broader ? each_narrower : static_cast<unsigned>(best);
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
