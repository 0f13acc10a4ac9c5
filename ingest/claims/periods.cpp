#include "ingest/claims/periods.h"

#include <algorithm>
#include <charconv>

#include "ingest/claims/number_words.h"
#include "ingest/claims/times.h"

namespace gainsay::claims {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

constexpr std::ptrdiff_t longest_date = 6;  ///< words

class PeriodReader {
 public:
  PeriodReader(const std::vector<std::string>& words, std::size_t at, std::optional<Date> anchor, bool future)
      : words_(words), at_(at), anchor_(anchor), future_(future) {}

  std::optional<DateInterval> read() const {
    if (auto found = range()) return found;
    if (auto found = decade()) return found;
    if (auto found = middle_of_year()) return found;
    if (auto found = quarter()) return found;
    if (auto found = end_of_unit()) return found;
    if (auto found = ahead()) return found;
    if (word(0) == "day" && word(1) == "before" && word(2) == "yesterday" && anchor_)
      return DateInterval::on(add_days(*anchor_, -2));
    return std::nullopt;
  }

 private:
  [[nodiscard]] std::string_view word(std::size_t offset) const {
    return at_ + offset < words_.size() ? std::string_view(words_[at_ + offset]) : std::string_view();
  }

  static std::optional<int> year_of(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.size() != 4) return std::nullopt;
    return value >= 1900 && value <= 2100 ? std::optional(value) : std::nullopt;
  }

  static DateInterval months(int y, unsigned first, unsigned last) {
    const std::chrono::year_month_day_last end{year(y), std::chrono::month_day_last(month(last))};
    return {Date(year(y), month(first), day(1)), Date(end)};
  }

  /// "Between 2015 and 2018", "from January to March".
  [[nodiscard]] std::optional<DateInterval> range() const {
    const bool between = word(0) == "between";
    if (!between && word(0) != "from") return std::nullopt;
    for (std::size_t join = at_ + 2; join + 1 < words_.size() && join < at_ + 8; ++join) {
      const bool joins = between ? words_[join] == "and" : is_any_of(words_[join], {"to", "until", "through"});
      if (!joins) continue;
      using Offset = std::vector<std::string>::difference_type;
      const auto begin = words_.begin() + static_cast<Offset>(at_) + 1;
      const auto middle = words_.begin() + static_cast<Offset>(join);
      // No further than a date goes, and never a range within a range: bounded, whatever the words repeat.
      const auto end = words_.end() - middle - 1 > longest_date ? middle + 1 + longest_date : words_.end();
      if (std::any_of(begin, end, [](const std::string& w) { return w == "between" || w == "from"; }))
        return std::nullopt;
      const auto from = parse_time({begin, middle}, anchor_, future_);
      const auto to = parse_time({middle + 1, end}, anchor_, future_);
      if (!from || !to || !from->begin || !to->end) return std::nullopt;
      // "From November 2021 to March", "from December to March": the first is the one before the second.
      if (*from->begin > *to->end) return std::nullopt;
      return DateInterval{from->begin, to->end};
    }
    return std::nullopt;
  }

  /// "The 1990s".
  [[nodiscard]] std::optional<DateInterval> decade() const {
    const std::string_view w = word(0);
    if (w.size() != 5 || w[3] != '0' || w[4] != 's') return std::nullopt;
    const auto first = year_of(w.substr(0, 4));
    if (!first) return std::nullopt;
    return DateInterval{months(*first, 1, 12).begin, months(*first + 9, 1, 12).end};
  }

  /// "Mid-2020", be it one word or three.
  [[nodiscard]] std::optional<DateInterval> middle_of_year() const {
    if (!word(0).starts_with("mid")) return std::nullopt;
    auto y = word(0).starts_with("mid-") ? year_of(word(0).substr(4)) : std::nullopt;
    if (!y && word(0) == "mid") y = year_of(word(1) == "-" ? word(2) : word(1));
    return y ? std::optional(months(*y, 1, 12)) : std::nullopt;
  }

  [[nodiscard]] std::optional<DateInterval> quarter() const {
    unsigned index = 0;
    if (is_any_of(word(0), {"first", "1st"})) index = 1;
    if (is_any_of(word(0), {"second", "2nd"})) index = 2;
    if (is_any_of(word(0), {"third", "3rd"})) index = 3;
    if (is_any_of(word(0), {"fourth", "4th", "final"})) index = 4;
    if (index == 0 || word(1) != "quarter") return std::nullopt;
    auto y = year_of(word(2) == "of" ? word(3) : word(2));
    if (!y) {
      if (!anchor_) return std::nullopt;
      y = static_cast<int>(anchor_->year());
      const bool begun = *months(*y, 3 * index - 2, 3 * index).begin <= *anchor_;
      if (!begun && !future_) --*y;
    }
    return months(*y, 3 * index - 2, 3 * index);
  }

  /// "By the end of the year", of what is to come.
  [[nodiscard]] std::optional<DateInterval> end_of_unit() const {
    if (!future_ || !anchor_ || word(0) != "by" || word(2) != "end" || word(3) != "of") return std::nullopt;
    const int y = static_cast<int>(anchor_->year());
    const auto m = static_cast<unsigned>(anchor_->month());
    const std::string_view unit = is_any_of(word(4), {"the", "this"}) ? word(5) : word(4);
    if (unit == "year") return DateInterval{anchor_, months(y, 1, 12).end};
    if (unit == "month") return DateInterval{anchor_, months(y, m, m).end};
    if (const auto named = year_of(unit)) return DateInterval{anchor_, months(*named, 1, 12).end};
    return std::nullopt;
  }

  /// "Within two weeks", "in three months", of what is to come.
  [[nodiscard]] std::optional<DateInterval> ahead() const {
    if (!future_ || !anchor_ || !is_any_of(word(0), {"within", "in"})) return std::nullopt;
    auto count = parse_number(word(1));
    if (!count && is_any_of(word(1), {"a", "an"})) count = 1;
    const int days = is_any_of(word(2), {"day", "days"})       ? 1
                     : is_any_of(word(2), {"week", "weeks"})   ? 7
                     : is_any_of(word(2), {"month", "months"}) ? 30
                     : is_any_of(word(2), {"year", "years"})   ? 365
                                                               : 0;
    if (!count || days == 0 || *count * days > 36500) return std::nullopt;
    const Date end = add_days(*anchor_, static_cast<int>(*count * days));
    if (word(0) == "within") return DateInterval{anchor_, end};
    return days == 1 ? DateInterval::on(end) : DateInterval{add_days(end, -days / 2), add_days(end, days / 2)};
  }

  const std::vector<std::string>& words_;
  std::size_t at_;
  std::optional<Date> anchor_;
  bool future_;
};

}  // namespace

std::optional<DateInterval> read_period(const std::vector<std::string>& words, std::size_t at,
                                        std::optional<Date> anchor, bool future) {
  return PeriodReader(words, at, anchor, future).read();
}

}  // namespace gainsay::claims
