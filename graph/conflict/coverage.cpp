#include "graph/conflict/coverage.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "graph/conflict/alignment.h"
#include "graph/conflict/existence.h"
#include "graph/conflict/phrases.h"
#include "graph/conflict/quantities.h"

namespace gainsay::conflict {
namespace {

constexpr double least_weight_of_answer = 4.7;  ///< the same where a report is answered, not a fact told
constexpr double least_weight_of_state = 5.7;   ///< the same where nothing is done to anything
constexpr double least_weight = 5.1;            ///< of the event and of what is met: two words of middling rarity
constexpr double least_agent_weight = 3;

constexpr std::array<std::string_view, 34> empty_words = {
    "he",      "she",  "it",       "they",     "him",        "them",  "we",    "us",        "i",
    "me",      "you",  "who",      "what",     "which",      "one",   "thing", "something", "anything",
    "nothing", "way",  "time",     "somebody", "everything", "part",  "lot",   "kind",      "sort",
    "case",    "fact", "addition", "order",    "example",    "there", "else"};

bool begins_with_capital(const std::string& word) { return !word.empty() && word[0] >= 'A' && word[0] <= 'Z'; }

bool is_time(const std::string& word, Words& words) {
  return words.is_a(word, "time unit") || words.is_a(word, "time period") || words.is_a(word, "calendar day");
}

bool tells_something(const std::string& word, Words& words) {
  return words.remember(word, "tells", [&] {
    return word.size() > 1 && !is_loose(word) && std::ranges::find(empty_words, word) == empty_words.end() &&
           !is_time(word, words);
  });
}

void add(const Phrase& phrase, std::vector<std::string>& out, Words& words) {
  const auto take = [&](const std::string& raw) {
    std::string word = ascii_lower(raw);
    if (word.starts_with('#') || word.starts_with('@')) word.erase(0, 1);
    if (tells_something(word, words)) out.push_back(std::move(word));
  };
  if (!phrase.head.empty()) take(phrase.head);
  for (const std::string& term : phrase.terms) take(term);
}

void sort_unique(std::vector<std::string>& list) {
  std::ranges::sort(list);
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

/// "According to the report": whence it is known, not what it is.
bool is_source_role(std::string_view role) { return role == "according to" || role == "as" || role == "per"; }

/// What is said, without who does it.
std::vector<std::string> matter(const Reading& reading, Words& words) {
  const Claim& claim = *reading.proposition;
  std::vector<std::string> out;
  add(reading.object, out, words);
  add(claim.recipient, out, words);
  add(claim.place, out, words);
  for (const Argument& argument : claim.arguments)
    if (!is_source_role(argument.role)) add(argument.phrase, out, words);
  sort_unique(out);
  return out;
}

/// The dictionary forms of a text's words.
std::vector<std::string> lemmas_of(const std::string& text, Words& words) {
  std::vector<std::string> out;
  std::string word;
  const auto flush = [&] {
    if (word.size() > 2) {
      out.push_back(word);
      for (const WordClass word_class : {WordClass::noun, WordClass::verb})
        out.push_back(words.lemma(word, word_class));
    }
    word.clear();
  };
  for (const char c : ascii_lower(text)) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
      word += c;
    else
      flush();
  }
  flush();
  sort_unique(out);
  return out;
}

VerbClass event_class(const std::string& word) {
  if (const auto verb = event_verb(word)) return verb_class(*verb);
  return verb_class(word);
}

/// Whether the one word names the event that the other does: by a verb, or by a noun that derives from it.
bool one_event(const std::string& a, const std::string& b, Words& words) {
  if (a == b) return true;
  const VerbClass kind = event_class(a);
  if (kind != VerbClass::none && kind == event_class(b)) return true;
  return words.derived(a, b);
}

bool is_person(const std::string& word, Words& words) { return words.is_a(word, "person"); }

/// How well a word of the rejected side is met by one of the other's, 0 to 1.
double met(const std::string& wanted, const std::string& given, Words& words) {
  if (one_event(wanted, given, words)) return 1;
  const std::string& entity = words.entity_of(wanted);
  if (!entity.empty() && entity == words.entity_of(given)) return 1;
  for (const WordRelation relation :
       {compare_kinds(given, wanted, words), words.relation(given, wanted, WordClass::adjective)})
    if (relation == WordRelation::same || relation == WordRelation::narrower) return 1;
  return 0;
}

/// "Segregation" names what "segregate" does; "winner" names who wins.
bool names_event(const std::string& noun, const std::string& verb, Words& words) {
  return noun != verb && one_event(noun, verb, words) && words.knows(noun, WordClass::noun) && !is_person(noun, words);
}

bool in_one_article(const Reading& a, const Reading& b) { return a.position->article.id == b.position->article.id; }

/// "Sees an agreement as the best way out": of one that may come.
bool takes_it_as_something(const Claim& claim) {
  return std::ranges::any_of(claim.arguments, [](const Argument& argument) { return argument.role == "as"; });
}

bool predicate_is_met(const Reading& yes, const Reading& no, const std::vector<std::string>& heads, Words& words) {
  if (came_to_have(yes, no) && !no.object.empty()) return true;
  // "Not the first airline": what narrows a predicate noun is not among the slots.
  const bool is_noun = words.knows(no.predicate, WordClass::noun) && !words.knows(no.predicate, WordClass::verb);
  // "Was not working on a book": one article that says both with one verb means one doing by it.
  if (!has_content(no.predicate)) return no.predicate == yes.predicate && !is_noun && in_one_article(yes, no);
  if (is_noun && no.object.empty() && (!noun_modifier(no).empty() || no.predicate != yes.predicate)) return false;
  if (compare_predicates(yes, no, words) == SlotRelation::same) return !differ_in_kind(yes, no);
  // Shifted slots: "introduce segregation" for "segregate".
  return brings_about(yes.proposition->predicate) && !takes_it_as_something(*yes.proposition) &&
         std::ranges::any_of(heads, [&](const std::string& head) { return names_event(head, no.predicate, words); });
}

/// "Passengers": some of a kind, whom no name in a singular can stand for.
bool is_plural(const Phrase& phrase) {
  const std::string text = ascii_lower(phrase.text);
  const std::string head = ascii_lower(phrase.head);
  return !head.empty() && (" " + text + " ").find(" " + head + " ") == std::string::npos;
}

enum class Number { unknown, one, many };

Number number_of(const Phrase& phrase) {
  constexpr std::array<std::string_view, 8> singular = {"he", "she", "him", "her", "his", "it", "i", "me"};
  // "We" can be a firm.
  constexpr std::array<std::string_view, 3> plural = {"they", "them", "their"};
  const std::string word = ascii_lower(phrase.text);
  if (std::ranges::find(singular, word) != singular.end()) return Number::one;
  if (std::ranges::find(plural, word) != plural.end()) return Number::many;
  // "More than a hundred of them".
  constexpr std::array<std::string_view, 9> counts = {"hundred", "thousand", "million",   "dozen", "several",
                                                      "many",    "few",      "more than", "two "};
  if (std::ranges::any_of(counts, [&](std::string_view count) { return word.find(count) != std::string::npos; }) ||
      (word.find_first_of("123456789") != std::string::npos && is_plural(phrase)))
    return Number::many;
  if (phrase.empty() || begins_with_capital(phrase.head)) return Number::unknown;
  return is_plural(phrase) || (" " + word).find(" and ") != std::string::npos ? Number::many : Number::one;
}

bool differ_in_number(const Phrase& a, const Phrase& b) {
  const Number one = number_of(a);
  const Number other = number_of(b);
  return one != Number::unknown && other != Number::unknown && one != other;
}

/// "He" and "she".
bool differ_in_gender(const Phrase& a, const Phrase& b) {
  const auto gender = [](const Phrase& phrase) {
    const std::string word = ascii_lower(phrase.text);
    if (word == "he" || word == "him" || word == "himself") return 'm';
    return word == "she" || word == "her" || word == "herself" ? 'f' : '?';
  };
  const char one = gender(a);
  const char other = gender(b);
  return one != '?' && other != '?' && one != other;
}

/// Whether the phrase names somebody, or stands for somebody with a name of several words: of a common noun for which
/// extraction found a single word ("the airline": "Gulf") another bearer is as likely.
bool is_spelt_out(const Phrase& phrase) {
  if (begins_with_capital(phrase.head)) return true;
  return phrase.entity && phrase.entity->kind == EntityKind::person &&
         phrase.entity->name.find(' ') != std::string::npos;
}

}  // namespace

SlotRelation compare_participants(const Party& a, const Phrase& words_a, const Party& b, const Phrase& words_b,
                                  Words& words) {
  using Kind = Party::Kind;
  const SlotRelation relation = compare_parties(a, words_a, b, words_b, words);
  if (differ_in_number(words_a, words_b) || differ_in_gender(words_a, words_b)) return SlotRelation::differs;
  if (a.kind == Kind::none || b.kind == Kind::none || a.kind == Kind::pronoun || b.kind == Kind::pronoun)
    return SlotRelation::unknown;
  if (a.kind == Kind::named && b.kind == Kind::named) {
    if (may_be_one_name(a, words_a, b, words_b)) return SlotRelation::same;
    // Who a common noun or a pronoun stands for was inferred, and may be somebody else.
    return is_spelt_out(words_a) && is_spelt_out(words_b) ? SlotRelation::differs : SlotRelation::unknown;
  }
  if (relation == SlotRelation::same || relation == SlotRelation::entails) return SlotRelation::same;
  // Within one story "the airline" may be the one that the other article names; "airlines" is not.
  if (a.kind == Kind::named || b.kind == Kind::named) {
    const Phrase& described = a.kind == Kind::named ? words_b : words_a;
    return number_of(described) == Number::many ? SlotRelation::differs : SlotRelation::unknown;
  }
  const bool both_people = is_person(ascii_lower(words_a.head), words) && is_person(ascii_lower(words_b.head), words);
  return both_people && is_plural(words_a) == is_plural(words_b) ? SlotRelation::unknown : SlotRelation::differs;
}

bool name_different_doers(const Reading& a, const Reading& b) {
  const Phrase& words_a = a.proposition->agent;
  const Phrase& words_b = b.proposition->agent;
  return a.agent.kind == Party::Kind::named && b.agent.kind == Party::Kind::named && is_spelt_out(words_a) &&
         is_spelt_out(words_b) && !may_be_one_name(a.agent, words_a, b.agent, words_b);
}

namespace {

/// How much it tells that the same one does it: by the rarest of its words.
double agent_weight(const Reading& reading, Words& words) {
  std::vector<std::string> agent;
  add(reading.proposition->agent, agent, words);
  double weight = least_agent_weight;
  for (const std::string& word : agent) weight = std::max(weight, words.weight(word));
  return weight;
}

/// A figure that only the rejected side has may be all that it rejects; two that no number fits are of two things.
bool figures_differ(const Reading& yes, const Reading& no) {
  const auto& a = yes.proposition->quantity;
  const auto& b = no.proposition->quantity;
  if (!b) return false;
  // A share and a count of one thing can be the same.
  if (a && (a->unit == "%") != (b->unit == "%")) return false;
  // "Did not plant ninety" rejects any number from ninety on.
  if (a && no.negated && a->low && b->low && *a->low >= *b->low) return false;
  return !a || apart(*a, *b);
}

std::vector<std::string> heads_of(const Reading& reading) {
  std::vector<std::string> heads;
  const Claim& claim = *reading.proposition;
  for (const Phrase* phrase : {&reading.object, &claim.object, &claim.recipient, &claim.place})
    if (!phrase->head.empty()) heads.push_back(ascii_lower(phrase->head));
  if (reading.object.empty() && !claim.agent.head.empty()) heads.push_back(ascii_lower(claim.agent.head));
  for (const Argument& argument : claim.arguments)
    if (!is_source_role(argument.role) && !argument.phrase.head.empty())
      heads.push_back(ascii_lower(argument.phrase.head));
  return heads;
}

/// What the rejected event is done to must be the head of a slot of the other side, or people on both: "passengers" are
/// "men and women". What is done to nothing is done to nothing on the other side, too.
bool object_is_met(const Reading& yes, const Reading& no, const std::vector<std::string>& heads, Words& words) {
  if (no.object.empty()) return yes.object.empty();
  const std::string head = ascii_lower(no.object.head);
  // "Found her voice with a louder message" does not find the message: a verb as bare is known by its object.
  if (!has_content(no.predicate) && !yes.object.empty()) return met(head, ascii_lower(yes.object.head), words) > 0;
  if (std::ranges::any_of(heads, [&](const std::string& given) { return met(head, given, words) > 0; })) return true;
  // "A hundred Norvik" for "a hundred Norvik drivers".
  if (begins_with_capital(no.object.head) || head.starts_with('#'))
    return std::ranges::binary_search(yes.words, head.substr(head.starts_with('#') ? 1 : 0));
  // "They have not arrested the artist": who is described on this side is named on that.
  if (no.object_party.kind == Party::Kind::described && !is_plural(no.object) && is_person(head, words))
    return yes.object_party.kind == Party::Kind::named && compare_predicates(yes, no, words) == SlotRelation::same;
  if (!is_plural(no.object) || !is_person(head, words)) return false;
  if (is_plural(yes.object) && is_person(ascii_lower(yes.object.head), words)) return true;
  // "Introduce gender segregation": the noun stands for the whole event.
  return std::ranges::any_of(heads, [&](const std::string& given) { return names_event(given, no.predicate, words); });
}

/// A text with a negation before the predicate that its claim does not carry may say the opposite.
bool negates_in_text(const Reading& yes) {
  const std::string text = " " + ascii_lower(yes.position->statement.text);
  const std::string stem = " " + yes.predicate.substr(0, std::min<std::size_t>(4, yes.predicate.size()));
  const std::string before = text.substr(0, text.find(stem)) + " ";
  constexpr std::array<std::string_view, 11> signs = {" not ",  "n't ",      "n\u2019t ", " no ",  " never ", " nor ",
                                                      " refus", " without ", " deni",     " deny", " none "};
  return std::ranges::any_of(signs, [&](std::string_view sign) { return before.find(sign) != std::string::npos; });
}

/// "There are no plans to": a rejection of what others have reported, and not a negated report of its own.
bool answers_a_report(const Reading& no) {
  const Claim& claim = no.position->statement.claim;
  // "Did not kill a hundred": nobody would say so if nobody had said the figure.
  const bool figure = no.negated && claim.quantity && claim.quantity->low.value_or(0) > 1;
  // "No dogs were attacked": of all of them.
  const bool none = no.negated && ascii_lower(no.position->statement.text).starts_with("no ");
  return figure || none || claim.denial || no.anaphoric || no.own_denial || no.doubts || no.intends ||
         no.position->act == SpeechAct::deny;
}

/// Capitalised words of all slots but the agent's, in lower case.
std::vector<std::string> names_in(const Reading& reading) {
  std::vector<std::string> names;
  const auto take = [&](const Phrase& phrase) {
    if (begins_with_capital(phrase.head)) names.push_back(ascii_lower(phrase.head));
    for (const std::string& term : phrase.terms)
      if (begins_with_capital(term)) names.push_back(ascii_lower(term));
  };
  take(reading.object);
  take(reading.proposition->recipient);
  take(reading.proposition->place);
  for (const Argument& argument : reading.proposition->arguments) take(argument.phrase);
  return names;
}

/// What the affirmed side says in all slots, and in the rest of its text but the doer's name; the doer, too, where it
/// may stand for what is done ("gender segregation is to begin").
std::vector<std::string> words_given(const Reading& yes, Words& words) {
  std::vector<std::string> given = matter(yes, words);
  std::vector<std::string> agent;
  add(yes.proposition->agent, agent, words);
  sort_unique(agent);
  for (std::string& word : lemmas_of(yes.position->statement.text, words))
    if (!std::ranges::binary_search(agent, word)) given.push_back(std::move(word));
  if (yes.object.empty()) given.insert(given.end(), agent.begin(), agent.end());
  sort_unique(given);
  return given;
}

/// All that the affirmed side says, its doer too.
std::vector<std::string> words_of(const Reading& yes, Words& words) {
  std::vector<std::string> all = words_given(yes, words);
  add(yes.proposition->agent, all, words);
  sort_unique(all);
  return all;
}

}  // namespace

bool is_one(const Phrase& phrase) { return number_of(phrase) == Number::one; }

bool came_to_have(const Reading& yes, const Reading& no) {
  constexpr std::array<std::string_view, 8> verbs = {"contract", "catch",  "acquire", "receive",
                                                     "obtain",   "suffer", "develop", "get"};
  return no.predicate == "have" && std::ranges::find(verbs, yes.predicate) != verbs.end();
}

bool speaks_of_others(const Reading& a, const Reading& b) {
  const auto excludes = [](const Reading& reading) {
    std::string text = " " + ascii_lower(reading.object.text) + " ";
    for (const Argument& argument : reading.proposition->arguments) text += ascii_lower(argument.phrase.text) + " ";
    return text.find(" other ") != std::string::npos || text.find(" another ") != std::string::npos ||
           text.find(" different ") != std::string::npos;
  };
  return excludes(a) != excludes(b);
}

bool is_met_by(const std::string& wanted, const std::string& given, Words& words) {
  return met(wanted, given, words) > 0;
}

std::vector<std::string> content_words(const Reading& reading, Words& words) {
  std::vector<std::string> out = matter(reading, words);
  add(reading.proposition->agent, out, words);
  sort_unique(out);
  return out;
}

namespace {

/// "Does not help Ostria" / "gives Ostria trucks": to give somebody something is to help him.
bool helps_by_giving(const Reading& yes, const Reading& no) {
  return no.verb == VerbClass::help && yes.verb == VerbClass::transfer && !no.object_party.id.empty() &&
         no.object_party.id == yes.recipient_party.id && yes.agent.kind == Party::Kind::named &&
         yes.agent.id == no.agent.id && no.proposition->recipient.empty();
}

}  // namespace

Rewording says_otherwise(const Reading& yes, const Reading& no, Words& words) {
  if (helps_by_giving(yes, no)) return Rewording::full;
  if (denies_existence(yes, no, words) && is_of_that_thing(yes, no, words_of(yes, words), words) &&
      !figures_differ(yes, no) && !negates_in_text(yes))
    return Rewording::full;
  const SlotRelation agents =
      compare_participants(yes.agent, yes.proposition->agent, no.agent, no.proposition->agent, words);
  const bool same_agent = agents == SlotRelation::same;
  if (agents == SlotRelation::differs) return Rewording::none;
  if (no.object_party.kind == Party::Kind::pronoun || yes.object_party.kind == Party::Kind::pronoun)
    return Rewording::none;
  // "Voters took part": some of them did, others did not.
  if (no.object.empty() && number_of(no.proposition->agent) == Number::many && !answers_a_report(no))
    return Rewording::none;
  // "Was not arrested": by nobody.
  const bool by_anybody = no.agent.kind == Party::Kind::none && !no.object.empty();
  // Without a common doer only what answers a report can be held against one.
  if (!same_agent && !by_anybody && (!answers_a_report(no) || no.object.empty())) return Rewording::none;
  // Who denies a deed of his own leaves it to others: it may have been done by anybody.
  const bool stands_for_somebody = no.agent.kind == Party::Kind::described && is_pronoun(no.proposition->agent);
  const bool by_whom =
      yes.agent.kind != Party::Kind::none && yes.agent.kind != Party::Kind::described && !stands_for_somebody;
  const auto& doer = no.proposition->agent.entity;
  const bool own_matter = no.occurs || (doer && doer->kind == EntityKind::person);
  if (!same_agent && own_matter && no.agent.kind != Party::Kind::none && !by_whom) return Rewording::none;
  const std::vector<std::string> heads = heads_of(yes);
  if (!predicate_is_met(yes, no, heads, words)) return Rewording::none;
  if (!object_is_met(yes, no, heads, words)) return Rewording::none;
  const bool goods = yes.goods != Goods::other && no.goods != Goods::other;
  if (goods && compare_objects(yes, no, words) == SlotRelation::differs) return Rewording::none;
  if (figures_differ(yes, no) || speaks_of_others(yes, no) || negates_in_text(yes)) return Rewording::none;
  const std::vector<std::string> given = words_given(yes, words);
  const std::vector<std::string> names = names_in(no);
  const std::string head = ascii_lower(no.object.head);
  const double event_weight = has_content(no.predicate) ? words.weight(no.predicate) : 0;
  double weight = event_weight + (same_agent ? agent_weight(no, words) : 0);
  bool loose = !same_agent && !by_anybody;
  for (const std::string& wanted : matter(no, words)) {
    double best = 0;
    for (const std::string& word : given) best = std::max(best, met(wanted, word, words));
    if (best == 0 && std::ranges::find(names, wanted) != names.end()) return Rewording::none;
    loose = loose || (best == 0 && wanted != head);
    weight += (wanted == head ? 1 : best) * words.weight(wanted);
  }
  // One article that says both of one doer with one verb means one doing, however common its words.
  const bool same_words = same_agent && no.predicate == yes.predicate && in_one_article(yes, no);
  const double least = same_words && answers_a_report(no) ? least_weight_of_answer
                       : no.object.empty()                ? least_weight_of_state
                       : answers_a_report(no)             ? least_weight_of_answer
                                                          : least_weight;
  if (weight < least) return Rewording::none;
  // A negation that answers nobody may be of another such thing ("the southern border").
  if (loose && !answers_a_report(no)) return Rewording::none;
  return loose ? Rewording::possible : Rewording::full;
}

}  // namespace gainsay::conflict
