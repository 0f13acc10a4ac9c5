#include "graph/conflict/rule.h"

namespace gainsay::conflict {
namespace {

/// Whether the conduct comes after the promise, by its own date or by that of the report.
bool follows(const Opposition& sides) {
  const Reading& promise = sides.no.commits ? sides.no : sides.yes;
  const Reading& conduct = sides.no.commits ? sides.yes : sides.no;
  if (conduct.when.known() && conduct.when.end && promise.said.begin && *conduct.when.end < *promise.said.begin)
    return false;
  const bool promise_first = sides.no_is_first == sides.no.commits;
  return sides.alignment.days_apart == 0 || promise_first;
}

std::optional<Finding> broken_refusal(const Pair& pair, const Opposition& sides) {
  const auto& [no, yes, alignment, no_is_first] = sides;
  const bool in_terms = falls_under(alignment) && alignment.recipient != SlotRelation::unknown;
  if (in_terms) {
    const bool certain = !yes.hedged && alignment.days_apart > 0;
    return finding(pair, ConflictType::promise_vs_conduct, ConflictClass::contradiction,
                   certain ? Strength::strong : Strength::moderate, "promise_vs_conduct/broken",
                   certain ? "" : "The report is hedged, or may speak of the time before the promise.");
  }
  if (!undermines(sides)) return std::nullopt;
  std::string why = alignment.affiliated_agent
                        ? "Not a proven breach: bodies of the promisor's country act, which need not be the state; and "
                        : "Not a proven breach: ";
  why += yes.verb == VerbClass::produce || yes.goods == Goods::arms_industry
             ? "making such goods, or helping to make them, is not handing them over."
             : "what is given is not shown to be what was ruled out.";
  return finding(pair, ConflictType::promise_vs_conduct, ConflictClass::tension,
                 yes.hedged ? Strength::weak : Strength::moderate, "promise_vs_conduct/undermined", std::move(why));
}

std::optional<Finding> unkept_pledge(const Pair& pair, const Opposition& sides) {
  const auto& [no, yes, alignment, no_is_first] = sides;
  if (!falls_under(alignment) || alignment.days_apart == 0) return std::nullopt;
  return finding(pair, ConflictType::promise_vs_conduct, ConflictClass::tension,
                 no.hedged ? Strength::weak : Strength::moderate, "promise_vs_conduct/unkept",
                 "Not done so far is not the same as broken, unless the promise named a day.");
}

}  // namespace

/// A promise against later conduct by the promisor. A breach is later by definition, so no time gate applies; in one
/// article or on one day the words may speak of the time before, so only an undermining that goes on is noted there.
std::optional<Finding> promise_vs_conduct(const Pair& pair, Words& words) {
  const auto sides = opposition(pair);
  if (!sides || pair.forward.same_sentence || one_voice(pair) || !may_follow(pair)) return std::nullopt;
  const auto& [no, yes, alignment, no_is_first] = *sides;
  if (!no.asserts || !yes.asserts || !are_definite(*sides, words) || !follows(*sides)) return std::nullopt;
  if (no.commits && yes.occurs) return broken_refusal(pair, *sides);
  if (yes.commits && no.occurs && !no.doubts) return unkept_pledge(pair, *sides);
  return std::nullopt;
}

}  // namespace gainsay::conflict
