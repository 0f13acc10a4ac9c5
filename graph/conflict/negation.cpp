#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "graph/conflict/coverage.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/occasion.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

// Beyond a month, a state may have changed between the two sayings.
constexpr int gate_days = gate(30);
constexpr int same_round_days = 3;
constexpr int same_day = gate(0);

/// "Has cut no jobs", and weeks later "had cut forty": what was done may have been done in between.
bool may_be_done_since(const Reading& no, const Reading& yes) {
  const DateInterval& done = yes.position->statement.claim.time;
  return !done.begin && done.end && no.said.end && days_between(*no.said.end, *done.end) > same_round_days;
}

/// "Refused to", "failed to", "his refusal": an act at its time, which an article tells among others.
bool is_refusal(const Reading& no) {
  const std::string text = ascii_lower(no.position->statement.text);
  constexpr std::array<std::string_view, 4> signs = {"refus", "declin", "fail", "reluct"};
  return std::ranges::any_of(signs, [&](std::string_view sign) { return text.find(sign) != std::string::npos; });
}

/// "Not all of them were released", "some were not released": some were.
bool leaves_some(const Reading& no) {
  const std::string text = ascii_lower(no.position->statement.text);
  constexpr std::array<std::string_view, 4> signs = {"not all ", "not every", "not always ", "not both "};
  constexpr std::array<std::string_view, 5> openings = {"some ", "many ", "several ", "most ", "a few "};
  return std::ranges::any_of(signs, [&](std::string_view sign) { return text.find(sign) != std::string::npos; }) ||
         std::ranges::any_of(openings, [&](std::string_view opening) { return text.starts_with(opening); });
}

/// "Is not buying it", "refused to", and on a later day "buys it": done since. What lasts would have been so before.
bool may_have_turned(const Reading& no, const Reading& yes, Words& words) {
  const bool of_now = no.dated_by_tense && no.when.begin && no.when.begin == no.when.end;
  return (of_now || is_refusal(no)) && words.knows(yes.predicate, WordClass::verb);
}

/// "Is not backing anybody" speaks of now, "backed him" of then.
bool speak_of_now_and_then(const Reading& no, const Reading& yes) {
  const std::string told = " " + ascii_lower(yes.position->statement.text) + " ";
  const std::string stem = yes.predicate.substr(0, yes.predicate.find(' '));
  const bool then = told.find(" " + stem + "ed ") != std::string::npos ||
                    (stem.ends_with('e') && told.find(" " + stem + "d ") != std::string::npos);
  const bool perfect = told.find(" has ") != std::string::npos || told.find(" have ") != std::string::npos;
  return is_of_now(no) && then && !perfect;
}

bool is_ahead(const Reading& reading) {
  return (reading.intends || reading.commits || reading.foretells) &&
         reading.position->statement.claim.modality != Modality::possible;
}

/// "Will step down" / "is not resigning", "would not be stepping down": of one story, and at one time.
bool speak_of_one_prospect(const Reading& no, const Reading& yes, const Alignment& alignment) {
  return alignment.same_story && is_ahead(yes) && !is_mere_wish(no) && (is_ahead(no) || (no.occurs && is_of_now(no)));
}

}  // namespace

/// One side says that something is so, the other that it is not, of the same event or state.
std::optional<Finding> negation(const Pair& pair, Words& words) {
  const auto sides = opposition(pair);
  if (!sides || pair.forward.same_sentence || one_voice(pair)) return std::nullopt;
  const auto& [no, yes, alignment, no_is_first] = *sides;
  // Nobody is killed twice: of a death, undated texts speak of one time.
  const bool only_once = yes.verb == VerbClass::kill || yes.verb == VerbClass::die;
  if (!placed_in_time(pair) && !only_once) return std::nullopt;
  if (!no.asserts || !yes.asserts || no.doubts || yes.doubts) return std::nullopt;
  const bool ahead = speak_of_one_prospect(no, yes, alignment);
  if (!ahead && (!no.occurs || !yes.occurs)) return std::nullopt;
  if (!falls_under(alignment) || !are_definite(*sides, words) || speaks_of_others(yes, no)) return std::nullopt;
  if (leaves_some(no)) return std::nullopt;
  if (alignment.time != SlotRelation::same && alignment.days_apart > gate_days) return std::nullopt;
  if (alignment.time != SlotRelation::same && speak_of_now_and_then(no, yes)) return std::nullopt;
  if (!alignment.same_story && alignment.time != SlotRelation::same && alignment.days_apart > same_day &&
      is_of_one_occasion(no) && !only_once)
    return std::nullopt;
  if (no_is_first && alignment.days_apart > same_day && (is_not_so_far(no) || may_have_turned(no, yes, words)))
    return std::nullopt;
  if (alignment.same_article && is_refusal(no) && alignment.time != SlotRelation::same) return std::nullopt;
  if (no_is_first && !alignment.same_article && may_be_done_since(no, yes)) return std::nullopt;
  const bool certain = alignment.recipient == SlotRelation::same && alignment.predicate == SlotRelation::same &&
                       !yes.hedged && !no.hedged;
  if (alignment.second_is_narrower && alignment.predicate != SlotRelation::same) return std::nullopt;
  if (alignment.second_is_narrower)
    return finding(pair, ConflictType::negation, ConflictClass::contradiction, Strength::weak, "negation",
                   "What is negated is narrowed by words that the other side does not have.");
  if (ahead)
    return finding(pair, ConflictType::negation, ConflictClass::contradiction, Strength::moderate, "negation/ahead",
                   "Both speak of what is to come, on which minds can change.");
  return finding(pair, ConflictType::negation, ConflictClass::contradiction,
                 certain ? Strength::strong : Strength::moderate, "negation",
                 certain ? "" : "One side is hedged, or leaves open to whom or how, so that a gap remains.");
}

}  // namespace gainsay::conflict
