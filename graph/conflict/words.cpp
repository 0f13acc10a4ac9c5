#include "graph/conflict/words.h"

#include <algorithm>
#include <cmath>

#include "graph/conflict/names.h"

namespace gainsay::conflict {
namespace {

constexpr char separator = '\x1f';
// What kind of word it is counts as much as so many times the news in which it was counted. In such a share of texts
// stands a name that no dictionary lists, a word of one class, a word that is noun and verb.
constexpr double prior = 2;
constexpr double share_of_names = 0.002;
constexpr double share_of_words = 0.02;
constexpr double share_of_common = 0.06;

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
  std::string key = a + separator + b;
  if (const auto known = predicates_.find(key); known != predicates_.end()) return known->second;
  WordRelation best = WordRelation::unrelated;
  for (const WordClass word_class : {WordClass::verb, WordClass::adjective, WordClass::noun}) {
    if (!knows(a, word_class) || !knows(b, word_class)) continue;
    const WordRelation found = relation(a, b, word_class);
    if (static_cast<int>(found) < static_cast<int>(best)) best = found;
  }
  predicates_.emplace(std::move(key), best);
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

bool Words::derived(const std::string& a, const std::string& b) {
  if (b < a) return derived(b, a);
  std::string key = a + separator + b + separator + "derived";
  if (const auto known = facts_.find(key); known != facts_.end()) return known->second;
  const auto leads = [&](const std::string& from, const std::string& to) {
    const auto nouns = lexicon_.derived(from, WordClass::verb, WordClass::noun);
    return std::ranges::binary_search(nouns, to);
  };
  const bool answer = leads(a, b) || leads(b, a);
  facts_.emplace(std::move(key), answer);
  return answer;
}

const std::string& Words::lemma(const std::string& form, WordClass word_class) {
  std::string key = form + separator + static_cast<char>('0' + static_cast<int>(word_class));
  const auto known = lemmas_.find(key);
  if (known != lemmas_.end()) return known->second;
  return lemmas_.emplace(std::move(key), lexicon_.lemma(form, word_class)).first->second;
}

double Words::weight(const std::string& term) {
  const auto [place, is_new] = weights_.try_emplace(term, 0);
  if (!is_new) return place->second;
  const bool noun = knows(term, WordClass::noun);
  const bool verb = knows(term, WordClass::verb);
  const double elsewhere = noun && verb                                        ? share_of_common
                           : noun || verb || knows(term, WordClass::adjective) ? share_of_words
                                                                               : share_of_names;
  return place->second = std::log((1 + prior) / (lexicon_.share_of_news(term) + prior * elsewhere));
}

const std::string& Words::entity_of(const std::string& word) {
  const auto known = entities_.find(word);
  if (known != entities_.end()) return known->second;
  const auto entry = lexicon_.find_name(word);
  return entities_.emplace(word, entry ? name_key(entry->named.name) : std::string()).first->second;
}

}  // namespace gainsay::conflict
