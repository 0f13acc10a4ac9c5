#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gainsay/model/date.h"

namespace gainsay::claims {

/// The days that a stretch of words at `at` names, counted from `anchor`, where it is more than one date: "between 2015
/// and 2018", "from January to March", "the third quarter of 2022", "the 1990s", "mid-2020", "the day before
/// yesterday", "by the end of the year", "within two weeks" (what is to come alone: `future`). `words` are in lower
/// case. None where no such stretch begins there. Seasons are none: they differ by hemisphere.
std::optional<DateInterval> read_period(const std::vector<std::string>& words, std::size_t at,
                                        std::optional<Date> anchor, bool future);

}  // namespace gainsay::claims
