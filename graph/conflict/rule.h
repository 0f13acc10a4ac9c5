#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/vocabulary.h"
#include "graph/conflict/alignment.h"
#include "graph/conflict/reading.h"
#include "graph/conflict/words.h"

namespace gainsay::conflict {

/// What a rule found: `opposing_a` lies in the text of the pair's first article.
struct Finding {
  ConflictType type = ConflictType::negation;
  ConflictClass conflict_class = ConflictClass::contradiction;
  Strength strength = Strength::weak;
  std::vector<Span> opposing_a;
  std::vector<Span> opposing_b;
  std::string why_not;
  std::string_view rule;
};

/// Two readings to be judged; `a` is the earlier one.
struct Pair {
  const Reading& a;
  const Reading& b;
  Alignment forward;   ///< of (a, b)
  Alignment backward;  ///< of (b, a)
};

/// A pair of which one side rejects a proposition and the other puts one forward.
struct Opposition {
  const Reading& no;
  const Reading& yes;
  const Alignment& alignment;  ///< of (yes, no)
  bool no_is_first;
};

/// None unless exactly one side is negated.
std::optional<Opposition> opposition(const Pair& pair);

/// Rules are functions of the pair alone; the first that speaks decides.
using Rule = std::optional<Finding> (*)(const Pair& pair, Words& words);

std::optional<Finding> contested(const Pair& pair, Words& words);
std::optional<Finding> negation(const Pair& pair, Words& words);
std::optional<Finding> antonym(const Pair& pair, Words& words);
std::optional<Finding> opposite_standings(const Pair& pair, Words& words);
std::optional<Finding> opposite_trends(const Pair& pair, Words& words);
std::optional<Finding> launch_days(const Pair& pair, Words& words);
std::optional<Finding> rival_causes(const Pair& pair, Words& words);
std::optional<Finding> authenticity(const Pair& pair, Words& words);
std::optional<Finding> depiction(const Pair& pair, Words& words);
std::optional<Finding> identity(const Pair& pair, Words& words);
std::optional<Finding> misattribution(const Pair& pair, Words& words);
std::optional<Finding> misquotation(const Pair& pair, Words& words);
std::optional<Finding> denial(const Pair& pair, Words& words);
std::optional<Finding> numeric(const Pair& pair, Words& words);
std::optional<Finding> promise_vs_conduct(const Pair& pair, Words& words);
std::optional<Finding> doubt_vs_allegation(const Pair& pair, Words& words);
std::optional<Finding> scope_tension(const Pair& pair, Words& words);
std::optional<Finding> temporal_update(const Pair& pair, Words& words);

/// The rules in the order in which they are asked.
const std::vector<Rule>& rules();

/// Whether the first side backs the second: the same standpoint on the same proposition, or on one that it falls under.
/// `alignment` is of (from, to).
bool supports(const Reading& from, const Reading& to, const Alignment& alignment, Words& words);

// What several rules ask.

/// Whether the two are one voice in one article: it may be read as consistent.
bool one_voice(const Pair& pair);
/// Whether the two are known to be of one round of news: one story, one bounded event time, or both dated, so that the
/// rules' gates hold them apart.
bool placed_in_time(const Pair& pair);
/// Whether the second side is known to come after the first, or the two are of one round of news.
bool may_follow(const Pair& pair);
/// Whether what is said is definite enough for another statement to be about the same event: a known agent, and an
/// object, a predicate noun or adjective, or a verb of a class that needs none. "She spoke" is not.
bool is_specific(const Reading& reading, Words& words);
/// Whether both sides are specific, or what they have in common is.
bool are_definite(const Opposition& sides, Words& words);
/// What a pair that is aligned by its words alone, not slot by slot, loses in strength, and why.
void weaken_if_reworded(Finding& finding, const Opposition& sides);
/// Whether an event is dated to a year or more ("in 1993"): no report of what is going on, which a rejection that names
/// nothing could mean.
bool is_history(const DateInterval& when);
/// `falls_under`, also where the affirmed side's goods are named too barely to tell ("the equipment"): what is said not
/// to be planned or expected may be just that.
bool may_fall_under(const Opposition& sides);
/// Whether goods that serve arms go, by another way, to the party that the ban names: made with it or on its ground, or
/// help for its arms industry. `alignment` is of (yes, no).
bool undermines(const Opposition& sides);
/// The words that carry a reading's standpoint: its negator and predicate, or its predicate and object.
std::vector<Span> opposing_words(const Reading& reading);
/// A finding with the opposing words of both sides.
Finding finding(const Pair& pair, ConflictType type, ConflictClass conflict_class, Strength strength,
                std::string_view rule, std::string why_not);
constexpr Strength weaker(Strength strength) {
  return strength == Strength::strong ? Strength::moderate : Strength::weak;
}

}  // namespace gainsay::conflict
