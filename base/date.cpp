#include "gainsay/model/date.h"

#include <charconv>
#include <cstdio>

namespace gainsay {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;

std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || text[0] == '-' || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// A day, or the whole of the month or year that `text` names.
std::optional<DateInterval> parse_period(std::string_view text) {
  if (const auto exact = parse_date(text)) return DateInterval::on(*exact);
  const auto y = text.size() >= 4 ? digits(text.substr(0, 4)) : std::nullopt;
  if (!y) return std::nullopt;
  if (text.size() == 4) return DateInterval{Date{year{*y} / 1 / 1}, Date{year{*y} / 12 / 31}};
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  const auto m = digits(text.substr(5));
  if (!m || *m < 1 || *m > 12) return std::nullopt;
  const auto first = year{*y} / month{static_cast<unsigned>(*m)};
  return DateInterval{Date{first / day{1}}, Date{first / std::chrono::last}};
}

}  // namespace

std::string to_string(const Date& date) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return buffer;
}

std::string to_string(const DateInterval& interval) {
  if (!interval.known()) return "";
  if (interval.is_day()) return to_string(*interval.begin);
  return (interval.begin ? to_string(*interval.begin) : "..") + "/" + (interval.end ? to_string(*interval.end) : "..");
}

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto y = digits(text.substr(0, 4));
  const auto m = digits(text.substr(5, 2));
  const auto d = digits(text.substr(8, 2));
  if (!y || !m || !d) return std::nullopt;
  const Date date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<DateInterval> parse_interval(std::string_view text) {
  if (text.empty()) return DateInterval{};
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return parse_period(text);
  DateInterval out;
  const auto from = text.substr(0, slash);
  const auto to = text.substr(slash + 1);
  if (from != "..") {
    const auto period = parse_period(from);
    if (!period) return std::nullopt;
    out.begin = period->begin;
  }
  if (to != "..") {
    const auto period = parse_period(to);
    if (!period) return std::nullopt;
    out.end = period->end;
  }
  if (!out.known() || (out.begin && out.end && *out.end < *out.begin)) return std::nullopt;
  return out;
}

Date add_days(const Date& date, int count) { return Date{sys_days{date} + std::chrono::days{count}}; }

int days_between(const Date& from, const Date& to) { return static_cast<int>((sys_days{to} - sys_days{from}).count()); }

bool may_overlap(const DateInterval& a, const DateInterval& b) {
  return !(a.end && b.begin && *a.end < *b.begin) && !(b.end && a.begin && *b.end < *a.begin);
}

std::strong_ordering chronological(const DateInterval& a, const DateInterval& b) {
  if (a.begin != b.begin) {
    if (!a.begin) return std::strong_ordering::less;
    if (!b.begin) return std::strong_ordering::greater;
    return *a.begin <=> *b.begin;
  }
  if (a.end == b.end) return std::strong_ordering::equal;
  if (!a.end) return std::strong_ordering::greater;
  if (!b.end) return std::strong_ordering::less;
  return *a.end <=> *b.end;
}

}  // namespace gainsay
