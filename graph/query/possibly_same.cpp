#include "graph/query/possibly_same.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <tuple>

#include "base/utf8.h"
#include "lexicon/fold_name.h"

namespace gainsay {
namespace {

bool is_same_party(const Phrase& a, const Phrase& b) {
  if (a.entity || b.entity) return a.entity && b.entity && a.entity->id == b.entity->id;
  return ascii_lower(a.head) == ascii_lower(b.head);
}

bool is_same_quantity(const std::optional<Quantity>& a, const std::optional<Quantity>& b) {
  if (!a || !b) return !a && !b;
  return a->low == b->low && a->high == b->high && a->unit == b->unit;
}

std::vector<std::string> words_of(const std::string& folded) {
  std::istringstream stream(folded);
  std::vector<std::string> out;
  for (std::string word; stream >> word;) out.push_back(std::move(word));
  return out;
}

/// Words that only join others: "Ministry of Defence" is "Defence Ministry".
bool joins(const std::string& word) { return word == "of" || word == "the" || word == "for" || word == "and"; }

std::string sorted_words(const std::vector<std::string>& words) {
  std::multiset<std::string> sorted;
  for (const std::string& word : words)
    if (!joins(word)) sorted.insert(word);
  std::string out;
  for (const std::string& word : sorted) out += word + ' ';
  return out;
}

std::string initials(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words)
    if (!joins(word)) out += word.front();
  return out;
}

/// "IAEA", of three letters at the least: shorter ones stand for many.
bool is_acronym(std::string_view name) {
  return name.size() >= 3 && name.size() <= 8 && std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_body(EntityKind kind) {
  return kind == EntityKind::organisation || kind == EntityKind::group || kind == EntityKind::country;
}

class NamePairs {
 public:
  explicit NamePairs(const std::vector<KnownEntity>& entities) {
    for (const KnownEntity& entity : entities) {
      const Named& named = entity.named;
      if (named.kind == EntityKind::person) add_person(named);
      if (is_body(named.kind)) add_body(named);
      if (named.kind == EntityKind::person || is_body(named.kind)) by_name_[fold_name(named.name)].push_back(named);
    }
  }

  std::vector<NamePair> pairs() {
    for (const auto& [surname, persons] : by_surname_)
      each_pair(persons, [&](const Named& a, const Named& b) {
        if (const std::string_view why = forms_of_one(a, b); !why.empty()) keep(a, b, why);
      });
    for (const auto& [words, bodies] : by_words_)
      each_pair(bodies, [&](const Named& a, const Named& b) { keep(a, b, "the same words in another order"); });
    for (const auto& [acronym, named] : acronyms_)
      for (const Named& body : by_initials_[ascii_lower(acronym)]) keep(named, body, "one is the other's initials");
    for (const auto& [name, bearers] : by_name_)
      each_pair(bearers, [&](const Named& a, const Named& b) { keep(a, b, "one name, read as of two kinds"); });
    std::vector<NamePair> out;
    for (auto& [ids, pair] : found_) out.push_back(std::move(pair));
    return out;
  }

 private:
  void add_person(const Named& named) {
    const std::vector<std::string> words = words_of(fold_name_with_article(named.name));
    if (!words.empty()) by_surname_[words.back()].push_back(named);
  }

  void add_body(const Named& named) {
    const std::vector<std::string> words = words_of(fold_name(named.name));
    if (is_acronym(named.name)) {
      acronyms_.emplace(named.name, named);
    } else if (words.size() > 1) {
      by_words_[sorted_words(words)].push_back(named);
      by_initials_[initials(words)].push_back(named);
    }
  }

  template <class Take>
  static void each_pair(const std::vector<Named>& named, Take take) {
    for (std::size_t i = 0; i < named.size(); ++i)
      for (std::size_t j = i + 1; j < named.size(); ++j) take(named[i], named[j]);
  }

  /// "A. Renn" and "Renn" may be "Ada Renn". "" where the given names tell two persons.
  static std::string_view forms_of_one(const Named& a, const Named& b) {
    // "A." is no article here.
    std::vector<std::string> one = words_of(fold_name_with_article(a.name));
    std::vector<std::string> other = words_of(fold_name_with_article(b.name));
    if (one.size() > other.size()) std::swap(one, other);
    if (one.size() == 1) return other.size() == 1 ? "" : "one has the surname alone";
    const std::string& given = one.front();
    const std::string& longer = other.front();
    const bool is_initial = (given.size() == 1 || longer.size() == 1) && given.front() == longer.front();
    if (is_initial) return "one has an initial for the given name";
    return given == longer && one.size() != other.size() ? "one has a further name" : "";
  }

  void keep(const Named& a, const Named& b, std::string_view why) {
    if (a.id == b.id) return;
    const bool in_order = a.id < b.id;
    const Named& low = in_order ? a : b;
    const Named& high = in_order ? b : a;
    found_.try_emplace({low.id, high.id}, NamePair{low, high, why});
  }

  std::map<std::string, std::vector<Named>> by_surname_;
  std::map<std::string, std::vector<Named>> by_words_;
  std::map<std::string, std::vector<Named>> by_initials_;
  std::map<std::string, std::vector<Named>> by_name_;
  std::multimap<std::string, Named> acronyms_;
  std::map<std::pair<EntityId, EntityId>, NamePair> found_;
};

}  // namespace

bool are_possibly_same(const Statement& a, const Statement& b) {
  const Claim& one = a.claim;
  const Claim& other = b.claim;
  return one.polarity == other.polarity && one.modality == other.modality && one.denial == other.denial &&
         is_same_party(one.agent, other.agent) && is_same_party(one.object, other.object) &&
         is_same_quantity(one.quantity, other.quantity) && may_overlap(one.time, other.time);
}

std::string_view how_they_differ(const Statement& a, const Statement& b) {
  if (a.claim.predicate != b.claim.predicate) return "one backs the other; the verb is another one";
  return "one backs the other; it says more of the same";
}

std::vector<NamePair> possible_names(const std::vector<KnownEntity>& entities) { return NamePairs(entities).pairs(); }

}  // namespace gainsay
