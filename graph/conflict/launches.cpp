#include "graph/conflict/launches.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "graph/conflict/coverage.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/rule.h"
#include "graph/conflict/word_table.h"

namespace gainsay::conflict {
namespace {

constexpr int gate_days = gate(60);

constexpr std::array<std::string_view, 12> months = {"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 6> launching = {"launch", "release", "debut", "roll out", "come out", "ship"};
constexpr std::array<std::string_view, 6> delaying = {"delay", "postpone", "push back", "put off", "defer", "push"};
// Words behind which a month is no day of coming out.
constexpr std::array<std::string_view, 8> open_bounds = {"by",   "before", "after", "since",
                                                         "from", "last",   "than",  "late"};

std::vector<std::string> words_of(const Reading& reading) {
  std::vector<std::string> words;
  std::istringstream text(ascii_lower(reading.position->statement.text));
  for (std::string word; text >> word;) {
    while (!word.empty() && std::string_view(",.;:").find(word.back()) != std::string_view::npos) word.pop_back();
    words.push_back(std::move(word));
  }
  return words;
}

/// The month and the day that the words name; a month of 0 where they name none, several, or leave it open.
Launch day_named(const std::vector<std::string>& words) {
  Launch out;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const auto month = std::ranges::find(months, words[i]);
    if (month == months.end() ||
        (words[i] == "may" && !has(std::array<std::string_view, 3>{"in", "until", "to"}, words[i - 1])))
      continue;
    if (out.month != 0 || has(open_bounds, words[i - 1])) return {};
    out.month = static_cast<int>(month - months.begin()) + 1;
    const auto number = [&](std::size_t at) -> std::optional<int> {
      int value = 0;
      if (at >= words.size() || words[at].size() > 2) return std::nullopt;
      const auto read = std::from_chars(words[at].data(), words[at].data() + words[at].size(), value);
      const bool whole = read.ec == std::errc() && read.ptr == words[at].data() + words[at].size();
      return whole && value >= 1 && value <= 31 ? std::optional(value) : std::nullopt;
    };
    out.day = number(i + 1);
    if (!out.day) out.day = number(i - 1);
  }
  return out;
}

bool tells_of_launch(const Reading& reading, const std::vector<std::string>& words) {
  const std::string& predicate = reading.proposition->predicate;
  if (has(launching, predicate)) return !reading.occurs;
  const bool on_sale = predicate == "go" && std::ranges::find(words, "sale") != words.end();
  return (on_sale || predicate == "available") && !reading.occurs;
}

}  // namespace

std::optional<Launch> launch_of(const Reading& reading) {
  if (!reading.asserts || reading.negated || reading.doubts) return std::nullopt;
  const bool delays = has(delaying, reading.proposition->predicate);
  const std::vector<std::string> words = words_of(reading);
  if (!delays && !tells_of_launch(reading, words)) return std::nullopt;
  Launch found = day_named(words);
  if (found.month == 0) return std::nullopt;
  const bool of_object = !reading.object.empty();
  found.thing = of_object ? &reading.object : &reading.proposition->agent;
  found.party = of_object ? &reading.object_party : &reading.agent;
  if (found.thing->empty() || found.party->kind == Party::Kind::pronoun) return std::nullopt;
  found.opens_sentence = reading.position->statement.text.starts_with(found.thing->text);
  return found;
}

bool are_apart(const Launch& a, const Launch& b) { return a.month != b.month || (a.day && b.day && *a.day != *b.day); }

namespace {

/// The capitalised words, without those that open a sentence and are no name ("Watches").
std::vector<std::string> names_of(const Launch& launch) {
  const std::string& head = launch.thing->head;
  const bool is_common = launch.opens_sentence && !head.empty() && head[0] >= 'a' && head[0] <= 'z';
  std::vector<std::string> out;
  std::istringstream text(launch.thing->text);
  for (std::string word; text >> word;) {
    const bool is_capital = word[0] >= 'A' && word[0] <= 'Z';
    if (is_capital && !(is_common && ascii_lower(word).starts_with(head))) out.push_back(word);
  }
  return out;
}

/// "The release of the Kestrel" is the Kestrel's; a name that both give tells, and one that only one gives leaves it
/// open.
SlotRelation compare_things(const Launch& a, const Launch& b) {
  const auto names_a = names_of(a);
  const auto names_b = names_of(b);
  if (names_a.empty() && names_b.empty())
    return ascii_lower(a.thing->head) == ascii_lower(b.thing->head) && is_one(*a.thing) ? SlotRelation::unknown
                                                                                        : SlotRelation::differs;
  if (names_a.empty() || names_b.empty())
    return is_one(names_a.empty() ? *a.thing : *b.thing) ? SlotRelation::unknown : SlotRelation::differs;
  // A firm's name says nothing of which of its things: the last is the thing's own.
  const bool shared = std::ranges::find(names_a, names_b.back()) != names_a.end() ||
                      std::ranges::find(names_b, names_a.back()) != names_b.end();
  return shared ? SlotRelation::same : SlotRelation::differs;
}

}  // namespace

/// In one story two articles give a thing two days on which it is to come out, or it is put off to another.
std::optional<Finding> launch_days(const Pair& pair, Words&) {
  const auto& [a, b, alignment, backward] = pair;
  if (!a.story || !alignment.same_story || alignment.same_article) return std::nullopt;
  if (alignment.days_apart > gate_days || alignment.place == SlotRelation::differs) return std::nullopt;
  const auto x = launch_of(a);
  if (!x) return std::nullopt;
  const auto y = launch_of(b);
  if (!y || !are_apart(*x, *y)) return std::nullopt;
  const SlotRelation things = compare_things(*x, *y);
  if (things == SlotRelation::differs) return std::nullopt;
  const bool certain = things == SlotRelation::same && !a.hedged && !b.hedged;
  return finding(pair, ConflictType::temporal_update, ConflictClass::update,
                 certain ? Strength::moderate : Strength::weak, "temporal_update/launch",
                 things == SlotRelation::unknown ? "That both speak of one thing is inferred from the story."
                                                 : "Plans are made anew: the one may have replaced the other.");
}

}  // namespace gainsay::conflict
