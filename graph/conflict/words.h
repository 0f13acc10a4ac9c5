#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "gainsay/lexicon.h"

namespace gainsay::conflict {

/// The lexicon with its answers kept, since one pair of words is asked for again and again. Not shared between threads.
class Words {
 public:
  explicit Words(const Lexicon& lexicon) : lexicon_(lexicon) {}

  WordRelation relation(const std::string& a, const std::string& b, WordClass word_class);
  /// The closest relation over verbs, adjectives and nouns: how two predicates stand to each other. A copula's
  /// predicate may be of any class, and the claim does not say of which.
  WordRelation predicate_relation(const std::string& a, const std::string& b);
  bool is_a(const std::string& lemma, std::string_view category);
  bool knows(const std::string& lemma, WordClass word_class);
  /// The answer to a question about a word that costs more to answer than to look up; `ask` is called once for each
  /// word.
  template <class Ask>
  bool remember(const std::string& word, std::string_view question, const Ask& ask) {
    std::string key = word + '\x1f' + std::string(question);
    if (const auto known = facts_.find(key); known != facts_.end()) return known->second;
    const bool answer = ask();
    facts_.emplace(std::move(key), answer);
    return answer;
  }
  /// Whether one of the words is a noun of doing, or a doer, of the other's verb ("segregation", "segregate").
  bool derived(const std::string& a, const std::string& b);
  /// The dictionary form in that class; the input where unknown.
  const std::string& lemma(const std::string& form, WordClass word_class);
  /// How much it tells that two texts share the term: its inverse document frequency in news (data/README.md), smoothed
  /// by how common such a word is. Of the lexicon alone, so that it is the same in every store.
  double weight(const std::string& term);
  /// The `name_key` of the entity that a word names or is the demonym of; "" where none.
  const std::string& entity_of(const std::string& word);

 private:
  const Lexicon& lexicon_;
  std::unordered_map<std::string, WordRelation> relations_;
  std::unordered_map<std::string, WordRelation> predicates_;
  std::unordered_map<std::string, bool> facts_;
  std::unordered_map<std::string, std::string> entities_;
  std::unordered_map<std::string, std::string> lemmas_;
  std::unordered_map<std::string, double> weights_;
};

/// The relation seen from the other side.
constexpr WordRelation reversed(WordRelation relation) {
  if (relation == WordRelation::narrower) return WordRelation::broader;
  if (relation == WordRelation::broader) return WordRelation::narrower;
  return relation;
}

}  // namespace gainsay::conflict
