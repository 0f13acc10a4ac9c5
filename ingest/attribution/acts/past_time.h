#pragma once

#include <cstdint>
#include <optional>

#include "gainsay/model/date.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// A time expression and the token behind its last one.
struct TimeExpression {
  DateInterval time;
  std::uint32_t end = 0;
};

/// The past time that the expression beginning at token `at` names ("Monday", "earlier this week", "June 3"); none
/// where no expression begins there. `anchor` is the day the text was published: a bare weekday is the last one up to
/// it, "this week" runs from Monday to it, a bare date is its last occurrence.
std::optional<TimeExpression> past_time_at(const Syntax& syntax, std::uint32_t at, const Date& anchor);

}  // namespace gainsay
