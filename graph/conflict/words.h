#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/lexicon.h"
#include "graph/conflict/answer_table.h"

namespace gainsay::conflict {

/// The lexicon with its answers kept, since one word or pair of words is asked for again and again. Not shared between
/// threads. References hold as long as it does.
class Words {
 public:
  explicit Words(const Lexicon& lexicon) : lexicon_(lexicon) {}

  WordRelation relation(std::string_view a, std::string_view b, WordClass word_class);
  /// The closest relation over verbs, adjectives and nouns: how two predicates stand to each other. A copula's
  /// predicate may be of any class, and the claim does not say of which.
  WordRelation predicate_relation(std::string_view a, std::string_view b);
  bool is_a(std::string_view lemma, std::string_view category);
  bool knows(std::string_view lemma, WordClass word_class) { return knows(word(lemma), word_class); }
  /// The answer to a question about a word that costs more to answer than to look up.
  template <class Ask>
  bool remember(std::string_view word_asked, std::string_view question, const Ask& ask) {
    return answers_.of(remembered, word(word_asked).number, word(question).number,
                       [&] { return unsigned{ask() ? 1U : 0U}; }) != 0;
  }
  /// Whether one of the words is a noun of doing, or a doer, of the other's verb ("segregation", "segregate").
  bool derived(std::string_view a, std::string_view b);
  /// The dictionary form in that class; the input where unknown.
  const std::string& lemma(std::string_view form, WordClass word_class);
  /// How much it tells that two texts share the term: its inverse document frequency in news (data/README.md), smoothed
  /// by how common such a word is. Of the lexicon alone, so that it is the same in every store.
  double weight(std::string_view term);
  /// The `name_key` of the entity that a word names or is the demonym of; "" where none.
  const std::string& entity_of(std::string_view word);

 private:
  static constexpr std::size_t classes = 4;
  /// A word, and what was asked of it.
  struct Word {
    std::string text;
    std::uint32_t number = 0;
    std::array<std::optional<bool>, classes> known;
    std::array<const Word*, classes> lemmas{};
    const Word* entity = nullptr;
    std::optional<double> weight;
  };
  /// What is asked of two: after the relations in each class.
  enum Question : unsigned { of_predicates = classes, derives, falls_under_category, remembered };

  /// Of a hash table with open addressing: half of a word's hash, and its number plus one; 0 for an empty slot. It is
  /// looked up more than all else, so that a word that is not the one asked for should not be touched.
  struct Slot {
    std::uint32_t tag = 0;
    std::uint32_t end = 0;
  };

  Word& word(std::string_view text);
  void place(const Word& word);
  bool knows(Word& word, WordClass word_class);
  WordRelation relation(const Word& a, const Word& b, WordClass word_class);
  /// As a number; `each_narrower` where each of the two is narrower than the other in one class, so that both see it
  /// so.
  unsigned relation_of_predicates(Word& a, Word& b);
  static constexpr unsigned each_narrower = static_cast<unsigned>(WordRelation::unrelated) + 1;
  static_assert(each_narrower < AnswerTable::end_of_answers);

  const Lexicon& lexicon_;
  std::deque<Word> words_;
  std::vector<Slot> slots_ = std::vector<Slot>(1024);
  AnswerTable answers_;
};

/// The relation seen from the other side.
constexpr WordRelation reversed(WordRelation relation) {
  if (relation == WordRelation::narrower) return WordRelation::broader;
  if (relation == WordRelation::broader) return WordRelation::narrower;
  return relation;
}

}  // namespace gainsay::conflict
