#include "graph/conflict/causes.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "graph/conflict/alignment.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/phrases.h"
#include "graph/conflict/rule.h"
#include "graph/conflict/word_table.h"

namespace gainsay::conflict {
namespace {

constexpr int gate_days = gate(30);

constexpr std::array<std::string_view, 7> causing_verbs = {"cause",   "trigger", "spark",  "bring down",
                                                           "set off", "start",   "provoke"};
// Levin's 42 (kill) and 44 (destroy), of what is no person.
constexpr std::array<std::string_view, 9> befalling_verbs = {"kill",   "destroy", "sink", "poison",  "down",
                                                             "damage", "wreck",   "bite", "collapse"};

bool is_thing(const Phrase& phrase, const Party& party, Words& words) {
  const std::string head = ascii_lower(phrase.head);
  const bool person = words.is_a(head, "person") && !words.is_a(head, "event");  // a "failure" can be somebody, too
  return party.kind == Party::Kind::described && !person && !words.is_a(head, "social group");
}

const Phrase* argument(const Claim& claim, std::string_view role) {
  const auto found = std::ranges::find(claim.arguments, role, &Argument::role);
  return found == claim.arguments.end() ? nullptr : &found->phrase;
}

std::set<std::string> names_in(const Phrase& phrase) {
  std::set<std::string> names;
  for (const std::string& term : phrase.terms)
    if (!term.empty() && ((term[0] >= 'A' && term[0] <= 'Z') || (term[0] >= '0' && term[0] <= '9')))
      names.insert(ascii_lower(term));
  if (!phrase.head.empty() && phrase.head[0] >= 'A' && phrase.head[0] <= 'Z') names.insert(ascii_lower(phrase.head));
  return names;
}

/// The names beside what happened: of whom, where.
std::set<std::string> names_of_effect(const Causing& causing, const Reading& reading) {
  std::set<std::string> names = names_in(*causing.effect);
  names.merge(names_in(reading.proposition->place));
  for (const Argument& argument : reading.proposition->arguments)
    if (&argument.phrase != causing.cause) names.merge(names_in(argument.phrase));
  return names;
}

/// Whether names set the two apart.
bool differ(const std::set<std::string>& names_a, const std::set<std::string>& names_b) {
  return !names_a.empty() && !names_b.empty() &&
         std::ranges::none_of(names_a, [&](const std::string& name) { return names_b.contains(name); });
}

bool is_one_effect(const Causing& a, const Causing& b, const Pair& pair, Words& words) {
  if (differ(names_of_effect(a, pair.a), names_of_effect(b, pair.b))) return false;
  if (a.befalls && b.befalls && pair.forward.predicate != SlotRelation::same) return false;
  if (a.befalls == b.befalls) return may_be_one_sort(*a.effect, *b.effect, words);
  // "Caused the death of the fish" / "killed the fish".
  const Reading& befalling = a.befalls ? pair.a : pair.b;
  const Causing& by_noun = a.befalls ? b : a;
  const Phrase& victim = a.befalls ? *a.effect : *b.effect;
  const std::string noun = ascii_lower(by_noun.effect->head);
  const bool same_event = (noun == "death" && is_death(befalling)) || words.derived(noun, befalling.predicate);
  const auto names_it = [&](const std::string& term) { return ascii_lower(term) == ascii_lower(victim.head); };
  return same_event && std::ranges::any_of(by_noun.effect->terms, names_it);
}

/// `same` also for a bare word for what the other says more closely; `differs` for two that nothing makes one.
SlotRelation compare_causes(const Phrase& a, const Phrase& b, Words& words) {
  if (may_be_one_sort(a, b, words))
    return differ(names_in(a), names_in(b)) ? SlotRelation::unknown : SlotRelation::same;
  const std::string head_a = ascii_lower(a.head);
  const std::string head_b = ascii_lower(b.head);
  const auto mentions = [](const Phrase& phrase, const std::string& word) {
    return std::ranges::any_of(phrase.terms, [&](const std::string& term) { return ascii_lower(term) == word; });
  };
  if (words.derived(head_a, head_b) || mentions(a, head_b) || mentions(b, head_a)) return SlotRelation::unknown;
  return SlotRelation::differs;
}

/// "Caused a delay": which one, no word says.
bool is_any_such(const Reading& reading, const Causing& causing) {
  const std::string text = ascii_lower(reading.position->statement.text);
  const std::string effect = ascii_lower(causing.effect->text);
  return text.find(" a " + effect) != std::string::npos || text.find(" an " + effect) != std::string::npos;
}

/// "Hot weather and mining waste killed the fish" is read cause by cause; its words say more than each reading.
bool may_name_more(const Reading& reading) {
  constexpr std::size_t slack = 4;  // bytes
  const Statement& statement = reading.position->statement;
  return statement.span.size() > statement.text.size() + slack;
}

/// Whether the other side speaks of this cause, too: beside its own, as likely as not.
bool is_told_of(const Phrase& cause, const Reading& other) {
  return ascii_lower(other.position->statement.text).find(ascii_lower(cause.head)) != std::string::npos;
}

}  // namespace

std::optional<Causing> causing_of(const Reading& reading, Words& words) {
  const Claim& claim = *reading.proposition;
  if (!reading.asserts || reading.doubts || !reading.occurs || reading.anaphoric) return std::nullopt;
  const bool by_thing = is_thing(claim.agent, reading.agent, words);
  if (has(causing_verbs, claim.predicate) && by_thing && !claim.object.empty() &&
      reading.object_party.kind != Party::Kind::pronoun)
    return Causing{&claim.agent, &reading.agent, &claim.object, false};
  if (has(befalling_verbs, claim.predicate) && by_thing && !claim.object.empty() &&
      reading.object_party.kind != Party::Kind::pronoun)
    return Causing{&claim.agent, &reading.agent, &claim.object, true};
  const bool is_due = claim.predicate == "due" || claim.predicate == "attributable";
  if (const Phrase* to = argument(claim, "to"); is_due && to && reading.agent.kind == Party::Kind::described)
    return Causing{to, nullptr, &claim.agent, false};
  if (claim.predicate == "result" && reading.agent.kind == Party::Kind::described)
    for (const std::string_view role : {"of", "from"})
      if (const Phrase* of = argument(claim, role)) return Causing{of, nullptr, &claim.agent, false};
  if (claim.predicate == "responsible" && by_thing)
    if (const Phrase* what = argument(claim, "for")) return Causing{&claim.agent, &reading.agent, what, false};
  return std::nullopt;
}

/// Within one story two voices give one event two causes, or one of them says that it was not this one.
std::optional<Finding> rival_causes(const Pair& pair, Words& words) {
  const auto& [a, b, alignment, backward] = pair;
  if (!a.story || !alignment.same_story || alignment.same_sentence || one_voice(pair)) return std::nullopt;
  if (alignment.days_apart > gate_days || alignment.time == SlotRelation::differs ||
      alignment.place == SlotRelation::differs)
    return std::nullopt;
  const auto x = causing_of(a, words);
  if (!x) return std::nullopt;
  const auto y = causing_of(b, words);
  if (!y || !is_one_effect(*x, *y, pair, words)) return std::nullopt;
  const SlotRelation causes = compare_causes(*x->cause, *y->cause, words);
  if (a.negated != b.negated) {
    if (causes != SlotRelation::same) return std::nullopt;
    return finding(pair, ConflictType::negation, ConflictClass::contradiction,
                   a.hedged || b.hedged ? Strength::weak : Strength::moderate, "causes",
                   "That both speak of one event is inferred from the story.");
  }
  if (a.negated || causes != SlotRelation::differs || is_any_such(a, *x) || is_any_such(b, *y)) return std::nullopt;
  if (may_name_more(a) || may_name_more(b)) return std::nullopt;
  if (is_told_of(*x->cause, b) || is_told_of(*y->cause, a)) return std::nullopt;
  return finding(pair, ConflictType::antonym, ConflictClass::contradiction, Strength::weak, "causes/rival",
                 "One event can have more than one cause.");
}

}  // namespace gainsay::conflict
