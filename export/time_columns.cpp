#include "export/time_columns.h"

#include <algorithm>
#include <limits>

#include "export/prose.h"

namespace gainsay {
namespace {

/// What a column's fullness costs against the length of time that it spans.
constexpr double fullness = 1.5;

struct Day {
  Date date;
  double things = 0;
};

std::vector<Day> distinct(std::vector<Date> days) {
  std::ranges::sort(days);
  std::vector<Day> out;
  for (const Date& day : days) {
    if (out.empty() || out.back().date != day) out.push_back({day, 0});
    ++out.back().things;
  }
  return out;
}

/// The first day of each column, as indices: the cut of `days` into `count` runs that costs least, where a run costs
/// the square of its share of all things and its share of the whole time.
std::vector<std::size_t> cheapest_cut(const std::vector<Day>& days, std::size_t count) {
  const double span = std::max(1, days_between(days.front().date, days.back().date));
  std::vector<double> before(days.size() + 1, 0);
  for (std::size_t i = 0; i < days.size(); ++i) before[i + 1] = before[i] + days[i].things;
  const auto cost = [&](std::size_t from, std::size_t to) {
    const double share = (before[to] - before[from]) / before.back();
    return fullness * share * share * static_cast<double>(count) +
           days_between(days[from].date, days[to - 1].date) / span;
  };
  constexpr double never = std::numeric_limits<double>::infinity();
  std::vector<std::vector<double>> least(count + 1, std::vector<double>(days.size() + 1, never));
  std::vector<std::vector<std::size_t>> begun(count + 1, std::vector<std::size_t>(days.size() + 1, 0));
  least[0][0] = 0;
  for (std::size_t runs = 1; runs <= count; ++runs)
    for (std::size_t to = runs; to <= days.size(); ++to)
      for (std::size_t from = runs - 1; from < to; ++from) {
        const double total = least[runs - 1][from] + cost(from, to);
        if (total >= least[runs][to]) continue;
        least[runs][to] = total;
        begun[runs][to] = from;
      }
  std::vector<std::size_t> first(count);
  std::size_t end = days.size();
  for (std::size_t runs = count; runs > 0; --runs) end = first[runs - 1] = begun[runs][end];
  return first;
}

}  // namespace

TimeColumns::TimeColumns(std::vector<Date> all, std::size_t most) {
  const std::vector<Day> days = distinct(std::move(all));
  if (days.empty()) return;
  const std::vector<std::size_t> first = cheapest_cut(days, std::min(std::max<std::size_t>(most, 1), days.size()));
  for (std::size_t i = 0; i < first.size(); ++i) {
    const std::size_t end = i + 1 < first.size() ? first[i + 1] : days.size();
    columns_.push_back({days[first[i]].date, days[end - 1].date});
  }
}

std::size_t TimeColumns::column_of(const Date& day) const {
  std::size_t column = 0;
  while (column + 1 < columns_.size() && *columns_[column + 1].begin <= day) ++column;
  return column;
}

std::vector<std::string> TimeColumns::headings() const {
  std::vector<std::string> out;
  for (const DateInterval& column : columns_) out.push_back(prose::date(column));
  return out;
}

}  // namespace gainsay
