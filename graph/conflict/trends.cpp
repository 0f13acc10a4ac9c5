#include "graph/conflict/trends.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/utf8.h"
#include "graph/conflict/reading.h"
#include "graph/conflict/word_table.h"

namespace gainsay::conflict {
namespace {

using Axis = Trend::Axis;
using Text = std::vector<std::string>;

constexpr std::array<std::string_view, 28> measures = {
    "revenue", "sale",       "profit",     "earnings", "income",   "turnover",     "result",
    "output",  "export",     "import",     "price",    "deficit",  "unemployment", "inflation",
    "turnout", "attendance", "demand",     "growth",   "wage",     "debt",         "traffic",
    "support", "popularity", "production", "crime",    "spending", "margin",       "ridership"};
// One quarter's earnings, profit, income and results are told by any of these words.
constexpr std::array<std::string_view, 4> earned = {"profit", "earnings", "income", "result"};

constexpr std::array<std::string_view, 9> rising = {"rising",  "growing",  "increasing", "higher", "soaring",
                                                    "surging", "climbing", "improving",  "record"};
constexpr std::array<std::string_view, 9> falling = {"falling",  "declining", "decreasing", "shrinking", "dwindling",
                                                     "plunging", "slumping",  "sliding",    "lower"};
constexpr std::array<std::string_view, 4> strong = {"strong", "record", "robust", "healthy"};
constexpr std::array<std::string_view, 4> weak = {"weak", "poor", "disappointing", "dismal"};

constexpr std::array<std::string_view, 5> expectations = {"expectation", "forecast", "estimate", "prediction",
                                                          "consensus"};
constexpr std::array<std::string_view, 12> beats = {"beat",     "beats",     "beating", "above",
                                                    "exceeded", "exceeding", "exceeds", "topped",
                                                    "tops",     "surpassed", "better",  "topping"};
constexpr std::array<std::string_view, 9> misses = {"miss",  "missed", "misses", "missing",  "below",
                                                    "short", "under",  "worse",  "undershot"};

Text words_of(const std::string& text) {
  Text out;
  std::string word;
  for (const char c : ascii_lower(text) + " ") {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '%' || c == '.' || c == '-' ||
                        static_cast<unsigned char>(c) >= 0x80;
    if (letter) {
      word += c;
    } else if (!word.empty()) {
      while (!word.empty() && (word.back() == '.' || word.back() == '-')) word.pop_back();
      if (!word.empty()) out.push_back(std::move(word));
      word.clear();
    }
  }
  return out;
}

/// The measure that a word names; "" where none.
std::string measure_named(const std::string& word, Words& words) {
  // The dictionary has "sales" and "profits" as words of their own.
  const std::string singular = word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
  const std::string lemma = has(measures, word)       ? word
                            : has(measures, singular) ? singular
                                                      : words.lemma(word, WordClass::noun);
  if (!has(measures, lemma)) return {};
  return has(earned, lemma) ? std::string("earnings") : lemma;
}

bool is_number(const std::string& word) { return !word.empty() && word[0] >= '0' && word[0] <= '9'; }

void add(std::vector<Trend>& trends, std::string measure, Axis axis, bool up) {
  trends.push_back({std::move(measure), axis, up});
}

/// "Declining revenue", "weak quarterly revenue figures".
void add_modified(const Text& text, std::size_t at, const std::string& measure, std::vector<Trend>& trends) {
  constexpr std::size_t reach = 3;
  for (std::size_t back = 1; back <= reach && back <= at; ++back) {
    const std::string& word = text[at - back];
    if (has(rising, word)) add(trends, measure, Axis::change, true);
    if (has(falling, word)) add(trends, measure, Axis::change, false);
    if (has(strong, word)) add(trends, measure, Axis::level, true);
    if (has(weak, word)) add(trends, measure, Axis::level, false);
  }
}

/// "..., up 16 percent".
void add_percent(const Text& text, std::size_t at, const std::string& measure, std::vector<Trend>& trends) {
  constexpr std::size_t reach = 8;
  for (std::size_t next = at + 1; next + 1 < text.size() && next <= at + reach; ++next)
    if ((text[next] == "up" || text[next] == "down") && is_number(text[next + 1])) {
      const bool percent = text[next + 1].ends_with('%') ||
                           (next + 2 < text.size() && (text[next + 2] == "percent" || text[next + 2] == "per"));
      if (percent) add(trends, measure, Axis::change, text[next] == "up");
      return;
    }
}

}  // namespace

std::vector<Trend> trends_of(const Reading& reading, Words& words) {
  std::vector<Trend> trends;
  if (!reading.asserts || !reading.occurs || reading.negated) return trends;
  const Text text = words_of(reading.position->statement.text);
  const auto expected = std::ranges::find_if(text, [&](const std::string& word) {
    return has(expectations, word) || has(expectations, words.lemma(word, WordClass::noun));
  });
  // "Sales increased", "sales were increased".
  const Phrase& bearer = reading.agent.kind == Party::Kind::none ? reading.object : reading.proposition->agent;
  const std::string subject = measure_named(ascii_lower(bearer.head), words);
  if (!subject.empty()) {
    if (reading.verb == VerbClass::rise || reading.verb == VerbClass::fall)
      add(trends, subject, Axis::change, reading.verb == VerbClass::rise);
    if (has(strong, reading.predicate)) add(trends, subject, Axis::level, true);
    if (has(weak, reading.predicate)) add(trends, subject, Axis::level, false);
  }
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string measure = measure_named(text[at], words);
    if (measure.empty()) continue;
    add_modified(text, at, measure, trends);
    add_percent(text, at, measure, trends);
    if (expected == text.end()) continue;
    const auto says = [&](const auto& table) {
      return std::any_of(text.begin(), expected, [&](const std::string& word) { return has(table, word); });
    };
    if (says(beats) != says(misses)) add(trends, measure, Axis::expectation, says(beats));
  }
  return trends;
}

void mark_trends(std::span<Reading> readings, Words& words) {
  for (Reading& reading : readings) reading.trends = trends_of(reading, words);
}

TrendRelation compare_trends(const std::vector<Trend>& a, const std::vector<Trend>& b) {
  TrendRelation result = TrendRelation::compatible;
  for (const Trend& x : a)
    for (const Trend& y : b) {
      if (x.measure != y.measure || x.up == y.up) continue;
      if (x.axis == y.axis) return TrendRelation::opposed;
      const bool expected = x.axis == Axis::expectation || y.axis == Axis::expectation;
      if (!expected) result = TrendRelation::strained;
    }
  return result;
}

}  // namespace gainsay::conflict
