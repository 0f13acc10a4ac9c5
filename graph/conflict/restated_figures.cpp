#include "graph/conflict/restated_figures.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "graph/conflict/figures.h"
#include "graph/conflict/phrases.h"
#include "graph/conflict/quantities.h"
#include "graph/conflict/word_table.h"

namespace gainsay::conflict {
namespace {

constexpr std::array<std::string_view, 5> demonstratives = {"this", "that", "it", "these", "those"};
constexpr std::array<std::string_view, 5> count_nouns = {"number", "figure", "total", "tally", "count"};
constexpr std::array<std::string_view, 9> amounting_verbs = {"amount", "equate", "equal",  "total",    "mean",
                                                             "be",     "come",   "add up", "represent"};
constexpr std::array<std::string_view, 6> sizes = {"low", "high", "small", "large", "close", "near"};

/// Words that set a figure against another.
constexpr std::array<std::string_view, 16> contrasts = {
    "fraction of", " not ",    "n't ",   "smaller",    "lower",      "larger",       "higher",        "fewer",
    "closer to",   "far less", "rather", "instead of", "as opposed", "nowhere near", "than reported", "been reported"};

bool sets_against(const std::string& text) {
  const std::string words = " " + ascii_lower(text) + " ";
  return std::ranges::any_of(contrasts, [&](std::string_view sign) { return words.find(sign) != std::string::npos; });
}

/// Whether the reading gives a figure for something that it does not name.
bool names_nothing(const Reading& reading) {
  const Claim& claim = reading.position->statement.claim;
  const std::string subject = ascii_lower(claim.agent.head);
  // "The number of job losses": the head is what is counted.
  const std::string words = ascii_lower(claim.agent.text);
  const bool count = std::ranges::any_of(count_nouns, [&](std::string_view noun) {
    return words == noun || words.starts_with(std::string(noun) + " of ");
  });
  if (count) return has(sizes, reading.predicate) || has(amounting_verbs, reading.predicate);
  if (!has(demonstratives, subject)) return false;
  // "That's several thousand people": the counted noun is the predicate.
  return has(amounting_verbs, reading.predicate) || reading.predicate == ascii_lower(claim.quantity->unit);
}

/// Another voice's figure, or one that is set against another in so many words.
bool answers(const Reading& figure, const Reading& report) {
  if (sets_against(figure.position->statement.text)) return true;
  if (figure.position->act == SpeechAct::deny) return true;
  // Another voice than the report's gives its own figure.
  return !figure.speaker.empty() && figure.speaker != report.speaker;
}

bool counts_such(const Reading& figure, const Reading& report, Words& words) {
  Reading borrowed = figure;
  borrowed.verb = report.verb;
  borrowed.predicate = report.predicate;
  borrowed.object = report.object;
  return same_unit(borrowed, report, words);
}

bool can_be_meant(const Reading& report, const Reading& figure, Words& words) {
  if (!figure_of(report) || report.anaphoric || report.position->statement.claim.conditional) return false;
  if (!report.hedged && !report.intends && !report.foretells && !report.commits) return false;
  return counts_such(figure, report, words) && apart(*figure_of(figure), *figure_of(report)) && answers(figure, report);
}

void adopt(Reading& figure, const Reading& report) {
  figure.proposition = report.proposition;
  figure.predicate = report.predicate;
  figure.verb = report.verb;
  figure.object = report.object;
  figure.agent = report.agent;
  figure.object_party = report.object_party;
  figure.recipient_party = report.recipient_party;
  figure.goods = report.goods;
  figure.others = report.others;
  figure.when = report.when;
  figure.anaphoric = true;
  figure.commits = false;
  figure.intends = report.intends || report.commits;
  figure.foretells = report.foretells && !figure.intends;
  figure.occurs = report.occurs;
}

}  // namespace

void resolve_restated_figures(std::vector<Reading>& readings, Words& words) {
  std::vector<Reading*> in_order;
  for (Reading& reading : readings) in_order.push_back(&reading);
  std::ranges::stable_sort(in_order, {},
                           [](const Reading* reading) { return reading->position->statement.span.begin; });
  for (auto at = in_order.begin(); at != in_order.end(); ++at) {
    Reading& figure = **at;
    if (!figure_of(figure) || figure.anaphoric || !figure.asserts || figure.negated || !names_nothing(figure)) continue;
    const auto report = std::find_if(std::make_reverse_iterator(at), in_order.rend(),
                                     [&](const Reading* candidate) { return can_be_meant(*candidate, figure, words); });
    if (report != in_order.rend()) adopt(figure, **report);
  }
}

}  // namespace gainsay::conflict
