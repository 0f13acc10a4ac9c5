#include "ingest/attribution/acts/past_time.h"

#include <array>
#include <charconv>
#include <string_view>

namespace gainsay {
namespace {

using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::year;

template <std::size_t N>
std::optional<unsigned> index_in(const std::array<std::string_view, N>& words, std::string_view word) {
  for (unsigned i = 0; i < N; ++i)
    if (words[i] == word) return i;
  return std::nullopt;
}

// C++20 chrono counts from Sunday.
constexpr auto weekdays =
    std::to_array<std::string_view>({"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"});
constexpr auto short_weekdays =
    std::to_array<std::string_view>({"sun.", "mon.", "tue.", "wed.", "thu.", "fri.", "sat."});
constexpr auto months = std::to_array<std::string_view>({"january", "february", "march", "april", "may", "june", "july",
                                                         "august", "september", "october", "november", "december"});
constexpr auto short_months = std::to_array<std::string_view>(
    {"jan.", "feb.", "mar.", "apr.", "may", "jun.", "jul.", "aug.", "sept.", "oct.", "nov.", "dec."});
constexpr auto small_numbers = std::to_array<std::string_view>(
    {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"});

std::optional<int> number(std::string_view word) {
  if (word == "a" || word == "an") return 1;
  if (const auto small = index_in(small_numbers, word)) return static_cast<int>(*small);
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc{} || end == word.data() || value < 0 || value > 9999) return std::nullopt;
  const std::string_view rest = word.substr(static_cast<std::size_t>(end - word.data()));
  if (!rest.empty() && rest != "st" && rest != "nd" && rest != "rd" && rest != "th") return std::nullopt;
  return value;
}

Date monday_of(const Date& day) {
  const weekday w{sys_days{day}};
  return add_days(day, -static_cast<int>(w.iso_encoding() - 1));
}

DateInterval month_of(year y, month m) { return {Date{y / m / std::chrono::day{1}}, Date{y / m / std::chrono::last}}; }

DateInterval until(DateInterval interval, const Date& anchor) {
  if (interval.end && *interval.end > anchor && interval.begin && *interval.begin <= anchor) interval.end = anchor;
  return interval;
}

/// "this week", "last month"; `back` counts whole units before the present one.
std::optional<DateInterval> unit_before(std::string_view unit, int back, const Date& anchor) {
  if (back > 1000) return std::nullopt;
  if (unit == "day" || unit == "days") return DateInterval::on(add_days(anchor, -back));
  if (unit == "week" || unit == "weeks") {
    const Date monday = add_days(monday_of(anchor), -7 * back);
    return until({monday, add_days(monday, 6)}, anchor);
  }
  if (unit == "month" || unit == "months") {
    const auto at = anchor.year() / anchor.month() - std::chrono::months{back};
    return until(month_of(at.year(), at.month()), anchor);
  }
  if (unit == "year" || unit == "years") {
    const year y = anchor.year() - std::chrono::years{back};
    return until({Date{y / 1 / 1}, Date{y / 12 / 31}}, anchor);
  }
  return std::nullopt;
}

Date weekday_before(unsigned day, const Date& anchor, bool strictly) {
  const weekday today{sys_days{anchor}};
  int back = (static_cast<int>(today.c_encoding()) - static_cast<int>(day) + 7) % 7;
  if (back == 0 && strictly) back = 7;
  return add_days(anchor, -back);
}

class Reader {
 public:
  Reader(const Syntax& syntax, std::uint32_t at, const Date& anchor)
      : syntax_(syntax), at_(at), last_(syntax.sentence_range(at).last), anchor_(anchor) {}

  std::optional<TimeExpression> read() {
    const std::string_view first = word(0);
    if (first == "today" || first == "tonight") return found(DateInterval::on(anchor_), 1);
    if (first == "yesterday") return found(DateInterval::on(add_days(anchor_, -1)), 1);
    if (const auto day = weekday_named(0)) return found(DateInterval::on(weekday_before(*day, anchor_, false)), 1);
    if (first == "earlier" || first == "late" || first == "early") return read_earlier();
    if (first == "this" || first == "last" || first == "past" || first == "previous") return read_relative(0);
    if (const auto ago = read_ago()) return ago;
    if (const auto day = read_month()) return day;
    if ((first == "in" || first == "during") && word(1).size() == 4)
      if (const auto y = number(word(1)); y && *y >= 1900 && *y <= static_cast<int>(anchor_.year()))
        return found(until({Date{year{*y} / 1 / 1}, Date{year{*y} / 12 / 31}}, anchor_), 2);
    return std::nullopt;
  }

 private:
  std::string_view word(std::uint32_t offset) const {
    return at_ + offset < last_ ? std::string_view(syntax_.lower(at_ + offset)) : std::string_view();
  }
  std::optional<TimeExpression> found(DateInterval time, std::uint32_t words) const {
    return TimeExpression{time, at_ + words};
  }
  std::optional<unsigned> weekday_named(std::uint32_t offset) const {
    if (const auto day = index_in(weekdays, word(offset))) return day;
    return index_in(short_weekdays, word(offset));
  }

  std::optional<TimeExpression> read_earlier() {
    std::uint32_t n = 1;
    if (word(n) == "in" && word(n + 1) == "the") {
      const auto time = unit_before(word(n + 2), 0, anchor_);
      return time && word(n + 2) != "day" ? found(*time, n + 3) : std::nullopt;
    }
    if (const auto day = weekday_named(n)) return found(DateInterval::on(weekday_before(*day, anchor_, false)), n + 1);
    if (word(n) == "today") return found(DateInterval::on(anchor_), n + 1);
    return word(n) == "this" || word(n) == "last" ? read_relative(n) : std::nullopt;
  }

  std::optional<TimeExpression> read_relative(std::uint32_t n) {
    const bool present = word(n) == "this";
    if (const auto day = weekday_named(n + 1))
      return found(DateInterval::on(weekday_before(*day, anchor_, !present)), n + 2);
    if (word(n + 1) == "morning" || word(n + 1) == "afternoon" || word(n + 1) == "evening" || word(n + 1) == "night")
      return found(DateInterval::on(add_days(anchor_, present ? 0 : -1)), n + 2);
    if (const auto m = index_in(months, word(n + 1))) return found(month_before(*m + 1, !present), n + 2);
    if (word(n + 1) == "days" || word(n + 1) == "weeks") return std::nullopt;
    if (const auto time = unit_before(word(n + 1), present ? 0 : 1, anchor_)) return found(*time, n + 2);
    return std::nullopt;
  }

  std::optional<TimeExpression> read_ago() {
    const auto count = number(word(0));
    if (!count || word(2) != "ago") return std::nullopt;
    const auto time = unit_before(word(1), *count, anchor_);
    return time ? found(*time, 3) : std::nullopt;
  }

  DateInterval month_before(unsigned m, bool strictly) const {
    year y = anchor_.year();
    const auto now = static_cast<unsigned>(anchor_.month());
    if (m > now || (m == now && strictly)) y -= std::chrono::years{1};
    return until(month_of(y, month{m}), anchor_);
  }

  /// A day of the month in figures; 0 where the word is none.
  int day_number(std::uint32_t offset) const {
    if (word(offset) == "a" || word(offset) == "an") return 0;
    const int value = number(word(offset)).value_or(0);
    return value >= 1 && value <= 31 ? value : 0;
  }

  /// "June 3", "June 3, 2023", "3 June", "June 2023", "in June". A bare "May" or "March" needs its preposition.
  std::optional<TimeExpression> read_month() {
    std::uint32_t n = 0;
    const bool preposition = word(0) == "in" || word(0) == "on" || word(0) == "since";
    if (preposition) ++n;
    int day = day_number(n);
    if (day > 0) ++n;
    auto m = index_in(months, word(n));
    if (!m) m = index_in(short_months, word(n));
    if (!m) return std::nullopt;
    ++n;
    if (day == 0) {
      day = day_number(n);
      if (day > 0) ++n;
    }
    std::optional<int> y;
    const std::uint32_t comma = word(n) == "," ? 1 : 0;
    if (word(n + comma).size() == 4)
      if (const auto value = number(word(n + comma)); value && *value >= 1900) {
        y = value;
        n += comma + 1;
      }
    if (day == 0 && !y) {
      if (!preposition) return std::nullopt;
      return found(month_before(*m + 1, false), n);
    }
    if (day == 0) return found(until(month_of(year{*y}, month{*m + 1}), anchor_), n);
    Date date{y ? year{*y} : anchor_.year(), month{*m + 1}, std::chrono::day{static_cast<unsigned>(day)}};
    if (!y && date.ok() && date > anchor_) date = Date{date.year() - std::chrono::years{1}, date.month(), date.day()};
    return date.ok() ? found(DateInterval::on(date), n) : std::nullopt;
  }

  const Syntax& syntax_;
  std::uint32_t at_;
  std::uint32_t last_;
  Date anchor_;
};

}  // namespace

std::optional<TimeExpression> past_time_at(const Syntax& syntax, std::uint32_t at, const Date& anchor) {
  return Reader(syntax, at, anchor).read();
}

}  // namespace gainsay
