#include "ingest/read/field_date.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "base/utf8.h"
#include "ingest/read/date_mention.h"

namespace gainsay::read {
namespace {

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

DateInterval since_1970(std::string_view digits) {
  long long value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const std::chrono::seconds seconds{digits.size() > 10 ? value / 1000 : value};
  return DateInterval::on(Date{std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds{seconds})});
}

}  // namespace

DateInterval parse_field_date(std::string_view field) {
  field = trimmed(field);
  if (field.size() >= 10) {
    if (const auto day = parse_date(field.substr(0, 10))) return DateInterval::on(*day);
  }
  if (field.size() >= 8 && all_digits(field.substr(0, 8))) {
    if (field.size() == 8 || field.size() == 14 || field[8] == 'T') {
      const std::string iso = std::string(field.substr(0, 4)) + "-" + std::string(field.substr(4, 2)) + "-" +
                              std::string(field.substr(6, 2));
      if (const auto day = parse_date(iso)) return DateInterval::on(*day);
    }
    if (all_digits(field) && (field.size() == 10 || field.size() == 13)) return since_1970(field);
  }
  if (const auto date = first_full_date(field)) return *date->interval();
  if (const auto interval = parse_interval(field)) return *interval;
  const auto dates = find_dates(field);
  return dates.size() == 1 && dates[0].interval() ? *dates[0].interval() : DateInterval{};
}

}  // namespace gainsay::read
