#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "graph/conflict/coverage.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/phrases.h"
#include "graph/conflict/rule.h"
#include "graph/conflict/standing.h"

namespace gainsay::conflict {
namespace {

using Aspect = Standing::Aspect;

constexpr int same_day = gate(0);
constexpr int same_news_days = gate(7);  ///< plans made in one week are of one time
constexpr int gate_days = gate(21);
constexpr int days_of_a_state = gate(3);

bool is_prospect(const Reading& reading) { return !reading.occurs; }

bool is_capital(const std::string& word) { return !word.empty() && word[0] >= 'A' && word[0] <= 'Z'; }

std::set<std::string> names_in(const Phrase& phrase) {
  std::set<std::string> names;
  const auto add = [&](const std::string& word) {
    if (is_capital(word)) names.insert(ascii_lower(word));
  };
  add(phrase.head);
  for (const std::string& term : phrase.terms) add(term);
  return names;
}

bool meet(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::ranges::any_of(a, [&](const std::string& name) { return b.contains(name); });
}

/// What a name alone can stand for: "the Norvair app" is Norvair, "the Norvair plant" is one of its plants.
bool is_whole(const Phrase& phrase) {
  constexpr std::array<std::string_view, 16> nouns = {
      "service",  "brand",   "app",   "platform",  "website",  "site",    "company", "firm",
      "business", "airline", "paper", "newspaper", "magazine", "channel", "network", "show"};
  return std::ranges::find(nouns, ascii_lower(phrase.head)) != nouns.end();
}

/// "The captain, Joren Haal, was arrested": who is described on the one side is called so on the other; "Haal's father"
/// is somebody else.
bool is_called_so(const Phrase& described, const Reading& named) {
  const std::string text = ascii_lower(named.position->statement.text);
  const std::string word = ascii_lower(described.head);
  const std::size_t at = text.find(word);
  if (at == std::string::npos) return false;
  std::istringstream after(text.substr(at));
  std::string rest_of_name;
  for (int i = 0; i < 2 && after >> rest_of_name; ++i)
    if (rest_of_name.ends_with("'s") || rest_of_name.ends_with("\u2019s")) return false;
  return true;
}

SlotRelation compare_people(const Pair& pair, const Standing& a, const Standing& b, Words& words) {
  using Kind = Party::Kind;
  if (!a.party || !b.party || a.party->kind == Kind::pronoun || b.party->kind == Kind::pronoun)
    return SlotRelation::differs;
  const SlotRelation relation = compare_participants(*a.party, *a.bearer, *b.party, *b.bearer, words);
  if (relation != SlotRelation::unknown) return relation;
  const bool known = (a.party->kind == Kind::described && b.party->kind == Kind::described)
                         ? may_be_one_sort(*a.bearer, *b.bearer, words)
                         : is_called_so(*a.bearer, pair.b) || is_called_so(*b.bearer, pair.a);
  return known ? relation : SlotRelation::differs;
}

/// The names of a thing, and of the place where it is: "a concert in Oslo".
std::set<std::string> names_of(const Standing& standing, const Reading& reading) {
  std::set<std::string> names = names_in(*standing.bearer);
  names.merge(names_in(reading.proposition->place));
  return names;
}

bool is_launch(const Phrase& phrase) {
  constexpr std::array<std::string_view, 8> nouns = {"launch",  "release", "rollout",  "debut",
                                                     "opening", "start",   "premiere", "unveiling"};
  return std::ranges::find(nouns, ascii_lower(phrase.head)) != nouns.end();
}

/// What is on time or put off: "the release of the Kestrel" is the Kestrel, and "the launch" that of the story.
SlotRelation compare_scheduled(const Phrase& a, const Phrase& b, Words& words) {
  const auto names_a = names_in(a);
  const auto names_b = names_in(b);
  if (!names_a.empty() && !names_b.empty()) return meet(names_a, names_b) ? SlotRelation::same : SlotRelation::differs;
  const bool bare_launch = (is_launch(a) && a.terms.empty()) || (is_launch(b) && b.terms.empty());
  const bool launches = is_launch(a) && is_launch(b);
  const bool named = !names_a.empty() || !names_b.empty();
  if (bare_launch && (launches || named)) return SlotRelation::unknown;
  const SlotRelation relation = compare_phrases(a, b, words);
  return relation == SlotRelation::same ? relation : SlotRelation::differs;
}

SlotRelation compare_things(const Pair& pair, const Standing& a, const Standing& b, Words& words) {
  if (a.matter == Matter::schedule) return compare_scheduled(*a.bearer, *b.bearer, words);
  const auto mine = names_of(a, pair.a);
  const auto other = names_of(b, pair.b);
  const bool bare_a = is_capital(a.bearer->head);
  const bool bare_b = is_capital(b.bearer->head);
  if (!mine.empty() && !other.empty()) {
    if (!meet(mine, other)) return SlotRelation::differs;
    if (bare_a == bare_b)
      return bare_a || may_be_one_sort(*a.bearer, *b.bearer, words) ? SlotRelation::same : SlotRelation::differs;
    return is_whole(bare_a ? *b.bearer : *a.bearer) ? SlotRelation::same : SlotRelation::differs;
  }
  if (bare_a || bare_b) return is_whole(bare_a ? *b.bearer : *a.bearer) ? SlotRelation::unknown : SlotRelation::differs;
  // "An event" may be any: of things without a name only the same or an equal word tells.
  const bool one_word =
      ascii_lower(a.bearer->head) == ascii_lower(b.bearer->head) ||
      words.relation(ascii_lower(a.bearer->head), ascii_lower(b.bearer->head), WordClass::noun) == WordRelation::same;
  if (!one_word) return SlotRelation::differs;
  switch (compare_phrases(*a.bearer, *b.bearer, words)) {
    case SlotRelation::same:
      return SlotRelation::same;
    case SlotRelation::entails:
    case SlotRelation::entailed:
      return SlotRelation::unknown;
    default:
      return SlotRelation::differs;
  }
}

/// Who marries somebody is married, too.
Standing of_other_spouse(const Standing& standing, const Reading& reading) {
  Standing other = standing;
  other.bearer = &reading.proposition->agent;
  other.party = &reading.agent;
  return other;
}

SlotRelation compare_spouses(const Pair& pair, const Standing& a, const Standing& b, Words& words) {
  const SlotRelation relation = compare_people(pair, a, b, words);
  const bool both_named = pair.a.agent.kind != Party::Kind::none && pair.b.agent.kind != Party::Kind::none;
  if (relation != SlotRelation::differs || !both_named) return relation;
  return compare_people(pair, of_other_spouse(a, pair.a), of_other_spouse(b, pair.b), words);
}

bool is_of_person(Matter matter) {
  return matter == Matter::custody || matter == Matter::office || matter == Matter::health ||
         matter == Matter::marriage || matter == Matter::pregnancy || matter == Matter::verdict;
}

/// One who does it on each side, by name, and not the same one.
bool differ_in_doer(const Reading& a, const Reading& b, Words& words) {
  const bool both_act = !a.object.empty() && !b.object.empty();
  return both_act && compare_participants(a.agent, a.proposition->agent, b.agent, b.proposition->agent, words) ==
                         SlotRelation::differs;
}

bool both_dated(const Pair& pair) { return pair.a.said.known() && pair.b.said.known(); }

/// Whether `later` was said on a later day than the other side.
bool is_later(const Pair& pair, const Reading& later) {
  return &later == &pair.b ? pair.forward.second_is_later : pair.backward.second_is_later;
}

struct Clash {
  ConflictType type = ConflictType::antonym;
  bool is_sure = true;  ///< of the time; else the one may have come before the other
  std::string why_not;
};

/// An event, and how things stand after it.
std::optional<Clash> overtaken(const Pair& pair, const Reading& event, const Standing& entered, const Reading& state,
                               const Standing& lasting) {
  const bool lasts = lasting.aspect == Aspect::lasts || lasting.aspect == Aspect::holds_on;
  if (entered.aspect != Aspect::enters || !lasts || is_prospect(event)) return std::nullopt;
  constexpr int history_days = gate(30);
  if (gap_in_days(event.when, event.said) > history_days) return std::nullopt;
  if (pair.forward.days_apart > gate_days) return std::nullopt;
  if (entered.matter == Matter::health && pair.forward.days_apart > same_news_days) return std::nullopt;
  if (is_later(pair, state)) return Clash{ConflictType::antonym, true, ""};
  if (is_later(pair, event)) return std::nullopt;
  // "Is on the run", in a text of the same day: he may have been caught since.
  const bool outruns = entered.matter == Matter::custody || entered.matter == Matter::office;
  const bool same_article = pair.forward.same_article;
  if (outruns && !same_article && !(both_dated(pair) && entered.matter == Matter::office)) return std::nullopt;
  return Clash{ConflictType::antonym, same_article, "Which of the two came first is not known."};
}

/// "Will stay shut until the tests are done", and it opens.
std::optional<Clash> promise_broken(const Pair& pair, const Reading& promise, const Standing& promised,
                                    const Reading& deed, const Standing& done) {
  if (!promise.commits || promised.aspect != Aspect::lasts || is_prospect(deed)) return std::nullopt;
  if (done.aspect != Aspect::enters && done.aspect != Aspect::returns) return std::nullopt;
  if (is_later(pair, promise) || pair.forward.same_article) return std::nullopt;
  return Clash{ConflictType::promise_vs_conduct, false, "Whether the promise still held on that day is not known."};
}

/// Whether the earlier of two states is the one to which things seldom return: held and then at large, hurt and then
/// unhurt. Who is at large is caught, who is in office leaves it: that is how news goes.
bool is_against_the_run(const Pair& pair, const Standing& x, const Standing& y) {
  if (x.matter != Matter::custody && x.matter != Matter::health && x.matter != Matter::pregnancy) return false;
  const Standing& first = is_later(pair, pair.b) ? x : y;
  return first.holds;
}

/// "On schedule", and later put off: the one overtook the other.
std::optional<Clash> put_off_since(const Pair& pair, const Standing& x, const Standing& y) {
  if (x.matter != Matter::schedule || pair.forward.days_apart > gate_days) return std::nullopt;
  const Standing& first = is_later(pair, pair.a) ? y : x;
  if (!first.holds) return std::nullopt;
  return Clash{ConflictType::temporal_update, false, "It may have been put off since."};
}

std::optional<Clash> clash(const Pair& pair, const Standing& x, const Standing& y) {
  const auto holds_on = [](const Standing& standing) { return standing.aspect == Aspect::holds_on; };
  const bool plan_a = is_prospect(pair.a) || (holds_on(x) && is_prospect(pair.b));
  const bool plan_b = is_prospect(pair.b) || (holds_on(y) && is_prospect(pair.a));
  if (plan_a && plan_b) {
    const bool fleeting = x.aspect == Aspect::returns || y.aspect == Aspect::returns || x.aspect == Aspect::pauses ||
                          y.aspect == Aspect::pauses;
    if (fleeting || pair.forward.days_apart > same_news_days) return std::nullopt;
    return Clash{ConflictType::antonym, true, "Plans are made anew: the one may have replaced the other."};
  }
  if (auto found = overtaken(pair, pair.a, x, pair.b, y)) return found;
  if (auto found = overtaken(pair, pair.b, y, pair.a, x)) return found;
  if (auto found = promise_broken(pair, pair.a, x, pair.b, y)) return found;
  if (auto found = promise_broken(pair, pair.b, y, pair.a, x)) return found;
  if (plan_a || plan_b) return std::nullopt;
  // "Was convicted of fraud in 2014".
  const bool long_ago = is_history(pair.a.when) || is_history(pair.b.when);
  if (long_ago && pair.forward.time != SlotRelation::same) return std::nullopt;
  if (x.matter == Matter::verdict && pair.forward.arguments != SlotRelation::differs)
    return Clash{ConflictType::antonym, true, "A court can find both, of different charges."};
  if (x.matter == Matter::sale && pair.forward.days_apart <= same_news_days)
    return Clash{ConflictType::antonym, true, "It may have come to nothing at the last moment."};
  const bool both_last = x.aspect == Aspect::lasts && y.aspect == Aspect::lasts;
  const bool one_day = pair.forward.same_article || (both_dated(pair) && pair.forward.days_apart <= same_day);
  if (both_last && one_day) return Clash{ConflictType::antonym, true, ""};
  if (both_last && both_dated(pair) && pair.forward.days_apart <= days_of_a_state && is_against_the_run(pair, x, y))
    return Clash{ConflictType::antonym, false, "Things may have changed between the two days."};
  if (auto found = put_off_since(pair, x, y)) return found;
  return std::nullopt;
}

/// Two voices of one article; an article tells in its own voice how one thing came after another.
bool is_one_account(const Pair& pair) {
  return one_voice(pair) || (pair.forward.same_article && (!pair.a.position->speaker || !pair.b.position->speaker));
}

}  // namespace

/// Of one person or thing, in one story, one side says that it stands so, the other that it stands otherwise: "was
/// arrested" and, later, "is at large"; "will be discontinued" and "will continue to operate".
std::optional<Finding> opposite_standings(const Pair& pair, Words& words) {
  const auto& [a, b, alignment, backward] = pair;
  if (!a.story || !alignment.same_story || alignment.same_sentence || is_one_account(pair)) return std::nullopt;
  if (alignment.place == SlotRelation::differs) return std::nullopt;
  const std::vector<Standing> of_a = standings_of(a, words);
  if (of_a.empty()) return std::nullopt;
  const std::vector<Standing> of_b = standings_of(b, words);
  const Standing* x = nullptr;
  const Standing* y = nullptr;
  for (const Standing& one : of_a)
    for (const Standing& other : of_b)
      if (x == nullptr && are_opposite(one, other)) x = &one, y = &other;
  if (x == nullptr) return std::nullopt;
  // Some of many are arrested, others are at large.
  if (a.position->statement.claim.quantity || b.position->statement.claim.quantity) return std::nullopt;
  const SlotRelation bearers = x->matter == Matter::marriage ? compare_spouses(pair, *x, *y, words)
                               : is_of_person(x->matter)     ? compare_people(pair, *x, *y, words)
                                                             : compare_things(pair, *x, *y, words);
  if (bearers == SlotRelation::differs || differ_in_doer(a, b, words)) return std::nullopt;
  auto found = clash(pair, *x, *y);
  if (!found) return std::nullopt;
  const bool certain = found->is_sure && bearers == SlotRelation::same && !a.hedged && !b.hedged;
  if (bearers == SlotRelation::unknown)
    found->why_not = "That both speak of one and the same is inferred from the story.";
  if (found->why_not.empty())
    found->why_not = certain ? "One of the two came first, and things may have changed." : "One side is hedged.";
  const bool promise = found->type == ConflictType::promise_vs_conduct;
  const bool update = found->type == ConflictType::temporal_update;
  return finding(pair, found->type, update ? ConflictClass::update : ConflictClass::contradiction,
                 certain ? Strength::moderate : Strength::weak,
                 promise  ? "promise_vs_conduct/standing"
                 : update ? "temporal_update/standing"
                          : "antonym/standing",
                 std::move(found->why_not));
}

}  // namespace gainsay::conflict
