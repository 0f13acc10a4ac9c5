#include "base/utf8.h"
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
  if (unit_a == "%" && a.whole.empty()) return false;
  return unit_a == unit_b || words.relation(unit_a, unit_b, WordClass::noun) == WordRelation::same;
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

/// The counted things in the same words, the same event as far as the other slots tell, and something named in common
/// or two voices side by side.
bool same_measure(const Pair& pair) {
  const auto& [a, b, alignment, backward] = pair;
  if (alignment.predicate != SlotRelation::same || alignment.object != SlotRelation::same) return false;
  if (!open(alignment.agent) || !open(alignment.recipient) || !open(alignment.place) || !open(alignment.arguments))
    return false;
  if (alignment.time == SlotRelation::differs) return false;
  const bool agent_named = alignment.agent == SlotRelation::same && !a.agent.id.empty();
  return agent_named || alignment.shared_other || side_by_side(pair);
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
  if (!same_measure(pair) || !apart(*quantity_a, *quantity_b)) return std::nullopt;
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
    const bool money = quantity_a->unit == "USD" || quantity_a->unit == "EUR" || quantity_a->unit == "GBP";
    const bool loose = money && alignment.time != SlotRelation::same;
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
