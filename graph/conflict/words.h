#pragma once

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
  /// The entity that a word names or is the demonym of; "" where none.
  const std::string& entity_of(const std::string& word);

 private:
  const Lexicon& lexicon_;
  std::unordered_map<std::string, WordRelation> relations_;
  std::unordered_map<std::string, bool> facts_;
  std::unordered_map<std::string, std::string> entities_;
};

/// The relation seen from the other side.
constexpr WordRelation reversed(WordRelation relation) {
  if (relation == WordRelation::narrower) return WordRelation::broader;
  if (relation == WordRelation::broader) return WordRelation::narrower;
  return relation;
}

}  // namespace gainsay::conflict
