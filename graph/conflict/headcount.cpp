#include "graph/conflict/headcount.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "graph/conflict/phrases.h"
#include "graph/conflict/quantities.h"
#include "graph/conflict/word_table.h"

namespace gainsay::conflict {
namespace {

using Kind = Headcount::Kind;

// Levin's 54.3 (fit), and those who come: 51.3 and 36.2 of many at once.
constexpr std::array<std::string_view, 3> carrying = {"carry", "transport", "hold"};
constexpr std::array<std::string_view, 7> being_aboard = {"exist", "have", "board", "travel", "pack", "be", "sail"};
constexpr std::array<std::string_view, 4> coming_to = {"attend", "join", "visit", "watch"};
constexpr std::array<std::string_view, 9> coming = {"take part", "participate", "turn out", "turn up",    "show up",
                                                    "gather",    "march",       "rally",    "demonstrate"};
constexpr std::array<std::string_view, 2> drawing = {"draw", "attract"};
constexpr std::array<std::string_view, 4> owning = {"have", "count", "boast", "claim"};
// Those who belong to a service, a club, an account.
constexpr std::array<std::string_view, 8> belonging = {"subscriber", "user",     "member", "follower",
                                                       "customer",   "listener", "reader", "viewer"};
// Whoever is aboard or comes, without saying which of them.
constexpr std::array<std::string_view, 9> anybody = {"people",    "person",    "passenger",    "traveller", "traveler",
                                                     "supporter", "protester", "demonstrator", "attendee"};

bool is_vehicle(const std::string& noun, Words& words) { return words.is_a(noun, "vehicle"); }

bool is_name(const Phrase& phrase) { return !phrase.head.empty() && phrase.head[0] >= 'A' && phrase.head[0] <= 'Z'; }

std::string text_of(const Reading& reading) { return " " + ascii_lower(reading.position->statement.text) + " "; }

bool counts(const Reading& reading, const Phrase& phrase) {
  return phrase.span.overlaps(reading.position->statement.claim.quantity->span);
}

const Phrase* argument(const Claim& claim, std::string_view role) {
  const auto found = std::ranges::find(claim.arguments, role, &Argument::role);
  return found == claim.arguments.end() ? nullptr : &found->phrase;
}

std::optional<Headcount> aboard(const Reading& reading, Words& words) {
  const Claim& claim = *reading.proposition;
  const bool vehicle = is_vehicle(ascii_lower(claim.agent.head), words);
  if (has(carrying, claim.predicate) && counts(reading, claim.object) && (vehicle || is_name(claim.agent)))
    return Headcount{Kind::aboard, &claim.agent, false};
  const std::string text = text_of(reading);
  const bool on_board = text.find(" aboard") != std::string::npos || text.find(" on board") != std::string::npos;
  if (on_board && has(being_aboard, claim.predicate))
    return Headcount{Kind::aboard,
                     vehicle                         ? &claim.agent
                     : counts(reading, claim.object) ? nullptr
                                                     : argument(claim, "aboard"),
                     false};
  // "300 people were on the ferry": the predicate is the noun.
  const bool on_vehicle = is_vehicle(claim.predicate, words) && counts(reading, claim.agent) &&
                          (text.find(" on the ") != std::string::npos || text.find(" in the ") != std::string::npos);
  if (on_vehicle) return Headcount{Kind::aboard, nullptr, false};
  const Phrase* on = argument(claim, "on");
  if (claim.predicate == "travel" && on && is_vehicle(ascii_lower(on->head), words))
    return Headcount{Kind::aboard, on, false};
  return std::nullopt;
}

std::optional<Headcount> audience(const Reading& reading) {
  const Claim& claim = *reading.proposition;
  if (has(coming_to, claim.predicate) && counts(reading, claim.agent) && !claim.object.empty())
    return Headcount{Kind::audience, &claim.object, false};
  if (has(coming, claim.predicate) && counts(reading, claim.agent)) {
    const Phrase* in = argument(claim, "in");
    const Phrase* event = in ? in : argument(claim, "at");
    return Headcount{Kind::audience, event ? event : argument(claim, "for"), false};
  }
  if (has(drawing, claim.predicate) && counts(reading, claim.object))
    return Headcount{Kind::audience, &claim.agent, false};
  return std::nullopt;
}

/// Whether a word of the counted phrase says which of them it counts.
bool says_which(const Phrase& counted, const std::string& unit, Words& words) {
  constexpr std::array<std::string_view, 16> plain = {"least",  "dozen",  "hundred", "thousand", "million", "total",
                                                      "board",  "aboard", "barely",  "only",     "just",    "roughly",
                                                      "paying", "hardly", "crowd",   "estimated"};
  return std::ranges::any_of(counted.terms, [&](const std::string& term) {
    const std::string word = ascii_lower(term);
    return !is_loose(word) && word != unit && !has(plain, word) && !is_vehicle(word, words);
  });
}

std::optional<Headcount> headcount_by_verb(const Reading& reading, const std::string& unit, Words& words) {
  const Claim& claim = *reading.proposition;
  if (has(belonging, unit) && has(owning, claim.predicate) && counts(reading, claim.object))
    return Headcount{Kind::following, &claim.agent, false};
  if (!has(anybody, unit) && !words.is_a(unit, "person")) return std::nullopt;
  if (auto found = aboard(reading, words)) return found;
  return audience(reading);
}

}  // namespace

std::optional<Headcount> headcount_of(const Reading& reading, Words& words) {
  const auto& figure = reading.position->statement.claim.quantity;
  if (!figure || reading.proposition != &reading.position->statement.claim) return std::nullopt;
  const std::string unit = ascii_lower(figure->unit);
  auto found = headcount_by_verb(reading, unit, words);
  if (!found) return std::nullopt;
  const Claim& claim = *reading.proposition;
  found->of_some = says_which(counts(reading, claim.agent) ? claim.agent : claim.object, unit, words);
  return found;
}

SlotRelation compare_counted_places(const Headcount& a, const Headcount& b, Words& words) {
  if (!a.of || !b.of || a.of->empty() || b.of->empty()) return SlotRelation::unknown;
  if (is_name(*a.of) != is_name(*b.of)) return SlotRelation::unknown;
  if (is_name(*a.of)) return a.of->head == b.of->head ? SlotRelation::same : SlotRelation::differs;
  if (!may_be_one_sort(*a.of, *b.of, words)) return SlotRelation::differs;
  return compare_phrases(*a.of, *b.of, words) == SlotRelation::differs ? SlotRelation::differs : SlotRelation::same;
}

bool count_alike(const Quantity& a, const Quantity& b, Words& words) {
  const std::string unit_a = ascii_lower(a.unit);
  const std::string unit_b = ascii_lower(b.unit);
  if (unit_a == unit_b) return true;
  // A crew may make up a small difference.
  constexpr double crew = 1.3;
  if (has(anybody, unit_a) && has(anybody, unit_b)) return ratio_apart(a, b) > crew;
  return words.relation(unit_a, unit_b, WordClass::noun) == WordRelation::same;
}

}  // namespace gainsay::conflict
