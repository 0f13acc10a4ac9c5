#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace gainsay {

/// A calendar day of the proleptic Gregorian calendar, without time zone.
using Date = std::chrono::year_month_day;

/// A closed interval of days; an absent end is open ("..").
/// Both absent means "unknown". ISO 8601-2 (EDTF) level 1 notation for open ends.
struct DateInterval {
  std::optional<Date> begin;
  std::optional<Date> end;

  static DateInterval on(Date day) { return {day, day}; }
  [[nodiscard]] bool known() const { return begin || end; }
  [[nodiscard]] bool is_day() const { return begin && end && *begin == *end; }
  friend bool operator==(const DateInterval&, const DateInterval&) = default;
};

/// "2024-04-13"
std::string to_string(const Date& day);
/// "2024-04-13" for one day, else "begin/end" with ".." for an open end; "" where unknown.
std::string to_string(const DateInterval& interval);
/// Exact inverse of `to_string`; also takes "2024-04" and "2024" (the whole month or year). None where malformed.
std::optional<DateInterval> parse_interval(std::string_view text);
/// None unless `text` is a valid "YYYY-MM-DD".
std::optional<Date> parse_date(std::string_view text);
/// `day` moved by `count` days.
Date add_days(const Date& day, int count);
/// Days from `from` to `to`; negative where `to` is earlier.
int days_between(const Date& from, const Date& to);
/// Whether the two share a day; an unknown interval may meet anything.
bool may_overlap(const DateInterval& a, const DateInterval& b);
/// Orders by begin (open first), then end (open last): the order of "when it was said".
std::strong_ordering chronological(const DateInterval& a, const DateInterval& b);

}  // namespace gainsay
