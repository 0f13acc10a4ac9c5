#pragma once

#include <optional>
#include <string_view>

#include "gainsay/model/date.h"
#include "gainsay/model/span.h"
#include "graph/store/sqlite.h"

/// Columns to values. A word that is not of the vocabulary gives `otherwise`: the schema's checks keep most of them
/// out.
namespace gainsay {

inline Span span_at(const Query& row, int column) {
  return {static_cast<std::size_t>(row.integer(column)), static_cast<std::size_t>(row.integer(column + 1))};
}

inline std::optional<Span> optional_span_at(const Query& row, int column) {
  return row.is_null(column) ? std::nullopt : std::optional(span_at(row, column));
}

inline std::optional<Date> day_at(const Query& row, int column) {
  return row.is_null(column) ? std::nullopt : parse_date(row.text(column));
}

inline DateInterval interval_at(const Query& row, int column) { return {day_at(row, column), day_at(row, column + 1)}; }

inline std::optional<double> optional_real_at(const Query& row, int column) {
  return row.is_null(column) ? std::nullopt : std::optional(row.real(column));
}

}  // namespace gainsay
