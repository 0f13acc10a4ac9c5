#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "gainsay/model/date.h"
#include "gainsay/model/span.h"

namespace gainsay::read {

/// A calendar date as a text writes it: "June 19, 2023", "19 June 2023", "19 Jun", "2023-06-19", "April 13", "March
/// 2022", "2021". What is not said is absent.
struct DateMention {
  Span span;
  std::optional<int> year;
  std::optional<unsigned> month;
  std::optional<unsigned> day;

  /// The days it may mean; none without a year.
  [[nodiscard]] std::optional<DateInterval> interval() const;
  [[nodiscard]] bool is_full() const { return year && month && day; }
};

/// All dates of `text`, in order. English month names, whole or cut to three or four letters; day/month/year in
/// figures alone is left out where it can be read in two ways. Years are 1900 to 2099.
std::vector<DateMention> find_dates(std::string_view text);

/// The first full date of `text`.
std::optional<DateMention> first_full_date(std::string_view text);

}  // namespace gainsay::read
