#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "graph/conflict/coverage.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/phrases.h"
#include "graph/conflict/quantities.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

constexpr int same_round_days = gate(3);  ///< a toll or a count that is older may simply have grown
constexpr int gate_days = gate(45);
constexpr double same_figure_ratio = 1.5;  ///< within one voice: a figure that differs by more is of another thing

bool same_unit(const Quantity& a, const Quantity& b, Words& words) {
  if (a.unit.empty() || b.unit.empty()) return false;
  const std::string unit_a = ascii_lower(a.unit);
  const std::string unit_b = ascii_lower(b.unit);
  if (ascii_lower(a.whole) != ascii_lower(b.whole)) return false;
  // Shares of an unnamed whole (poll figures, rates) are of one thing only where the article says so.
  if ((unit_a == "%" || unit_a == "point") && a.whole.empty()) return false;
  const WordRelation relation = words.relation(unit_a, unit_b, WordClass::noun);
  return unit_a == unit_b || relation == WordRelation::same;
}

bool is_money(const Quantity& quantity) {
  return quantity.unit == "USD" || quantity.unit == "EUR" || quantity.unit == "GBP";
}

bool same_status(const Reading& a, const Reading& b) {
  if (a.occurs && b.occurs) return true;
  return !a.occurs && !b.occurs && !a.doubts && !b.doubts;
}

bool open(SlotRelation relation) { return relation != SlotRelation::differs && relation != SlotRelation::opposes; }

/// One article that gives two voices' figures of like size for one thing ("23 fell ill, the authority said"; "14 fell
/// ill, the clinic said"): it sets them side by side because they are of one event, named or not.
bool side_by_side(const Pair& pair) {
  constexpr double like_size_ratio = 3;
  const auto& [a, b, alignment, backward] = pair;
  return alignment.same_article && !one_voice(pair) && a.position->speaker && b.position->speaker &&
         alignment.agent == SlotRelation::same &&
         ratio_apart(*a.position->statement.claim.quantity, *b.position->statement.claim.quantity) <= like_size_ratio;
}

constexpr double told_ratio = 20;  ///< figures further apart are hardly of one thing, however alike the words

/// Two articles of one story: the same doer, by whatever name, does the same to the same sort of counted things.
bool told_of_one_event(const Pair& pair, Words& words) {
  const auto& [a, b, alignment, backward] = pair;
  if (!a.story || !alignment.same_story || alignment.same_article || alignment.predicate != SlotRelation::same)
    return false;
  if (!has_content(a.predicate) || !open(alignment.object) || !open(alignment.recipient)) return false;
  if (!open(alignment.arguments) || !open(alignment.place) || alignment.time == SlotRelation::differs) return false;
  const Phrase& mine = a.proposition->agent;
  const Phrase& other = b.proposition->agent;
  if (a.agent.id.empty() && b.agent.id.empty()) return false;
  if (compare_participants(a.agent, mine, b.agent, other, words) != SlotRelation::same) return false;
  if (is_money(*a.proposition->quantity)) return false;
  return ratio_apart(*a.proposition->quantity, *b.proposition->quantity) <= told_ratio;
}

/// What an owner has so much of in a time, by a noun of its own: "revenue of $9bn", "revenue fell to $9bn".
std::optional<std::string> attribute_of(const Reading& reading, Words& words) {
  const Claim& claim = *reading.proposition;
  const auto is_attribute = [&](const Phrase& phrase) {
    const std::string head = ascii_lower(phrase.head);
    return words.is_a(head, "income") || words.is_a(head, "cost");
  };
  // "Fell by" gives a difference.
  const bool moves = reading.verb == VerbClass::rise || reading.verb == VerbClass::fall;
  const bool to = std::ranges::any_of(claim.arguments, [](const Argument& argument) { return argument.role == "to"; });
  if (is_attribute(claim.agent)) return moves && !to ? std::nullopt : std::optional(ascii_lower(claim.agent.head));
  if (is_attribute(claim.object)) return ascii_lower(claim.object.head);
  for (const Argument& argument : claim.arguments)
    if ((argument.role == "in" || argument.role == "of") && is_attribute(argument.phrase))
      return ascii_lower(argument.phrase.head);
  return std::nullopt;
}

/// Sums of one attribute of one owner in one story. Where the attribute stands for its owner, the story tells whose.
bool told_of_one_attribute(const Pair& pair, Words& words) {
  const auto& [a, b, alignment, backward] = pair;
  if (!a.story || !alignment.same_story || alignment.time == SlotRelation::differs) return false;
  if (!is_money(*a.proposition->quantity) || alignment.same_article) return false;
  const auto mine = attribute_of(a, words);
  const auto other = attribute_of(b, words);
  if (!mine || mine != other) return false;
  const bool both_own =
      ascii_lower(a.proposition->agent.head) != *mine && ascii_lower(b.proposition->agent.head) != *mine;
  if (!both_own) return true;
  return compare_participants(a.agent, a.proposition->agent, b.agent, b.proposition->agent, words) ==
         SlotRelation::same;
}

/// A toll that an article leads with, without a word that restricts whose it is: that of its story.
bool is_leading_toll(const Reading& reading) {
  constexpr std::size_t lead = 400;  // bytes: the first sentences
  if (!is_death(reading) || reading.position->statement.span.begin > lead) return false;
  const Phrase& victims = reading.verb == VerbClass::kill ? reading.object : reading.proposition->agent;
  const bool by_nobody = reading.verb != VerbClass::kill || reading.agent.kind == Party::Kind::none;
  return by_nobody && std::ranges::all_of(victims.terms, [](const std::string& term) {
           const std::string word = ascii_lower(term);
           return is_loose(word) || word == "least" || word == "dozen" || word == "hundred" || word == "thousand";
         });
}

bool told_of_one_toll(const Pair& pair) {
  constexpr double likely_ratio = 5;
  const auto& [a, b, alignment, backward] = pair;
  if (!a.story || !alignment.same_story || alignment.same_article || alignment.time == SlotRelation::differs)
    return false;
  return alignment.place != SlotRelation::differs && is_leading_toll(a) && is_leading_toll(b) &&
         ratio_apart(*a.proposition->quantity, *b.proposition->quantity) <= likely_ratio;
}

/// The counted things in the same words, the same event as far as the other slots tell, and something named in common
/// or two voices side by side.
bool same_measure(const Pair& pair, Words& words) {
  const auto& [a, b, alignment, backward] = pair;
  if (told_of_one_event(pair, words) || told_of_one_attribute(pair, words) || told_of_one_toll(pair)) return true;
  if (alignment.predicate != SlotRelation::same || alignment.object != SlotRelation::same) return false;
  if (!open(alignment.agent) || !open(alignment.recipient) || !open(alignment.place) || !open(alignment.arguments))
    return false;
  if (alignment.time == SlotRelation::differs) return false;
  const bool agent_named = alignment.agent == SlotRelation::same && !a.agent.id.empty();
  return agent_named || alignment.shared_other || side_by_side(pair);
}

/// "So far", "to date", "has": what is counted up to the day of writing.
bool counts_so_far(const Reading& reading) {
  const std::string text = " " + ascii_lower(reading.position->statement.text) + " ";
  constexpr std::array<std::string_view, 5> signs = {" so far", " to date", " already ", " now ", " since "};
  return !has_content(reading.predicate) ||
         std::ranges::any_of(signs, [&](std::string_view sign) { return text.find(sign) != std::string::npos; });
}

/// Sums of one payer are of one payment only where the day, or words for what it was paid for, are the same.
bool is_one_payment(const Pair& pair) {
  const auto& [a, b, alignment, backward] = pair;
  if (alignment.time == SlotRelation::same) return true;
  const Claim& mine = *a.proposition;
  const Claim& other = *b.proposition;
  if (mine.arguments.empty() && other.arguments.empty()) return !mine.recipient.empty() && !other.recipient.empty();
  return alignment.arguments == SlotRelation::same && !mine.arguments.empty() && !other.arguments.empty();
}

/// Counts that grow are two states where two articles do not both say when.
bool may_be_one_count(const Pair& pair, Words& words) {
  const Alignment& alignment = pair.forward;
  if (told_of_one_attribute(pair, words)) return true;
  if (is_money(*pair.a.proposition->quantity) && !is_one_payment(pair)) return false;
  if (alignment.same_article || alignment.time == SlotRelation::same) return true;
  const bool dated = pair.a.said.known() && pair.b.said.known();
  return dated || (!counts_so_far(pair.a) && !counts_so_far(pair.b));
}

/// One voice giving two figures of like size for one thing; with figures far apart it speaks of two things.
bool plausible_within_one_voice(const Quantity& a, const Quantity& b) {
  return ratio_apart(a, b) <= same_figure_ratio && (a.bound != Bound::exact || b.bound != Bound::exact);
}

}  // namespace

/// Two figures for the same thing at the same time whose intervals have no number in common.
std::optional<Finding> numeric(const Pair& pair, Words& words) {
  const auto& quantity_a = pair.a.position->statement.claim.quantity;
  const auto& quantity_b = pair.b.position->statement.claim.quantity;
  if (!quantity_a || !quantity_b || pair.forward.same_sentence || !placed_in_time(pair)) return std::nullopt;
  if (pair.a.negated || pair.b.negated || !pair.a.asserts || !pair.b.asserts) return std::nullopt;
  if (!same_status(pair.a, pair.b) || !same_unit(*quantity_a, *quantity_b, words)) return std::nullopt;
  if (!same_measure(pair, words) || !apart(*quantity_a, *quantity_b)) return std::nullopt;
  if (!may_be_one_count(pair, words)) return std::nullopt;
  if (one_voice(pair) && !plausible_within_one_voice(*quantity_a, *quantity_b)) return std::nullopt;
  const Alignment& alignment = pair.forward;
  const bool same_time = alignment.time == SlotRelation::same || alignment.same_article;
  if (!same_time && alignment.days_apart > gate_days) return std::nullopt;

  Finding result;
  if (!same_time && alignment.days_apart > same_round_days) {
    if (!pair.a.occurs) return std::nullopt;
    result =
        finding(pair, ConflictType::temporal_update, ConflictClass::update, Strength::weak, "temporal_update/figure",
                "A later count of the same thing may have grown; both can have been right.");
  } else {
    // Sums of money can be paid for different things.
    const bool loose = is_money(*quantity_a) && alignment.time != SlotRelation::same;
    const bool hedged = pair.a.hedged || pair.b.hedged || !pair.a.occurs;
    const bool certain = !hedged && (alignment.same_article || alignment.time == SlotRelation::same);
    result = finding(
        pair, ConflictType::numeric, ConflictClass::contradiction,
        loose     ? Strength::weak
        : certain ? Strength::strong
                  : Strength::moderate,
        "numeric",
        certain && !loose ? "" : "One figure is hedged, or the days to which they refer are not known to be the same.");
  }
  result.opposing_a = {quantity_a->span};
  result.opposing_b = {quantity_b->span};
  return result;
}

}  // namespace gainsay::conflict
