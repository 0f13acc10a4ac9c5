#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "gainsay/model/date.h"

namespace gainsay {

/// A few columns of time for things that happened on `days` (in any order, repeated for each thing): a column a day
/// where that many fit, else runs of days, cut where there are long pauses and so that no column is much fuller than
/// the others.
class TimeColumns {
 public:
  TimeColumns(std::vector<Date> days, std::size_t most);
  [[nodiscard]] std::size_t column_of(const Date& day) const;  ///< the last that begins by then; 0 for an earlier day
  [[nodiscard]] std::vector<std::string> headings() const;     ///< "4 March 2025", "4 to 11 March 2025"

 private:
  std::vector<DateInterval> columns_;
};

}  // namespace gainsay
