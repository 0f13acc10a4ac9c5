#include "graph/conflict/words.h"

namespace gainsay::conflict {
namespace {

constexpr char separator = '\x1f';

}  // namespace

WordRelation Words::relation(const std::string& a, const std::string& b, WordClass word_class) {
  if (a == b) return WordRelation::same;
  if (b < a) return reversed(relation(b, a, word_class));
  std::string key = a + separator + b + separator + static_cast<char>('0' + static_cast<int>(word_class));
  if (const auto known = relations_.find(key); known != relations_.end()) return known->second;
  const WordRelation answer = lexicon_.relation(a, b, word_class);
  relations_.emplace(std::move(key), answer);
  return answer;
}

WordRelation Words::predicate_relation(const std::string& a, const std::string& b) {
  if (a == b) return WordRelation::same;
  WordRelation best = WordRelation::unrelated;
  for (const WordClass word_class : {WordClass::verb, WordClass::adjective, WordClass::noun}) {
    if (!knows(a, word_class) || !knows(b, word_class)) continue;
    const WordRelation found = relation(a, b, word_class);
    if (static_cast<int>(found) < static_cast<int>(best)) best = found;
  }
  return best;
}

bool Words::is_a(const std::string& lemma, std::string_view category) {
  std::string key = lemma + separator + std::string(category);
  if (const auto known = facts_.find(key); known != facts_.end()) return known->second;
  const bool answer = lexicon_.is_a(lemma, category);
  facts_.emplace(std::move(key), answer);
  return answer;
}

bool Words::knows(const std::string& lemma, WordClass word_class) {
  std::string key = lemma + separator + static_cast<char>('0' + static_cast<int>(word_class));
  if (const auto known = facts_.find(key); known != facts_.end()) return known->second;
  const bool answer = lexicon_.knows(lemma, word_class);
  facts_.emplace(std::move(key), answer);
  return answer;
}

const std::string& Words::entity_of(const std::string& word) {
  const auto known = entities_.find(word);
  if (known != entities_.end()) return known->second;
  const auto entry = lexicon_.find_name(word);
  return entities_.emplace(word, entry ? entry->named.id.value : std::string()).first->second;
}

}  // namespace gainsay::conflict
