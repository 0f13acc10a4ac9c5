#include "graph/conflict/phrases.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <string>
#include <vector>

#include "base/utf8.h"

namespace gainsay::conflict {
namespace {

// Words below a head that say how many, which or whose, and do not narrow what is meant.
constexpr std::array<std::string_view, 56> loose_terms = {
    "more", "many",  "several", "some",  "such",   "other",  "own",   "any",  "further", "additional", "new",   "all",
    "its",  "their", "his",     "her",   "our",    "the",    "a",     "an",   "this",    "that",       "these", "those",
    "no",   "over",  "nearly",  "about", "almost", "around", "least", "than", "up",      "most"};

std::vector<std::string> restricting_terms(const Phrase& phrase) {
  std::vector<std::string> terms;
  for (const std::string& term : phrase.terms)
    if (std::string low = ascii_lower(term); !is_loose(low)) terms.push_back(std::move(low));
  std::ranges::sort(terms);
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
  return terms;
}

bool matches(const std::string& term, const std::string& other, Words& words) {
  if (term == other) return true;
  const std::string& entity = words.entity_of(term);
  if (!entity.empty() || !words.entity_of(other).empty()) return entity == words.entity_of(other);
  return words.relation(term, other, WordClass::noun) == WordRelation::same ||
         words.relation(term, other, WordClass::adjective) == WordRelation::same;
}

/// Whether every restriction of `wide` is met by `narrow`.
bool covers(const std::vector<std::string>& wide, const std::vector<std::string>& narrow, Words& words) {
  return std::ranges::all_of(wide, [&](const std::string& term) {
    return std::ranges::any_of(narrow, [&](const std::string& other) { return matches(term, other, words); });
  });
}

bool opposed(const std::vector<std::string>& a, const std::vector<std::string>& b, Words& words) {
  return std::ranges::any_of(a, [&](const std::string& term) {
    return std::ranges::any_of(b, [&](const std::string& other) {
      return words.relation(term, other, WordClass::adjective) == WordRelation::antonym;
    });
  });
}

SlotRelation compare_terms(const Phrase& a, const Phrase& b, Words& words) {
  const auto terms_a = restricting_terms(a);
  const auto terms_b = restricting_terms(b);
  if (opposed(terms_a, terms_b, words)) return SlotRelation::differs;
  const bool a_narrow = covers(terms_b, terms_a, words);
  const bool b_narrow = covers(terms_a, terms_b, words);
  if (a_narrow && b_narrow) return SlotRelation::same;
  if (a_narrow) return SlotRelation::entails;
  if (b_narrow) return SlotRelation::entailed;
  return SlotRelation::differs;
}

SlotRelation combine(SlotRelation head, SlotRelation terms) {
  if (head == SlotRelation::same) return terms;
  if (terms == SlotRelation::same || terms == head) return head;
  return SlotRelation::differs;
}

// Words near the top of WordNet that news uses of something particular: what falls under them there is no kind of what
// is meant ("won a state", "her ideas").
constexpr std::array<std::string_view, 12> tops = {"state",   "idea",   "content",  "thing", "matter", "part",
                                                   "measure", "object", "relation", "unit",  "body",   "attribute"};

bool is_top(std::string_view word) { return std::ranges::find(tops, word) != tops.end(); }

}  // namespace

WordRelation compare_kinds(const std::string& a, const std::string& b, Words& words) {
  const WordRelation relation = words.relation(a, b, WordClass::noun);
  const bool narrower = relation == WordRelation::narrower && is_top(b);
  const bool broader = relation == WordRelation::broader && is_top(a);
  // Places are of the states and parts that news speaks of.
  const bool by_top = (narrower && !words.is_a(a, "location")) || (broader && !words.is_a(b, "location"));
  return by_top ? WordRelation::unrelated : relation;
}

namespace {

SlotRelation from_heads(WordRelation relation) {
  switch (relation) {
    case WordRelation::same:
      return SlotRelation::same;
    case WordRelation::narrower:
      return SlotRelation::entails;
    case WordRelation::broader:
      return SlotRelation::entailed;
    case WordRelation::antonym:
      return SlotRelation::opposes;
    default:
      return SlotRelation::differs;
  }
}

SlotRelation compare_goods(const Reading& a, const Reading& b, Words& words) {
  if (a.goods == Goods::arms && b.goods == Goods::arms) return SlotRelation::same;
  if (a.goods == Goods::weapon && b.goods == Goods::arms) return SlotRelation::entails;
  if (a.goods == Goods::arms && b.goods == Goods::weapon) return SlotRelation::entailed;
  if (a.goods == Goods::unspecified || b.goods == Goods::unspecified) return SlotRelation::unknown;
  return compare_phrases(a.object, b.object, words);
}

// Whom, or what, verbs of dismissal take (Levin 1993, section 10.10): people by their work, or the work.
constexpr std::array<std::string_view, 16> labour_nouns = {
    "job",  "worker", "employee", "staff",     "workforce", "people", "person", "position",
    "post", "man",    "woman",    "personnel", "headcount", "member", "labor",  "role"};

bool has_goods(const Reading& reading) { return reading.goods != Goods::other; }

/// The words by which a named party is known, sorted and parted by spaces; "" where they are none of its name.
std::string_view known_name(const Party& party, const Phrase& phrase) {
  // "The Chinese government" acts for China, but is no part of its name.
  return party.is_resolved && !phrase.entity ? std::string_view() : std::string_view(party.id);
}

auto words_of(std::string_view name) {
  return std::views::split(name, ' ') |
         std::views::transform([](const auto& word) { return std::string_view(word.begin(), word.end()); });
}

}  // namespace

bool is_labour(const Reading& reading) {
  return reading.verb == VerbClass::dismiss &&
         std::ranges::find(labour_nouns, ascii_lower(reading.object.head)) != labour_nouns.end();
}

bool is_loose(std::string_view term) {
  return std::ranges::find(loose_terms, term) != loose_terms.end() ||
         (!term.empty() && term.find_first_not_of("0123456789.,%") == std::string_view::npos);
}

namespace {

/// "The town of Vend", "the Vend region" are Vend.
Phrase without_kind_of_place(const Phrase& phrase) {
  constexpr std::array<std::string_view, 14> kinds = {"town",     "city",   "village", "state",       "province",
                                                      "region",   "county", "island",  "port",        "district",
                                                      "republic", "valley", "capital", "municipality"};
  const auto is_name = [](const std::string& word) { return !word.empty() && word[0] >= 'A' && word[0] <= 'Z'; };
  if (phrase.entity || std::ranges::find(kinds, phrase.head) == kinds.end()) return phrase;
  if (std::ranges::count_if(phrase.terms, is_name) != 1) return phrase;
  Phrase out = phrase;
  out.head = *std::ranges::find_if(phrase.terms, is_name);
  out.terms.clear();
  return out;
}

}  // namespace

SlotRelation compare_places(const Phrase& a, const Phrase& b, Words& words) {
  return compare_phrases(without_kind_of_place(a), without_kind_of_place(b), words);
}

SlotRelation compare_phrases(const Phrase& a, const Phrase& b, Words& words) {
  if (a.empty() && b.empty()) return SlotRelation::same;
  if (a.empty() || b.empty()) return SlotRelation::unknown;
  if (a.entity && b.entity) return a.entity->id == b.entity->id ? SlotRelation::same : SlotRelation::differs;
  const std::string head_a = ascii_lower(a.head);
  const std::string head_b = ascii_lower(b.head);
  const SlotRelation terms = compare_terms(a, b, words);
  if (head_a == head_b) return terms;
  if (a.entity || b.entity) return SlotRelation::differs;
  const SlotRelation heads = from_heads(compare_kinds(head_a, head_b, words));
  if (heads == SlotRelation::opposes || heads == SlotRelation::differs) return heads;
  return combine(heads, terms);
}

bool may_be_one_sort(const Phrase& a, const Phrase& b, Words& words) {
  const std::string head_a = ascii_lower(a.head);
  const std::string head_b = ascii_lower(b.head);
  switch (compare_kinds(head_a, head_b, words)) {
    case WordRelation::same:
    case WordRelation::narrower:
    case WordRelation::broader:
      return true;
    default:
      return head_a == head_b;
  }
}

SlotRelation compare_objects(const Reading& a, const Reading& b, Words& words) {
  if (a.object_party.kind == Party::Kind::pronoun || b.object_party.kind == Party::Kind::pronoun)
    return SlotRelation::unknown;
  if (has_goods(a) && has_goods(b)) return compare_goods(a, b, words);
  if (is_labour(a) && is_labour(b)) return SlotRelation::same;
  return compare_phrases(a.object, b.object, words);
}

SlotRelation compare_parties(const Party& a, const Phrase& words_a, const Party& b, const Phrase& words_b,
                             Words& words) {
  using Kind = Party::Kind;
  if (a.kind == Kind::none && b.kind == Kind::none) return SlotRelation::same;
  if (a.kind == Kind::none || b.kind == Kind::none) return SlotRelation::unknown;
  if (a.kind == Kind::pronoun || b.kind == Kind::pronoun) return SlotRelation::unknown;
  if (a.kind == Kind::named && b.kind == Kind::named) {
    if (a.id == b.id) return SlotRelation::same;
    return a.is_resolved == b.is_resolved ? SlotRelation::differs : SlotRelation::unknown;
  }
  if (a.kind == Kind::named || b.kind == Kind::named) return SlotRelation::differs;
  return compare_phrases(words_a, words_b, words);
}

bool may_be_one_name(const Party& a, const Phrase& words_a, const Party& b, const Phrase& words_b) {
  if (a.kind != Party::Kind::named || b.kind != Party::Kind::named) return false;
  if (a.id == b.id) return true;
  const std::string_view name_a = known_name(a, words_a);
  const std::string_view name_b = known_name(b, words_b);
  if (name_a.empty() || name_b.empty()) return false;
  return std::ranges::includes(words_of(name_a), words_of(name_b)) ||
         std::ranges::includes(words_of(name_b), words_of(name_a));
}

}  // namespace gainsay::conflict
