#include "graph/conflict/story_search.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/mention.h"
#include "graph/conflict/alignment.h"
#include "graph/conflict/answer_table.h"
#include "graph/conflict/authenticity.h"
#include "graph/conflict/calibration.h"
#include "graph/conflict/causes.h"
#include "graph/conflict/coverage.h"
#include "graph/conflict/depiction.h"
#include "graph/conflict/existence.h"
#include "graph/conflict/figures.h"
#include "graph/conflict/fingerprint.h"
#include "graph/conflict/identity.h"
#include "graph/conflict/judge.h"
#include "graph/conflict/launches.h"
#include "graph/conflict/quantities.h"
#include "graph/conflict/quotation.h"
#include "graph/conflict/rejections.h"
#include "graph/conflict/scope_tension.h"
#include "graph/conflict/standing.h"

namespace gainsay::conflict {
namespace {

constexpr std::size_t kept_readings = 6'000;

using Group = std::vector<const Reading*>;

/// Readings whose predicates stand alike to every other's.
struct Event {
  Group readings;
  std::uint32_t kind = 0;  ///< a number; set by `StorySearch`
};
using Events = std::vector<Event>;

/// Readings with what else they are known by.
template <class T>
using Known = std::vector<std::pair<const Reading*, T>>;

/// An article's readings, by what they can oppose.
struct Members {
  Events rejecting, reporting;
  Group counted, alive, dead, trending, unaimed, misquoted, likening, denying_identity, causing, showing;
  Known<Standing> standing;
  Known<Launch> launching;
  Known<Authenticity> shown;
  Known<bool> depicted;                         ///< whether it is denied
  std::unordered_set<const Reading*> doerless;  ///< of those that reject: whoever the other side names as the doer
  Known<std::string> quoted;                    ///< by their own words
};

bool rejects(const Reading& reading) { return reading.negated || reading.doubts; }

/// What one voice says again in one article counts once. The words tell, since what is said of an unresolved "it" is a
/// claim of its own at each place.
std::uint64_t saying_of(const Reading& reading) {
  const Position& position = *reading.position;
  const Statement& statement = position.statement;
  // One sentence can give a share and the number that it stands for.
  const auto& figure = statement.claim.quantity;
  return Fingerprint()
      .add(statement.text.empty() ? reading.claim.value : statement.text)
      .add(reading.predicate)
      .add(figure ? std::string_view(figure->unit) : std::string_view())
      .add(position.speaker ? std::string_view(position.speaker->id.value) : std::string_view())
      .add(name_of(position.act))
      .add(to_string(position.said))
      .add(statement.claim.hedge)
      .value();
}

/// Of one kind with every reading that `compare_predicates` and `may_name_one_event` cannot tell from it.
struct EventKind {
  bool rejected = false;
  VerbClass verb = VerbClass::none;
  std::string_view predicate, named;

  explicit EventKind(const Reading& reading)
      : rejected(rejects(reading)),
        verb(reading.verb),
        predicate(reading.predicate),
        named(reading.proposition->predicate) {}
  auto operator<=>(const EventKind&) const = default;
};

Members sort_out(const std::vector<Reading>& readings, Words& words) {
  Members members;
  std::unordered_set<std::uint64_t> said_before;
  std::map<EventKind, std::size_t> numbers;
  for (const Reading& reading : readings) {
    if (!reading.asserts || !said_before.insert(saying_of(reading)).second) continue;
    const EventKind kind(reading);
    Events& events = kind.rejected ? members.rejecting : members.reporting;
    const auto [number, is_new] = numbers.try_emplace(kind, events.size());
    if (is_new) events.emplace_back();
    events[number->second].readings.push_back(&reading);
    if (reading.position->statement.claim.quantity && !reading.negated) members.counted.push_back(&reading);
    for (const Standing& standing : standings_of(reading, words)) members.standing.emplace_back(&reading, standing);
    if (!reading.trends.empty()) members.trending.push_back(&reading);
    if (is_life(reading)) members.alive.push_back(&reading);
    if (const auto shown = authenticity_of(reading); shown != Authenticity::unsaid)
      members.shown.emplace_back(&reading, shown);
    if (is_death(reading)) members.dead.push_back(&reading);
    if (const auto depicted = depiction_of(reading)) members.depicted.emplace_back(&reading, depicted->denied);
    if (std::string quoted = own_words(reading); !quoted.empty())
      members.quoted.emplace_back(&reading, std::move(quoted));
    if (rejects_quotation(reading)) members.misquoted.push_back(&reading);
    if (kind.rejected && (rejects_quotation(reading) || !thing_told(reading, words).empty()))
      members.doerless.insert(&reading);
    if (likens(reading)) members.likening.push_back(&reading);
    if (denies_identity(reading, words)) members.denying_identity.push_back(&reading);
    if (const auto launch = launch_of(reading)) members.launching.emplace_back(&reading, *launch);
    if (causing_of(reading, words)) members.causing.push_back(&reading);
    if (shows_something(reading)) members.showing.push_back(&reading);
    if (names_no_proposition(reading)) members.unaimed.push_back(&reading);
  }
  return members;
}

bool is_provision(VerbClass verb) {
  return verb == VerbClass::transfer || verb == VerbClass::help || verb == VerbClass::produce;
}

/// Whether the two can name one event: a cheap question before the rules are asked.
bool may_name_one_event(const Reading& yes, const Reading& no, Words& words) {
  if (brings_about(yes.proposition->predicate) || concludes(yes.proposition->predicate) ||
      (is_provision(yes.verb) && is_provision(no.verb)))
    return true;
  if (came_to_have(yes, no) || can_tell_of_a_thing(no)) return true;
  return compare_predicates(yes, no, words) != SlotRelation::differs;
}

/// Two names under "alive" and a death are found by the index.
bool may_be_of_one_life(const Reading& alive, const Reading& dead) {
  return alive.predicate != "alive" || alive.agent.kind != Party::Kind::named ||
         dead.object_party.kind != Party::Kind::named;
}

/// Most figures of two articles are of different units or have numbers in common.
bool may_be_rival_figures(const Reading& a, const Reading& b, Words& words) {
  return !figure_of(a)->unit.empty() && !figure_of(b)->unit.empty() && apart(*figure_of(a), *figure_of(b)) &&
         same_unit(a, b, words);
}

bool may_oppose_itself(const Members& members, Words& words) {
  for (const Event& no : members.rejecting)
    for (const Event& yes : members.reporting)
      if (may_name_one_event(*yes.readings.front(), *no.readings.front(), words)) return true;
  return (!members.alive.empty() && !members.dead.empty()) || members.shown.size() > 1 || members.standing.size() > 1 ||
         members.depicted.size() > 1 || !members.misquoted.empty() || !members.denying_identity.empty();
}

}  // namespace

bool may_oppose_itself(const std::vector<Reading>& readings, Words& words) {
  return may_oppose_itself(sort_out(readings, words), words);
}

struct StorySearch::Kept {
  std::uint32_t article = 0;
  ArticlePositionsPtr positions;
  std::vector<Reading> readings;
  Members members;
};

/// Numbers the kinds of events, and knows which of them stand how to each other: the same verbs meet in many articles.
class StorySearch::EventKinds {
 public:
  void number(Events& events) {
    for (Event& event : events) {
      const EventKind kind(*event.readings.front());
      std::string key(1, static_cast<char>(kind.verb));
      key.append(kind.predicate).append(1, '\0').append(kind.named);
      event.kind = numbers_.try_emplace(std::move(key), static_cast<std::uint32_t>(numbers_.size())).first->second;
    }
  }

  bool may_name_one_event(const Event& no, const Event& yes, Words& words) {
    return answers_.of(names_one_event, no.kind, yes.kind, [&] {
      return conflict::may_name_one_event(*yes.readings.front(), *no.readings.front(), words) ? 1U : 0U;
    }) != 0;
  }

  bool oppose(const Event& x, const Event& y, Words& words) {
    return answers_.of(opposes, x.kind, y.kind, [&] {
      const SlotRelation relation = compare_predicates(*x.readings.front(), *y.readings.front(), words);
      return relation == SlotRelation::opposes ? 1U : 0U;
    }) != 0;
  }

 private:
  enum Question : unsigned { names_one_event, opposes };
  std::unordered_map<std::string, std::uint32_t> numbers_;
  AnswerTable answers_;
};

/// Holds the members of two articles against each other.
class StorySearch::Comparing {
 public:
  Comparing(Words& words, EventKinds& kinds, const FoundPair& found) : words_(words), kinds_(kinds), found_(found) {}

  void compare(const Kept& left, const Kept& right) {
    const Members& a = left.members;
    const Members& b = right.members;
    const bool is_one_article = &left == &right;
    const auto names_one_event = [&](const Event& no, const Event& yes) {
      return kinds_.may_name_one_event(no, yes, words_);
    };
    const auto may_be_of_one_doer = [&](const Reading& no, const Reading& yes) {
      return is_one_article || !name_different_doers(no, yes) || a.doerless.contains(&no) || b.doerless.contains(&no);
    };
    cross(a.rejecting, b.reporting, names_one_event, may_be_of_one_doer);
    if (!is_one_article) cross(b.rejecting, a.reporting, names_one_event, may_be_of_one_doer);
    cross(a.alive, b.dead, may_be_of_one_life);
    cross(a.shown, b.shown, std::not_equal_to());
    cross(a.standing, b.standing, are_opposite);
    cross(a.depicted, b.depicted, std::not_equal_to());
    hold_against_quotations(left, right);
    cross(a.denying_identity, b.reporting);
    if (is_one_article) return;
    cross(a.launching, b.launching, are_apart);
    cross(a.causing, b.causing, [](const Reading&, const Reading&) { return true; });
    hold_against_pictures(a, b);
    hold_against_pictures(b, a);
    cross(b.alive, a.dead, may_be_of_one_life);
    cross(a.counted, b.counted, [&](const Reading& x, const Reading& y) { return may_be_rival_figures(x, y, words_); });
    cross(a.trending, b.trending, [](const Reading& x, const Reading& y) {
      return compare_trends(x.trends, y.trends) != TrendRelation::compatible;
    });
    cross(
        a.reporting, b.reporting, [&](const Event& x, const Event& y) { return kinds_.oppose(x, y, words_); }, any_two);
    cross(a.quoted, b.quoted, std::equal_to());
    cross(b.denying_identity, a.reporting);
    cross(a.likening, b.rejecting);
    cross(b.likening, a.rejecting);
    hold_against_quotations(right, left);
    aim(left, right);
    aim(right, left);
  }

 private:
  /// What rejects a report of which its own article does not tell.
  void aim(const Kept& from, const Kept& at) {
    const std::vector<Reading>& own = from.readings;
    const std::vector<Reading>& other = at.readings;
    for (const Reading* rejection : from.members.unaimed) {
      const auto aimed = aimed_at(*rejection, own, other, words_);
      if (!aimed) continue;
      for (const Reading& report : other)
        if (report.asserts && !rejects(report) && may_name_one_event(report, *aimed, words_))
          judge_pair(*aimed, report);
    }
  }

  /// What is called fake, against what it is said to show.
  void hold_against_pictures(const Members& from, const Members& at) {
    for (const auto& [reading, shown] : from.shown)
      if (shown == Authenticity::fake)
        for (const Reading* showing : at.showing) judge_pair(*reading, *showing);
  }

  /// Who says that he was misquoted means what the article quotes him with first, or last before he says so.
  void hold_against_quotations(const Kept& from, const Kept& at) {
    for (const Reading* rejection : from.members.misquoted) {
      const Reading* quoted = nullptr;
      for (const Reading& reading : at.readings) {
        if (!reading.asserts || rejects_quotation(reading) || !one_speaker(reading, *rejection)) continue;
        const auto begin = [](const Reading& r) { return r.position->statement.span.begin; };
        if (&from == &at && begin(reading) > begin(*rejection)) continue;
        const bool is_nearer =
            &from == &at ? quoted && begin(reading) > begin(*quoted) : quoted && begin(reading) < begin(*quoted);
        if (!quoted || is_nearer) quoted = &reading;
      }
      if (quoted) judge_pair(*rejection, *quoted);
    }
  }

  static bool any_two(const Reading&, const Reading&) { return true; }

  template <class OfEvents, class OfReadings>
  void cross(const Events& left, const Events& right, const OfEvents& of_events, const OfReadings& of_readings) {
    for (const Event& x : left)
      for (const Event& y : right)
        if (of_events(x, y)) cross(x.readings, y.readings, of_readings);
  }

  void cross(const Group& left, const Events& right) {
    for (const Event& event : right) cross(left, event.readings, any_two);
  }

  template <class T, class Filter>
  void cross(const Known<T>& left, const Known<T>& right, const Filter& filter) {
    for (const auto& [x, of_x] : left)
      for (const auto& [y, of_y] : right)
        if (x != y && filter(of_x, of_y)) judge_pair(*x, *y);
  }

  template <class Filter>
  void cross(const Group& left, const Group& right, const Filter& filter) {
    for (const Reading* x : left)
      for (const Reading* y : right)
        if (x != y && filter(*x, *y)) judge_pair(*x, *y);
  }

  void judge_pair(const Reading& x, const Reading& y) {
    if (x.claim == y.claim) return;
    const bool in_order = earlier(*x.position, *y.position);
    const Reading& a = in_order ? x : y;
    const Reading& b = in_order ? y : x;
    if (const auto finding = judge(pair_of(a, b, words_), words_)) found_(a, b, score_of(*finding));
  }

  Words& words_;
  EventKinds& kinds_;
  const FoundPair& found_;
};

StorySearch::StorySearch(const Library& library, const std::deque<Story>& stories, Words& words, FoundPair found)
    : library_(library),
      stories_(stories),
      words_(words),
      found_(std::move(found)),
      kinds_(std::make_unique<EventKinds>()) {}

StorySearch::~StorySearch() = default;

void StorySearch::compare(std::uint32_t left, std::uint32_t right) {
  const Kept& a = kept(left);
  const Kept& b = kept(right);
  Comparing(words_, *kinds_, found_).compare(a, b);
}

const StorySearch::Kept& StorySearch::kept(std::uint32_t article) {
  if (const auto known = places_.find(article); known != places_.end()) {
    kept_.splice(kept_.begin(), kept_, known->second);
    return kept_.front();
  }
  Kept& kept = kept_.emplace_front();
  places_.emplace(article, kept_.begin());
  kept.article = article;
  kept.positions = library_.positions(article);
  kept.readings = read_article(*kept.positions, words_);
  tell_story(kept.readings, stories_[article], words_);
  kept.members = sort_out(kept.readings, words_);
  kinds_->number(kept.members.rejecting);
  kinds_->number(kept.members.reporting);
  readings_ += kept.readings.size();
  while (readings_ > kept_readings && kept_.size() > 2) {
    readings_ -= kept_.back().readings.size();
    places_.erase(kept_.back().article);
    kept_.pop_back();
  }
  return kept;
}

}  // namespace gainsay::conflict
