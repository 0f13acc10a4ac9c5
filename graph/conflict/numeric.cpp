#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "graph/conflict/figures.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/headcount.h"
#include "graph/conflict/quantities.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

constexpr int same_round_days = gate(3);  ///< a toll or a count that is older may simply have grown
constexpr int gate_days = gate(45);
constexpr double same_figure_ratio = 1.5;  ///< within one voice: a figure that differs by more is of another thing

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
         alignment.agent == SlotRelation::same && ratio_apart(*figure_of(a), *figure_of(b)) <= like_size_ratio;
}

/// "Two at each site": a share of a whole that the figure does not give.
bool counts_each(const Reading& reading) {
  const std::string text = " " + ascii_lower(reading.position->statement.text) + " ";
  return text.find(" each ") != std::string::npos || text.find(" every ") != std::string::npos ||
         text.find(" each.") != std::string::npos;
}

/// Of one article. A reading can have a copy of its article's claim.
bool is_one_clause(const Claim& a, const Claim& b) {
  return a.predicate == b.predicate && a.predicate_span == b.predicate_span && a.agent.span == b.agent.span &&
         a.object.span == b.object.span;
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
  // "That is 300 people" gives another figure for what its article reported.
  const bool answered =
      alignment.same_article && a.anaphoric != b.anaphoric && is_one_clause(*a.proposition, *b.proposition);
  return answered || agent_named || alignment.shared_other || side_by_side(pair);
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

/// Who is aboard or came is counted once; members come one by one, but no half of them within a story.
bool is_settled_count(const Pair& pair, Words& words) {
  const auto count = headcount_of(pair.a, words);
  return count && (count->kind != Headcount::Kind::following ||
                   ratio_apart(*figure_of(pair.a), *figure_of(pair.b)) > same_figure_ratio);
}

/// Counts that grow are two states where two articles do not both say when.
bool may_be_one_count(const Pair& pair) {
  const Alignment& alignment = pair.forward;
  if (is_money(*figure_of(pair.a)) && !is_one_payment(pair)) return false;
  if (alignment.same_article || alignment.time == SlotRelation::same) return true;
  const bool dated = pair.a.said.known() && pair.b.said.known();
  return dated || (!counts_so_far(pair.a) && !counts_so_far(pair.b));
}

/// A count up to the day of writing may have grown where two articles do not both say when that was.
bool grew(const Pair& pair) {
  if (pair.a.said.known() && pair.b.said.known()) return false;
  if (pair.forward.time == SlotRelation::same) return false;
  return (counts_so_far(pair.a) || counts_so_far(pair.b)) && !is_money(*figure_of(pair.a)) &&
         has_content(pair.a.predicate);
}

/// What an event did, which a later count corrects: not what somebody has, nor an age, which no later figure overtakes.
bool is_toll(const Reading& reading) {
  return has_content(reading.predicate) && !is_money(*figure_of(reading)) &&
         !(reading.predicate == "total" && reading.object.head == "age");
}

/// One voice giving two figures of like size for one thing; with figures far apart it speaks of two things.
bool plausible_within_one_voice(const Quantity& a, const Quantity& b) {
  return ratio_apart(a, b) <= same_figure_ratio && (a.bound != Bound::exact || b.bound != Bound::exact);
}

}  // namespace

/// Two figures for the same thing at the same time whose intervals have no number in common.
std::optional<Finding> numeric(const Pair& pair, Words& words) {
  const auto& quantity_a = figure_of(pair.a);
  const auto& quantity_b = figure_of(pair.b);
  if (!quantity_a || !quantity_b || pair.forward.same_sentence || !placed_in_time(pair)) return std::nullopt;
  if (pair.a.negated || pair.b.negated || !pair.a.asserts || !pair.b.asserts) return std::nullopt;
  if (!same_status(pair.a, pair.b) || !same_unit(pair.a, pair.b, words)) return std::nullopt;
  if (!apart(*quantity_a, *quantity_b) || counts_each(pair.a) != counts_each(pair.b)) return std::nullopt;
  const OneThing told = told_of_one_thing(pair, words);
  if (told == OneThing::unsaid && (!same_measure(pair) || !may_be_one_count(pair))) return std::nullopt;
  if (told != OneThing::unsaid && grew(pair) && !is_settled_count(pair, words)) return std::nullopt;
  if (one_voice(pair) && !plausible_within_one_voice(*quantity_a, *quantity_b)) return std::nullopt;
  const Alignment& alignment = pair.forward;
  const bool same_time = alignment.time == SlotRelation::same || alignment.same_article;
  if (!same_time && alignment.days_apart > gate_days) return std::nullopt;

  Finding result;
  if (!same_time && alignment.days_apart > same_round_days) {
    if (!pair.a.occurs || !is_toll(pair.a) || !is_toll(pair.b)) return std::nullopt;
    result =
        finding(pair, ConflictType::temporal_update, ConflictClass::update, Strength::weak, "temporal_update/figure",
                "A later count of the same thing may have grown; both can have been right.");
  } else {
    // Sums of money can be paid for different things.
    const bool loose = (is_money(*quantity_a) && alignment.time != SlotRelation::same && told != OneThing::told) ||
                       told == OneThing::likely;
    const bool hedged = pair.a.hedged || pair.b.hedged || !pair.a.occurs;
    const bool certain = !hedged && (alignment.same_article || alignment.time == SlotRelation::same);
    result = finding(pair, ConflictType::numeric, ConflictClass::contradiction,
                     loose     ? Strength::weak
                     : certain ? Strength::strong
                               : Strength::moderate,
                     "numeric",
                     certain && !loose ? ""
                     : told == OneThing::likely
                         ? "That both figures are of one thing is inferred: neither article gives another of the kind."
                         : "One figure is hedged, or the days to which they refer are not known to be the same.");
  }
  result.opposing_a = {quantity_a->span};
  result.opposing_b = {quantity_b->span};
  return result;
}

}  // namespace gainsay::conflict
