#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gainsay/model/date.h"
#include "ingest/claims/clauses.h"
#include "ingest/claims/modality.h"

namespace gainsay::claims {

/// The days that an expression names, counted from `anchor`: "last week", "in 2023", "since February 2022", "on
/// Monday", "two days ago", "earlier this month". `words` are in lower case. A weekday is the last one before the
/// anchor, or the next where `future`. None where the words name no time, or one that needs an anchor that is unknown.
std::optional<DateInterval> parse_time(const std::vector<std::string>& words, std::optional<Date> anchor, bool future);

/// When the clause's event takes place: by its time expressions, else by its tense against the anchor, the day on which
/// the words were said or published. Unknown where neither says.
DateInterval event_time(const Tree& tree, const Clause& clause, Modality modality, const DateInterval& anchor);

}  // namespace gainsay::claims
