#include "ingest/claims/number_words.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>
#include <utility>

namespace gainsay::claims {
namespace {

constexpr std::pair<std::string_view, double> units[] = {
    {"zero", 0},      {"one", 1},       {"two", 2},       {"three", 3},    {"four", 4},     {"five", 5},
    {"six", 6},       {"seven", 7},     {"eight", 8},     {"nine", 9},     {"ten", 10},     {"eleven", 11},
    {"twelve", 12},   {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17},
    {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},   {"thirty", 30},  {"forty", 40},   {"fifty", 50},
    {"sixty", 60},    {"seventy", 70},  {"eighty", 80},   {"ninety", 90}};

constexpr std::pair<std::string_view, double> multipliers[] = {
    {"tens", 10},      {"hundred", 1e2}, {"hundreds", 1e2}, {"thousand", 1e3},  {"thousands", 1e3},
    {"k", 1e3},        {"lakh", 1e5},    {"lakhs", 1e5},    {"million", 1e6},   {"millions", 1e6},
    {"m", 1e6},        {"mn", 1e6},      {"crore", 1e7},    {"crores", 1e7},    {"billion", 1e9},
    {"billions", 1e9}, {"bn", 1e9},      {"b", 1e9},        {"trillion", 1e12}, {"trillions", 1e12},
    {"tn", 1e12},      {"dozen", 12},    {"dozens", 12},    {"score", 20},      {"scores", 20}};

template <class Table>
std::optional<double> look_up(const Table& table, std::string_view word) {
  const auto at =
      std::find_if(std::begin(table), std::end(table), [&](const auto& entry) { return entry.first == word; });
  return at == std::end(table) ? std::nullopt : std::optional(at->second);
}

}  // namespace

std::optional<double> parse_number(std::string_view lower) {
  if (const auto word = look_up(units, lower)) return word;
  if (const auto hyphen = lower.find('-'); hyphen != std::string_view::npos)
    return join_number_words(lower.substr(0, hyphen), lower.substr(hyphen + 1));
  if (lower.empty() || lower.front() < '0' || lower.front() > '9') return std::nullopt;
  std::string digits;
  std::size_t at = 0;
  for (; at < lower.size(); ++at) {
    const char c = lower[at];
    // A comma only where three digits follow it ("1,200", Indian "1,20,000" has two).
    if (c == ',' && at + 2 < lower.size()) continue;
    if ((c < '0' || c > '9') && c != '.') break;
    digits += c;
  }
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  if (at == lower.size()) return value;
  if (const auto factor = parse_multiplier(lower.substr(at)); factor && lower.substr(at) != "score")
    return value * *factor;
  return std::nullopt;
}

std::optional<double> join_number_words(std::string_view tens, std::string_view ones) {
  const auto high = look_up(units, tens);
  const auto low = look_up(units, ones);
  if (!high || !low || *high < 20 || *low < 1 || *low > 9) return std::nullopt;
  return *high + *low;
}

std::optional<double> parse_multiplier(std::string_view lower) { return look_up(multipliers, lower); }

}  // namespace gainsay::claims
