#include "graph/conflict/figures.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <tuple>

#include "base/utf8.h"
#include "graph/conflict/coverage.h"
#include "graph/conflict/headcount.h"
#include "graph/conflict/phrases.h"
#include "graph/conflict/quantities.h"
#include "graph/conflict/word_table.h"

namespace gainsay::conflict {
namespace {

constexpr double told_ratio = 20;  ///< figures further apart are hardly of one thing, however alike the words
constexpr double likely_ratio = 10;

/// What ingest calls the predicate of "so much of a measure": levels.
constexpr std::string_view level = "total";

bool open(SlotRelation relation) { return relation != SlotRelation::differs && relation != SlotRelation::opposes; }

/// Words for people that set some apart from the others that an event meets.
constexpr std::array<std::string_view, 30> subsets = {
    "woman",   "man",         "child",    "girl",      "boy",     "baby",     "soldier",    "policeman",
    "officer", "police",      "civilian", "foreigner", "tourist", "teenager", "infant",     "crew",
    "member",  "firefighter", "adult",    "minor",     "student", "teacher",  "journalist", "doctor",
    "medic",   "troop",       "militant", "fighter",   "rebel",   "guard"};

bool is_person(const std::string& noun, Words& words) {
  return noun == "people" || noun == "person" || words.is_a(noun, "person");
}

/// The names that set the counted things apart, in lower case; sorted.
std::vector<std::string> names_beside(const Phrase& phrase) {
  std::vector<std::string> names;
  for (const std::string& term : phrase.terms)
    if (!term.empty() && term[0] >= 'A' && term[0] <= 'Z') names.push_back(ascii_lower(term));
  std::ranges::sort(names);
  return names;
}

/// "IS fighters", "IS militants": people of one name, none of them by age or sex.
bool people_of_one_name(const Reading& a, const Reading& b, const std::string& unit_a, const std::string& unit_b,
                        Words& words) {
  constexpr std::array<std::string_view, 7> demographic = {"woman", "man", "child", "girl", "boy", "baby", "civilian"};
  if (has(demographic, unit_a) || has(demographic, unit_b)) return false;
  const auto names = names_beside(a.object);
  return !names.empty() && names == names_beside(b.object) && is_person(unit_a, words) && is_person(unit_b, words);
}

/// Words of the counted things that say which of them: neither numbers, nor the unit itself, nor "at least".
bool is_restricted(const Phrase& phrase, const std::string& unit) {
  constexpr std::array<std::string_view, 8> counting = {"least", "dozen",   "hundred", "thousand",
                                                        "score", "million", "half",    "total"};
  return std::ranges::any_of(phrase.terms, [&](const std::string& term) {
    const std::string word = ascii_lower(term);
    return !is_loose(word) && word != unit && !has(counting, word);
  });
}

const Phrase& counted(const Reading& reading) {
  const auto& figure = figure_of(reading);
  const Phrase& agent = reading.proposition->agent;
  return figure && agent.span.overlaps(figure->span) ? agent : reading.object;
}

/// Of two things of which one is a kind of the other ("snake", "python"), or that go by one word, and that are not set
/// apart by names, nothing tells that they are two.
bool may_be_one_thing(const Phrase& a, const Phrase& b, Words& words) {
  const auto names_a = names_beside(a);
  const auto names_b = names_beside(b);
  if (!names_a.empty() && !names_b.empty() && names_a != names_b) return false;
  return may_be_one_sort(a, b, words);
}

SlotRelation compare_doers(const Reading& a, const Reading& b, Words& words) {
  const Phrase& mine = a.proposition->agent;
  const Phrase& other = b.proposition->agent;
  const SlotRelation one_way = compare_participants(a.agent, mine, b.agent, other, words);
  if (one_way != SlotRelation::differs) return one_way;
  const SlotRelation other_way = compare_participants(b.agent, other, a.agent, mine, words);
  if (other_way != SlotRelation::differs) return other_way;
  const bool described = a.agent.kind == Party::Kind::described && b.agent.kind == Party::Kind::described;
  return described && may_be_one_thing(mine, other, words) ? SlotRelation::unknown : SlotRelation::differs;
}

/// Two articles of one story: the same doer, by whatever name, does the same to the same sort of counted things.
bool is_one_event(const Pair& pair, Words& words) {
  const auto& [a, b, alignment, backward] = pair;
  if (!has_content(a.predicate) || !open(alignment.object) || a.predicate == level) return false;
  if (a.agent.id.empty() && b.agent.id.empty()) return false;
  if (compare_doers(a, b, words) != SlotRelation::same) return false;
  return !is_money(*figure_of(a)) && ratio_apart(*figure_of(a), *figure_of(b)) <= told_ratio;
}

/// What an owner has so much of in a time, by a noun of its own: "revenue of $9bn", "revenue fell to $9bn".
std::optional<std::string> sum_of(const Reading& reading, Words& words) {
  const Claim& claim = *reading.proposition;
  const auto is_sum = [&](const Phrase& phrase) {
    const std::string head = ascii_lower(phrase.head);
    return words.is_a(head, "income") || words.is_a(head, "cost");
  };
  // "Fell by" gives a difference.
  const bool moves = reading.verb == VerbClass::rise || reading.verb == VerbClass::fall;
  const bool to = std::ranges::any_of(claim.arguments, [](const Argument& argument) { return argument.role == "to"; });
  if (is_sum(claim.agent)) return moves && !to ? std::nullopt : std::optional(ascii_lower(claim.agent.head));
  if (is_sum(claim.object)) return ascii_lower(claim.object.head);
  for (const Argument& argument : claim.arguments)
    if ((argument.role == "in" || argument.role == "of") && is_sum(argument.phrase))
      return ascii_lower(argument.phrase.head);
  return std::nullopt;
}

/// The measure of which a reading gives so much; "" where none.
std::string measure_of(const Reading& reading, Words& words) {
  if (reading.predicate == level) return ascii_lower(reading.object.head);
  const auto& figure = figure_of(reading);
  return is_money(*figure) ? sum_of(reading, words).value_or("") : std::string();
}

/// "A quarter's" is no year's.
bool period_differs(const Reading& a, const Reading& b) {
  const auto of_quarter = [](const Reading& reading) {
    return ascii_lower(reading.position->statement.text).find("quarter") != std::string::npos;
  };
  return of_quarter(a) != of_quarter(b);
}

OneThing of_one_measure(const Pair& pair, Words& words) {
  const auto& [a, b, alignment, backward] = pair;
  const std::string measure = measure_of(a, words);
  if (measure.empty() || measure != measure_of(b, words) || period_differs(a, b)) return OneThing::unsaid;
  if (a.predicate == level && b.predicate == level && alignment.object != SlotRelation::same) return OneThing::unsaid;
  const auto own = [&](const Reading& reading) {
    return ascii_lower(reading.proposition->agent.head) == measure ? Phrase() : reading.proposition->agent;
  };
  const Phrase mine = own(a);
  const Phrase other = own(b);
  // Where the measure stands for its owner, the story tells whose.
  if (mine.empty() || other.empty()) {
    const bool sum = is_money(*figure_of(a));
    return (sum || (a.sole_figure && b.sole_figure)) && ratio_apart(*figure_of(a), *figure_of(b)) <= likely_ratio
               ? OneThing::likely
               : OneThing::unsaid;
  }
  switch (compare_doers(a, b, words)) {
    case SlotRelation::same:
      return OneThing::told;
    case SlotRelation::unknown:
      // Several contenders have each a share.
      return figure_of(a)->unit != "%" && a.sole_figure && b.sole_figure &&
                     ratio_apart(*figure_of(a), *figure_of(b)) <= likely_ratio
                 ? OneThing::likely
                 : OneThing::unsaid;
    default:
      return OneThing::unsaid;
  }
}

/// A toll that an article leads with, without a word that restricts whose it is: that of its story.
bool is_leading_toll(const Reading& reading) {
  constexpr std::size_t lead = 400;  // bytes: the first sentences
  if (!is_death(reading) || reading.position->statement.span.begin > lead) return false;
  const Phrase& victims = reading.verb == VerbClass::kill ? reading.object : reading.proposition->agent;
  const bool by_nobody = reading.verb != VerbClass::kill || reading.agent.kind == Party::Kind::none;
  return by_nobody && !is_restricted(victims, ascii_lower(figure_of(reading)->unit));
}

bool is_one_toll(const Pair& pair) {
  constexpr double ratio = 5;
  return is_leading_toll(pair.a) && is_leading_toll(pair.b) &&
         ratio_apart(*figure_of(pair.a), *figure_of(pair.b)) <= ratio;
}

/// "Was shared 80,000 times", "offered her $5 million": how often or how much, not how many.
bool counts_its_object(const Reading& reading) {
  const Quantity& figure = *figure_of(reading);
  return figure.unit != "time" && !is_money(figure) && !on_one_scale(figure.unit, figure.unit);
}

/// "The Kestrel will cost $400" / "the watch will cost $500": the thing is named on one side and described on the
/// other.
bool is_one_price(const Reading& a, const Reading& b, Words& words) {
  constexpr double ratio = 3;
  if (a.predicate != "cost" || !is_money(*figure_of(a)) || a.occurs || b.occurs) return false;
  if (ratio_apart(*figure_of(a), *figure_of(b)) > ratio) return false;
  const bool named_a = a.agent.kind == Party::Kind::named;
  if (named_a == (b.agent.kind == Party::Kind::named)) return false;
  const Phrase& described = named_a ? b.proposition->agent : a.proposition->agent;
  return is_one(described) && words.is_a(ascii_lower(described.head), "artifact");
}

/// The slots beside the figure can be the same, and one that both fill is.
bool is_same_but_for_figure(const Pair& pair, Words& words) {
  const auto& [a, b, alignment, backward] = pair;
  const auto is_figure = [](const Reading& reading, const Phrase& phrase) {
    return phrase.empty() || phrase.span.overlaps(figure_of(reading)->span);
  };
  const bool done_to = !is_figure(a, a.object) && !is_figure(b, b.object);
  if (done_to && !may_be_one_thing(a.object, b.object, words)) return false;
  const bool doer = compare_doers(a, b, words) == SlotRelation::same || is_one_price(a, b, words);
  const bool to_one = alignment.recipient == SlotRelation::same && !a.proposition->recipient.empty();
  return done_to || doer || to_one;
}

/// "Voted for Ove Dahl": some of those who voted.
bool differ_in_aim(const Reading& a, const Reading& b) {
  const auto aims = [](const Reading& reading) {
    return std::ranges::any_of(reading.proposition->arguments, [](const Argument& argument) {
      return argument.role == "for" || argument.role == "against";
    });
  };
  return aims(a) != aims(b);
}

/// The only figures of their kind in two articles of one story, of the same things without a word that says which.
bool are_sole_figures_of_one_kind(const Pair& pair, Words& words) {
  const auto& [a, b, alignment, backward] = pair;
  if (!a.sole_figure || !b.sole_figure || !has_content(a.predicate) || a.predicate == level) return false;
  if (compare_doers(a, b, words) == SlotRelation::differs || differ_in_aim(a, b)) return false;
  if (ratio_apart(*figure_of(a), *figure_of(b)) > likely_ratio) return false;
  if (!counts_its_object(a) || !counts_its_object(b)) return is_same_but_for_figure(pair, words);
  const std::string unit_a = ascii_lower(figure_of(a)->unit);
  const std::string unit_b = ascii_lower(figure_of(b)->unit);
  const Phrase& things_a = counted(a);
  const Phrase& things_b = counted(b);
  if (has(subsets, unit_a) != has(subsets, unit_b)) return false;
  if (is_restricted(things_a, unit_a) != is_restricted(things_b, unit_b)) return false;
  return !is_restricted(things_a, unit_a) || compare_phrases(things_a, things_b, words) == SlotRelation::same;
}

/// Who is aboard one ferry, came to one rally, or belongs to one service.
OneThing of_one_headcount(const Pair& pair, Words& words) {
  const auto& [a, b, alignment, backward] = pair;
  const auto mine = headcount_of(a, words);
  if (!mine) return OneThing::unsaid;
  const auto other = headcount_of(b, words);
  if (!other || mine->kind != other->kind || !count_alike(*figure_of(a), *figure_of(b), words)) return OneThing::unsaid;
  if (mine->of_some || other->of_some) return OneThing::unsaid;
  const bool following = mine->kind == Headcount::Kind::following;
  const SlotRelation place = following ? compare_doers(a, b, words) : compare_counted_places(*mine, *other, words);
  // Every rally of a campaign has an audience of its own.
  const bool sole = a.sole_figure && b.sole_figure && mine->kind != Headcount::Kind::audience;
  if (place == SlotRelation::differs || (!sole && place != SlotRelation::same)) return OneThing::unsaid;
  // A service can be said to have forty times the users that it has.
  const double most = following ? 100 : likely_ratio;
  if (ratio_apart(*figure_of(a), *figure_of(b)) > most) return OneThing::unsaid;
  return place == SlotRelation::same ? OneThing::told : OneThing::likely;
}

constexpr std::array<std::string_view, 22> labour_units = {
    "job",      "worker",  "employee",   "staff", "staffer",   "workforce", "people", "person",
    "position", "post",    "role",       "man",   "headcount", "personnel", "member", "labor",
    "layoff",   "lay-off", "redundancy", "cut",   "loss",      "dismissal"};

}  // namespace

const std::optional<Quantity>& figure_of(const Reading& reading) { return reading.position->statement.claim.quantity; }

bool same_unit(const Reading& a, const Reading& b, Words& words) {
  const Quantity& x = *figure_of(a);
  const Quantity& y = *figure_of(b);
  if (x.unit.empty() || y.unit.empty()) return false;
  const std::string unit_a = ascii_lower(x.unit);
  const std::string unit_b = ascii_lower(y.unit);
  if (a.verb == VerbClass::dismiss && b.verb == VerbClass::dismiss && has(labour_units, unit_a) &&
      has(labour_units, unit_b))
    return true;
  if (ascii_lower(x.whole) != ascii_lower(y.whole)) return false;
  if (headcount_of(a, words) && headcount_of(b, words)) return count_alike(x, y, words);
  // Shares of an unnamed whole (poll figures, rates) are of one thing only where the article says so.
  const bool share = unit_a == "%" || unit_a.ends_with("point");
  if (share && x.whole.empty()) return unit_a == unit_b && a.predicate == level && b.predicate == level;
  if (unit_a == unit_b || on_one_scale(unit_a, unit_b)) return true;
  return words.relation(unit_a, unit_b, WordClass::noun) == WordRelation::same ||
         people_of_one_name(a, b, unit_a, unit_b, words);
}

bool is_money(const Quantity& quantity) {
  constexpr std::array<std::string_view, 5> currencies = {"USD", "EUR", "GBP", "JPY", "INR"};
  return std::ranges::any_of(currencies, [&](std::string_view currency) { return quantity.unit == currency; });
}

OneThing told_of_one_thing(const Pair& pair, Words& words) {
  const auto& [a, b, alignment, backward] = pair;
  if (!a.story || !alignment.same_story || alignment.same_article || alignment.time == SlotRelation::differs)
    return OneThing::unsaid;
  if (const OneThing measure = of_one_measure(pair, words); measure != OneThing::unsaid) return measure;
  if (alignment.place == SlotRelation::differs) return OneThing::unsaid;
  if (is_one_toll(pair)) return OneThing::told;
  if (const OneThing count = of_one_headcount(pair, words); count != OneThing::unsaid) return count;
  if (alignment.predicate != SlotRelation::same || !open(alignment.recipient) || !open(alignment.arguments))
    return OneThing::unsaid;
  if (is_one_event(pair, words)) return OneThing::told;
  return are_sole_figures_of_one_kind(pair, words) ? OneThing::likely : OneThing::unsaid;
}

void mark_sole_figures(std::span<Reading> readings) {
  // By verb and unit, then by the measure.
  std::map<std::tuple<std::string, std::string, std::string>, std::vector<Reading*>> by_kind;
  for (Reading& reading : readings) {
    const auto& figure = figure_of(reading);
    if (!figure || reading.negated) continue;
    const std::string verb =
        reading.verb == VerbClass::none ? reading.predicate : std::to_string(static_cast<int>(reading.verb));
    const std::string measure = reading.predicate == level ? ascii_lower(reading.object.head) : std::string();
    by_kind[{verb, measure, ascii_lower(figure->unit)}].push_back(&reading);
  }
  for (auto& [kind, members] : by_kind) {
    const bool one_number = std::ranges::all_of(
        members, [&](const Reading* reading) { return !apart(*figure_of(*reading), *figure_of(*members.front())); });
    for (Reading* reading : members) reading->sole_figure = one_number;
  }
}

}  // namespace gainsay::conflict
