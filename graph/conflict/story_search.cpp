#include "graph/conflict/story_search.h"

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "graph/conflict/alignment.h"
#include "graph/conflict/authenticity.h"
#include "graph/conflict/calibration.h"
#include "graph/conflict/depiction.h"
#include "graph/conflict/fingerprint.h"
#include "graph/conflict/identity.h"
#include "graph/conflict/judge.h"
#include "graph/conflict/mention.h"
#include "graph/conflict/quantities.h"
#include "graph/conflict/quotation.h"
#include "graph/conflict/rejections.h"
#include "graph/conflict/scope_tension.h"
#include "graph/conflict/standing.h"

namespace gainsay::conflict {
namespace {

constexpr std::size_t kept_articles = 256;

using Group = std::vector<const Reading*>;
/// Groups of readings whose predicates stand alike to every other's.
using Events = std::vector<Group>;

/// An article's readings, by what they can oppose.
struct Members {
  Events rejecting, reporting;
  Group counted, standing, alive, dead, shown, trending, unaimed, depicted, quoted, misquoted, likening,
      denying_identity;
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

/// Of one kind with every reading that `compare_predicates` and `brings_about` cannot tell from it.
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
    events[number->second].push_back(&reading);
    if (reading.position->statement.claim.quantity && !reading.negated) members.counted.push_back(&reading);
    if (standing_of(reading, words)) members.standing.push_back(&reading);
    if (!reading.trends.empty()) members.trending.push_back(&reading);
    if (is_life(reading)) members.alive.push_back(&reading);
    if (authenticity_of(reading) != Authenticity::unsaid) members.shown.push_back(&reading);
    if (is_death(reading)) members.dead.push_back(&reading);
    if (depiction_of(reading)) members.depicted.push_back(&reading);
    if (!own_words(reading).empty()) members.quoted.push_back(&reading);
    if (rejects_quotation(reading)) members.misquoted.push_back(&reading);
    if (likens(reading)) members.likening.push_back(&reading);
    if (denies_identity(reading, words)) members.denying_identity.push_back(&reading);
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
  if (came_to_have(yes, no)) return true;
  return compare_predicates(yes, no, words) != SlotRelation::differs;
}

/// Two names under "alive" and a death are found by the index.
bool may_be_of_one_life(const Reading& alive, const Reading& dead) {
  return alive.predicate != "alive" || alive.agent.kind != Party::Kind::named ||
         dead.object_party.kind != Party::Kind::named;
}

bool differ_in_whom_they_show(const Reading& x, const Reading& y) {
  return depiction_of(x)->denied != depiction_of(y)->denied;
}

bool say_the_same(const Reading& x, const Reading& y) { return own_words(x) == own_words(y); }

/// Most figures of two articles are of different units or have numbers in common.
bool may_be_rival_figures(const Reading& x, const Reading& y) {
  const Quantity& a = *x.position->statement.claim.quantity;
  const Quantity& b = *y.position->statement.claim.quantity;
  return !a.unit.empty() && !b.unit.empty() && apart(a, b);
}

bool may_oppose_itself(const Members& members, Words& words) {
  for (const Group& no : members.rejecting)
    for (const Group& yes : members.reporting)
      if (may_name_one_event(*yes.front(), *no.front(), words)) return true;
  return (!members.alive.empty() && !members.dead.empty()) || members.shown.size() > 1 || members.standing.size() > 1 ||
         members.depicted.size() > 1 || !members.misquoted.empty() || !members.denying_identity.empty();
}

}  // namespace

bool may_oppose_itself(const std::vector<Reading>& readings, Words& words) {
  return may_oppose_itself(sort_out(readings, words), words);
}

struct StorySearch::Kept {
  ArticlePositionsPtr positions;
  std::vector<Reading> readings;
  Story story;
  Members members;
};

/// Holds the members of two articles against each other.
class StorySearch::Comparing {
 public:
  Comparing(Words& words, const FoundPair& found) : words_(words), found_(found) {}

  void compare(const Kept& left, const Kept& right) {
    const Members& a = left.members;
    const Members& b = right.members;
    const bool is_one_article = &left == &right;
    const auto names_one_event = [&](const Reading& no, const Reading& yes) {
      return may_name_one_event(yes, no, words_);
    };
    const auto opposes = [&](const Reading& x, const Reading& y) {
      return compare_predicates(x, y, words_) == SlotRelation::opposes;
    };
    const auto unlike = [](const Reading& x, const Reading& y) { return authenticity_of(x) != authenticity_of(y); };
    cross(a.rejecting, b.reporting, names_one_event);
    if (!is_one_article) cross(b.rejecting, a.reporting, names_one_event);
    cross(a.alive, b.dead, may_be_of_one_life);
    cross(a.shown, b.shown, unlike);
    cross(a.standing, b.standing, [&](const Reading& x, const Reading& y) {
      return are_opposite(*standing_of(x, words_), *standing_of(y, words_));
    });
    cross(a.depicted, b.depicted, differ_in_whom_they_show);
    hold_against_quotations(left, right);
    cross(a.denying_identity, b.reporting);
    if (is_one_article) return;
    cross(b.alive, a.dead, may_be_of_one_life);
    cross(a.counted, b.counted, may_be_rival_figures);
    cross(a.trending, b.trending, [](const Reading& x, const Reading& y) {
      return compare_trends(x.trends, y.trends) != TrendRelation::compatible;
    });
    cross(a.reporting, b.reporting, opposes);
    cross(a.quoted, b.quoted, say_the_same);
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

  /// The filter may ask only for what makes an event's kind.
  template <class Filter>
  void cross(const Events& left, const Events& right, const Filter& filter) {
    for (const Group& x : left)
      for (const Group& y : right)
        if (filter(*x.front(), *y.front())) cross(x, y, [](const Reading&, const Reading&) { return true; });
  }

  void cross(const Group& left, const Events& right) {
    for (const Group& group : right) cross(left, group, [](const Reading&, const Reading&) { return true; });
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
  const FoundPair& found_;
};

StorySearch::StorySearch(const Library& library, Words& words, FoundPair found)
    : library_(library), words_(words), found_(std::move(found)) {}

StorySearch::~StorySearch() = default;

void StorySearch::compare(std::uint32_t left, std::uint32_t right) {
  if (kept_.size() + 2 > kept_articles) kept_.clear();
  const Kept& a = kept(left);
  const Kept& b = kept(right);
  Comparing(words_, found_).compare(a, b);
}

const StorySearch::Kept& StorySearch::kept(std::uint32_t article) {
  const auto [place, is_new] = kept_.try_emplace(article);
  if (is_new) {
    place->second = std::make_unique<Kept>();
    Kept& kept = *place->second;
    kept.positions = library_.positions(article);
    kept.readings = read_article(*kept.positions, words_);
    kept.story = story_of(kept.readings, words_);
    tell_story(kept.readings, kept.story, words_);
    kept.members = sort_out(kept.readings, words_);
  }
  return *place->second;
}

}  // namespace gainsay::conflict
