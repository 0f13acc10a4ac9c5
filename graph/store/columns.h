#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include "gainsay/model/date.h"
#include "gainsay/model/span.h"
#include "graph/store/sqlite.h"

/// Values to columns and back: a span is begin and length, a day the days since 1970-01-01.
namespace gainsay {

/// What of `text` the span covers: a store that others wrote to may have spans beyond it.
inline std::string_view covered_within(std::string_view text, const Span& span) {
  const std::size_t begin = std::min(span.begin, text.size());
  return text.substr(begin, std::clamp(span.end, begin, text.size()) - begin);
}

inline void bind_span(Query& query, int at, const Span& span, std::size_t origin = 0) {
  query.bind(at, static_cast<std::int64_t>(span.begin) - static_cast<std::int64_t>(origin));
  query.bind(at + 1, static_cast<std::int64_t>(span.size()));
}

inline void bind_span(Query& query, int at, const std::optional<Span>& span, std::size_t origin = 0) {
  if (span)
    bind_span(query, at, *span, origin);
  else
    query.bind_null(at).bind_null(at + 1);
}

inline Span span_at(const Query& row, int column, std::size_t origin = 0) {
  const auto begin = static_cast<std::size_t>(static_cast<std::int64_t>(origin) + row.integer(column));
  return {begin, begin + static_cast<std::size_t>(row.integer(column + 1))};
}

inline std::optional<Span> optional_span_at(const Query& row, int column, std::size_t origin = 0) {
  return row.is_null(column) ? std::nullopt : std::optional(span_at(row, column, origin));
}

inline void bind_day(Query& query, int at, const std::optional<Date>& day) {
  if (day)
    query.bind(at, std::int64_t{std::chrono::sys_days(*day).time_since_epoch().count()});
  else
    query.bind_null(at);
}

inline void bind_interval(Query& query, int at, const DateInterval& interval) {
  bind_day(query, at, interval.begin);
  bind_day(query, at + 1, interval.end);
}

/// A day beyond the calendar's range is none.
inline std::optional<Date> day_at(const Query& row, int column) {
  if (row.is_null(column)) return std::nullopt;
  const std::int64_t days = row.integer(column);
  constexpr std::int64_t most = 10'000'000;  // some 27,000 years
  if (days < -most || days > most) return std::nullopt;
  return Date(std::chrono::sys_days(std::chrono::days(days)));
}

inline DateInterval interval_at(const Query& row, int column) { return {day_at(row, column), day_at(row, column + 1)}; }

inline void bind_real(Query& query, int at, const std::optional<double>& value) {
  if (value)
    query.bind(at, *value);
  else
    query.bind_null(at);
}

inline std::optional<double> optional_real_at(const Query& row, int column) {
  return row.is_null(column) ? std::nullopt : std::optional(row.real(column));
}

/// A code that the vocabulary does not have gives `otherwise`.
template <class T, std::size_t size>
T code_of(std::int64_t code, const std::array<std::string_view, size>&, T otherwise) {
  return code >= 0 && static_cast<std::size_t>(code) < size ? static_cast<T>(code) : otherwise;
}

template <class T, std::size_t size>
T code_at(const Query& row, int column, const std::array<std::string_view, size>& names, T otherwise) {
  return code_of(row.integer(column), names, otherwise);
}

}  // namespace gainsay
