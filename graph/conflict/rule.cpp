#include "graph/conflict/rule.h"

#include <algorithm>

#include "graph/conflict/coverage.h"

namespace gainsay::conflict {
namespace {

bool shares_party(const Opposition& sides) {
  return sides.alignment.recipient == SlotRelation::same || sides.alignment.shared_other;
}

}  // namespace

std::optional<Opposition> opposition(const Pair& pair) {
  if (pair.a.negated == pair.b.negated) return std::nullopt;
  // A figure for what its article reported ("that is 300 people") is no report of its own.
  if ((pair.a.anaphoric && !pair.a.negated) || (pair.b.anaphoric && !pair.b.negated)) return std::nullopt;
  if (pair.a.negated) return Opposition{pair.a, pair.b, pair.backward, true};
  return Opposition{pair.b, pair.a, pair.forward, false};
}

const std::vector<Rule>& rules() {
  static const std::vector<Rule> all = {contested,       promise_vs_conduct,
                                        denial,          doubt_vs_allegation,
                                        authenticity,    depiction,
                                        negation,        opposite_standings,
                                        antonym,         numeric,
                                        opposite_trends, scope_tension,
                                        temporal_update, launch_days,
                                        identity,        rival_causes,
                                        misquotation,    misattribution};
  return all;
}

bool one_voice(const Pair& pair) {
  if (!pair.forward.same_article) return false;
  const Position& a = *pair.a.position;
  const Position& b = *pair.b.position;
  if (a.speaker && b.speaker) return a.speaker->id == b.speaker->id;
  return a.statement.attribution.empty() && b.statement.attribution.empty();
}

bool placed_in_time(const Pair& pair) {
  return pair.forward.same_story || pair.forward.time == SlotRelation::same ||
         (pair.a.said.known() && pair.b.said.known());
}

bool may_follow(const Pair& pair) { return pair.forward.second_is_later || placed_in_time(pair); }

bool is_specific(const Reading& reading, Words& words) {
  if (reading.predicate.empty()) return false;
  // "She was not killed": whoever might have done it, what matters is to whom.
  if (reading.agent.kind == Party::Kind::none) return reading.object_party.kind == Party::Kind::named;
  if (reading.agent.kind != Party::Kind::named && reading.agent.kind != Party::Kind::affiliated) return false;
  if (!reading.object.empty())
    return reading.object_party.kind != Party::Kind::pronoun &&
           (reading.verb != VerbClass::none || has_content(reading.predicate));
  const bool needs_no_object = reading.verb == VerbClass::die || reading.verb == VerbClass::depart ||
                               reading.verb == VerbClass::rise || reading.verb == VerbClass::fall;
  return needs_no_object || !words.knows(reading.predicate, WordClass::verb);
}

namespace {

/// "Slept on the bridge" / "did not sleep at home": whatever narrows what is negated, the other side has, too.
bool is_met(const std::vector<Argument>& narrowing, const Reading& yes) {
  const std::vector<Argument>& given = yes.proposition->arguments;
  return std::ranges::all_of(narrowing, [&](const Argument& argument) {
    return std::ranges::find(given, argument.role, &Argument::role) != given.end();
  });
}

/// A name on both sides, or one and the same somebody or something that both describe: "the patient". Of many, some do
/// and others do not.
bool is_one_doer(const Reading& yes, const Reading& no) {
  using Kind = Party::Kind;
  if (yes.agent.kind == Kind::named && no.agent.kind == Kind::named) return true;
  return yes.occurs && no.occurs && yes.agent.kind == Kind::described && no.agent.kind == Kind::described &&
         is_one(yes.proposition->agent) && is_one(no.proposition->agent);
}

/// "Clown masks were banned in Tarn" / "have not been banned in Tarn": what nobody who is named did to one thing, or to
/// such things at one place.
bool is_one_undergoing(const Opposition& sides) {
  const Reading& yes = sides.yes;
  const Reading& no = sides.no;
  if (yes.agent.kind != Party::Kind::none || no.agent.kind != Party::Kind::none || yes.object.empty()) return false;
  if (yes.object_party.kind != Party::Kind::described || sides.alignment.object != SlotRelation::same) return false;
  const bool at_one_place = !no.proposition->place.empty() && sides.alignment.place == SlotRelation::same;
  return has_content(yes.predicate) && (at_one_place || (is_one(yes.object) && is_one(no.object)));
}

/// Between two articles of one story a party's deed is known by the verb and what it is done to, be the verb as bare as
/// "move", or by a verb that says enough alone ("overheat").
bool is_one_deed(const Opposition& sides) {
  const Alignment& alignment = sides.alignment;
  const Reading& yes = sides.yes;
  const Reading& no = sides.no;
  // "A nurse at the hospital" / "the nurse".
  const bool described_alike = alignment.agent == SlotRelation::entails || alignment.agent == SlotRelation::entailed;
  if (!alignment.same_story || alignment.same_article || (alignment.agent != SlotRelation::same && !described_alike) ||
      alignment.predicate != SlotRelation::same)
    return false;
  if (alignment.arguments == SlotRelation::differs || alignment.place == SlotRelation::differs) return false;
  if (!no.proposition->place.empty() && alignment.place != SlotRelation::same) return false;
  if (is_one_undergoing(sides)) return true;
  if (!is_one_doer(yes, no)) return false;
  if (yes.object.empty() && no.object.empty()) {
    // "Is moving to Holm": where to says enough.
    const bool to_one_end = alignment.arguments == SlotRelation::same && !no.proposition->arguments.empty();
    return (has_content(yes.predicate) || to_one_end) && is_met(no.proposition->arguments, yes);
  }
  return alignment.object == SlotRelation::same && yes.object_party.kind != Party::Kind::pronoun &&
         no.object_party.kind != Party::Kind::pronoun;
}

}  // namespace

bool are_definite(const Opposition& sides, Words& words) {
  return sides.alignment.rewording != Rewording::none || is_one_deed(sides) ||
         (is_specific(sides.yes, words) && is_specific(sides.no, words));
}

void weaken_if_reworded(Finding& finding, const Opposition& sides) {
  const Rewording rewording = sides.alignment.rewording;
  Alignment by_slots = sides.alignment;
  by_slots.rewording = Rewording::none;
  by_slots.recipient = SlotRelation::unknown;
  if (rewording == Rewording::none || may_fall_under({sides.no, sides.yes, by_slots, sides.no_is_first})) return;
  const Strength most = rewording == Rewording::full ? Strength::moderate : Strength::weak;
  if (finding.strength <= most) return;
  finding.strength = most;
  finding.why_not = most == Strength::moderate
                        ? "The two word it differently: that they mean the same is inferred."
                        : "The two word it differently, and one leaves open who, or which of them, is meant.";
}

bool is_history(const DateInterval& when) {
  constexpr int most_of_a_year = 300;
  return when.begin && when.end && days_between(*when.begin, *when.end) >= most_of_a_year;
}

bool may_fall_under(const Opposition& sides) {
  Alignment lenient = sides.alignment;
  const bool bare_goods = sides.yes.goods == Goods::unspecified && sides.no.goods != Goods::other;
  if (lenient.object == SlotRelation::unknown && bare_goods) lenient.object = SlotRelation::same;
  if (lenient.quantity == SlotRelation::unknown && sides.no.verb == VerbClass::dismiss)
    lenient.quantity = SlotRelation::same;
  return falls_under(lenient);
}

bool undermines(const Opposition& sides) {
  const Reading& yes = sides.yes;
  const Reading& no = sides.no;
  if (no.verb != VerbClass::transfer && no.verb != VerbClass::help) return false;
  if (no.goods != Goods::arms && no.goods != Goods::weapon) return false;
  const bool own_or_affiliate = sides.alignment.agent == SlotRelation::same || sides.alignment.affiliated_agent;
  if (!own_or_affiliate || !shares_party(sides)) return false;
  const bool gives_means =
      yes.verb == VerbClass::produce || yes.verb == VerbClass::help || yes.verb == VerbClass::transfer;
  if (!gives_means || yes.agent.kind == Party::Kind::none) return false;
  if (yes.goods == Goods::arms_industry) return true;
  const bool banned_goods =
      sides.alignment.object == SlotRelation::same || sides.alignment.object == SlotRelation::entails;
  const bool by_another_way = yes.verb == VerbClass::produce || sides.alignment.affiliated_agent;
  return banned_goods && by_another_way && serves_arms(yes.goods);
}

std::vector<Span> opposing_words(const Reading& reading) {
  const Claim& claim = reading.position->statement.claim;
  std::vector<Span> spans;
  if (reading.negated && claim.negator && !claim.negator->empty()) spans.push_back(*claim.negator);
  if (!claim.predicate_span.empty()) spans.push_back(claim.predicate_span);
  if (!claim.object.span.empty()) spans.push_back(claim.object.span);
  std::ranges::sort(spans);
  std::vector<Span> merged;
  for (const Span& span : spans) {
    if (!merged.empty() && merged.back().overlaps(span)) {
      merged.back() = hull(merged.back(), span);
    } else {
      merged.push_back(span);
    }
  }
  return merged;
}

Finding finding(const Pair& pair, ConflictType type, ConflictClass conflict_class, Strength strength,
                std::string_view rule, std::string why_not) {
  return {type, conflict_class, strength, opposing_words(pair.a), opposing_words(pair.b), std::move(why_not), rule};
}

}  // namespace gainsay::conflict
