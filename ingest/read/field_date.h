#pragma once

#include <optional>
#include <string_view>

#include "gainsay/model/date.h"

namespace gainsay::read {

/// The day that a field names: ISO 8601 with or without a time, RFC 5322 ("Mon, 19 Jun 2023 13:49:00 GMT"), a date in
/// words, "20230619", or seconds or milliseconds since 1970 (UTC). A time zone is not applied: the day is the one that
/// the publisher wrote. A month or year alone gives its whole interval. Unknown where the field is none of these.
DateInterval parse_field_date(std::string_view field);

}  // namespace gainsay::read
