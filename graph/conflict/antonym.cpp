#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "graph/conflict/coverage.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/phrases.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

constexpr int gate_days = gate(7);

/// Who is dead by this reading.
const Party& victim(const Reading& reading) {
  return reading.verb == VerbClass::kill ? reading.object_party : reading.agent;
}

const Phrase& victim_words(const Reading& reading) {
  return reading.verb == VerbClass::kill ? reading.object : reading.proposition->agent;
}

/// "He", "who"; not "everything".
bool is_of_persons(const Phrase& pronoun) {
  constexpr std::array<std::string_view, 9> words = {"he",   "she", "him",     "her",    "they",
                                                     "them", "who", "himself", "herself"};
  return std::ranges::find(words, ascii_lower(pronoun.head)) != words.end();
}

/// Whether the words can be a person's whom the story is about; a pronoun's bearer is looked for in its own article.
bool may_be_person(const Party& party, const Phrase& phrase, bool one_article, Words& words) {
  switch (party.kind) {
    case Party::Kind::none:
      return false;
    case Party::Kind::pronoun:
      return one_article && is_of_persons(phrase);
    case Party::Kind::named:
      return true;
    default:
      return words.is_a(ascii_lower(phrase.head), "person");
  }
}

/// "Alive" against "beheaded": the state opposes the event, and its subject is the other's victim: `same`, or `unknown`
/// where within one story one of them is only described.
SlotRelation alive_against_dead(const Pair& pair, Words& words) {
  const bool a_lives = is_life(pair.a);
  const Reading& alive = a_lives ? pair.a : pair.b;
  const Reading& dead = a_lives ? pair.b : pair.a;
  // Another word for being alive is taken for it within a story alone.
  const bool one_story = alive.story && pair.forward.same_story;
  if (!is_life(alive) || !is_death(dead) || dead.negated || (alive.predicate != "alive" && !one_story))
    return SlotRelation::differs;
  if (!alive.agent.id.empty() && alive.agent.id == victim(dead).id) return SlotRelation::same;
  // A number of dead says nothing of the one who is alive.
  if (!one_story || dead.position->statement.claim.quantity) return SlotRelation::differs;
  const bool one_article = pair.forward.same_article;
  if (!may_be_person(alive.agent, alive.proposition->agent, one_article, words)) return SlotRelation::differs;
  if (!may_be_person(victim(dead), victim_words(dead), one_article, words)) return SlotRelation::differs;
  return compare_participants(alive.agent, alive.proposition->agent, victim(dead), victim_words(dead), words);
}

/// Events that undo each other in turn ("arrested", then "released"): only a known common time makes them opposites.
bool may_follow_each_other(VerbClass verb) {
  return verb == VerbClass::begin || verb == VerbClass::cease || verb == VerbClass::arrest ||
         verb == VerbClass::release || verb == VerbClass::depart || verb == VerbClass::remain ||
         verb == VerbClass::approve || verb == VerbClass::reject;
}

bool is_believed(const Reading& reading) {
  return reading.foretells && reading.position->statement.claim.modality == Modality::possible;
}

bool same_subject_matter(const Alignment& alignment) {
  return alignment.agent == SlotRelation::same && alignment.object == SlotRelation::same &&
         (alignment.place == SlotRelation::same || alignment.place == SlotRelation::unknown) &&
         alignment.arguments != SlotRelation::differs && alignment.recipient != SlotRelation::differs;
}

/// Of whom or what a reading without further parties tells: who is or does it, or what it is done to by nobody named.
struct Bearer {
  const Party* party = nullptr;
  const Phrase* words = nullptr;
};

Bearer bearer_of(const Reading& reading) {
  if (reading.agent.kind == Party::Kind::none && !reading.object.empty())
    return {&reading.object_party, &reading.object};
  if (reading.object.empty() && reading.agent.kind != Party::Kind::none)
    return {&reading.agent, &reading.proposition->agent};
  return {};
}

/// "Is open", "was sober": the text has a form of "be" before the adjective.
bool is_state_of_being(const Reading& reading, Words& words) {
  if (!reading.object.empty() || !words.knows(reading.predicate, WordClass::adjective)) return false;
  const std::string text = " " + ascii_lower(reading.position->statement.text) + " ";
  constexpr std::array<std::string_view, 8> forms = {" is ", " was ",  " are ", " were ",
                                                     " be ", " been ", " am ",  "'s "};
  return std::ranges::any_of(forms, [&](std::string_view form) {
    const std::size_t at = text.find(std::string(form) + reading.predicate);
    return at != std::string::npos &&
           !std::isalpha(static_cast<unsigned char>(text[at + form.size() + reading.predicate.size()]));
  });
}

/// "The ward has been closed" / "the ward is open": in one story, of one bearer, at least one of them a state.
bool is_one_state(const Pair& pair, Words& words) {
  const Alignment& alignment = pair.forward;
  if (!alignment.same_story || alignment.arguments == SlotRelation::differs || alignment.place == SlotRelation::differs)
    return false;
  const bool said_when = pair.a.when.known() && !pair.a.dated_by_tense;
  const bool told_when = pair.b.when.known() && !pair.b.dated_by_tense;
  if ((said_when || told_when) && alignment.time != SlotRelation::same) return false;
  if (!is_state_of_being(pair.a, words) && !is_state_of_being(pair.b, words)) return false;
  const Bearer a = bearer_of(pair.a);
  const Bearer b = bearer_of(pair.b);
  if (!a.party || !b.party || a.party->kind == Party::Kind::pronoun || b.party->kind == Party::Kind::pronoun)
    return false;
  return compare_participants(*a.party, *a.words, *b.party, *b.words, words) == SlotRelation::same;
}

/// "Passed its inspection" / "failed its inspection": what comes out once, told in one story within days.
bool is_one_outcome(const Pair& pair) {
  constexpr int same_news_days = gate(3);
  const Alignment& alignment = pair.forward;
  // "Was convicted in 2014".
  const bool long_ago = is_history(pair.a.when) || is_history(pair.b.when);
  if (long_ago && alignment.time != SlotRelation::same) return false;
  return alignment.same_story && alignment.days_apart <= same_news_days && same_subject_matter(alignment) &&
         !pair.a.object.empty() && pair.a.object_party.kind != Party::Kind::pronoun &&
         (!may_follow_each_other(pair.a.verb) || pair.a.verb == VerbClass::approve || pair.a.verb == VerbClass::reject);
}

/// "Won five matches" and "lost three" can both be; "won the election with 54 percent" and "lost the election" cannot.
bool figures_allow(const Pair& pair) {
  const auto counts_object = [](const Reading& reading) {
    const auto& figure = reading.position->statement.claim.quantity;
    return figure && !(reading.verb == VerbClass::win && !figure->span.overlaps(reading.object.span));
  };
  return pair.forward.quantity == SlotRelation::same || (!counts_object(pair.a) && !counts_object(pair.b));
}

}  // namespace

/// Two words that exclude each other, said of the same thing at the same time.
std::optional<Finding> antonym(const Pair& pair, Words& words) {
  if (pair.forward.same_sentence || one_voice(pair)) return std::nullopt;
  const auto& [a, b, alignment, backward] = pair;
  if (!a.asserts || !b.asserts || a.doubts || b.doubts) return std::nullopt;
  if (alignment.time == SlotRelation::differs || alignment.days_apart > gate_days) return std::nullopt;
  // "Her family believes that she is alive".
  const bool believed = is_believed(a) || is_believed(b);
  if (!(a.occurs || is_believed(a)) || !(b.occurs || is_believed(b))) return std::nullopt;
  const bool hedged = a.hedged || b.hedged || believed;
  switch (alive_against_dead(pair, words)) {
    case SlotRelation::same:
      return finding(pair, ConflictType::antonym, ConflictClass::contradiction,
                     hedged ? Strength::moderate : Strength::strong, "antonym/alive",
                     hedged ? "One side is hedged." : "");
    case SlotRelation::unknown:
      return finding(pair, ConflictType::antonym, ConflictClass::contradiction, Strength::weak, "antonym/alive",
                     "That both speak of one person is inferred from the story.");
    default:
      break;
  }
  if (a.negated || b.negated || believed) return std::nullopt;
  if (alignment.predicate == SlotRelation::opposes && figures_allow(pair) && is_one_state(pair, words))
    return finding(pair, ConflictType::antonym, ConflictClass::contradiction,
                   hedged || alignment.days_apart > 0 ? Strength::weak : Strength::moderate, "antonym/state",
                   "The state may have changed between the two sayings.");
  if (alignment.predicate == SlotRelation::opposes && figures_allow(pair) && is_one_outcome(pair))
    return finding(pair, ConflictType::antonym, ConflictClass::contradiction,
                   hedged ? Strength::weak : Strength::moderate, "antonym/outcome",
                   "That both tell of one occasion is inferred from the story.");
  // Firing some and hiring others can both be done; only a known common time, or a class of opposites, makes verbs
  // exclude.
  const bool events = words.knows(a.predicate, WordClass::verb) && words.knows(b.predicate, WordClass::verb);
  if (events && !opposite_classes(a.verb, b.verb) && alignment.time != SlotRelation::same) return std::nullopt;
  if (events && a.object.empty() && alignment.time != SlotRelation::same) return std::nullopt;
  if (!figures_allow(pair)) return std::nullopt;
  if (!placed_in_time(pair)) return std::nullopt;
  if (alignment.predicate != SlotRelation::opposes || !same_subject_matter(alignment)) return std::nullopt;
  if (!is_specific(a, words) || !is_specific(b, words)) return std::nullopt;
  const bool same_time = alignment.time == SlotRelation::same;
  if (may_follow_each_other(a.verb) && !same_time) return std::nullopt;
  const bool certain = same_time && !hedged;
  return finding(pair, ConflictType::antonym, ConflictClass::contradiction,
                 certain ? Strength::strong : Strength::moderate, "antonym",
                 certain ? "" : "One side is hedged, or the times are not known to be the same.");
}

}  // namespace gainsay::conflict
