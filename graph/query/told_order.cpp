#include "graph/query/told_order.h"

#include <tuple>

namespace gainsay {
namespace {

std::optional<Date> day_of(const DateInterval& interval) { return interval.end ? interval.end : interval.begin; }

std::optional<Date> day_of(const Position& position) {
  const auto said = day_of(position.said);
  return said ? said : day_of(position.article.published);
}

}  // namespace

bool told_before(const Position& a, const Position& b) {
  const auto day_a = day_of(a);
  const auto day_b = day_of(b);
  if (day_a.has_value() != day_b.has_value()) return day_a.has_value();
  if (day_a && *day_a != *day_b) return *day_a < *day_b;
  return std::tie(a.article.id, a.statement.span) < std::tie(b.article.id, b.statement.span);
}

}  // namespace gainsay
