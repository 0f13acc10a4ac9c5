#include "ingest/attribution/acts/past_time.h"

#include <gtest/gtest.h>

#include "support/annotated.h"

namespace gainsay {
namespace {

/// The time that `words` name in a text of Wednesday 15 May 2024; "" where they name none.
std::string when(std::string_view words) {
  std::string sentence;
  for (const std::string_view word : test::split(words, ' ')) {
    if (!sentence.empty()) sentence += ' ';
    sentence += std::string(word) + "|X";
  }
  const test::Annotated one = test::annotate({sentence});
  const Syntax syntax(one.article, one.text);
  const auto found = past_time_at(syntax, 0, parse_date("2024-05-15").value());
  return found ? to_string(found->time) : "";
}

TEST(PastTime, DaysOfTheWeekAreTheLastOnes) {
  EXPECT_EQ(when("Monday"), "2024-05-13");
  EXPECT_EQ(when("Wednesday"), "2024-05-15");
  EXPECT_EQ(when("Thursday"), "2024-05-09");
  EXPECT_EQ(when("last Wednesday"), "2024-05-08");
}

TEST(PastTime, PresentAndPastUnits) {
  EXPECT_EQ(when("earlier this week"), "2024-05-13/2024-05-15");
  EXPECT_EQ(when("last week"), "2024-05-06/2024-05-12");
  EXPECT_EQ(when("earlier in the month"), "2024-05-01/2024-05-15");
  EXPECT_EQ(when("last month"), "2024-04-01/2024-04-30");
  EXPECT_EQ(when("this year"), "2024-01-01/2024-05-15");
  EXPECT_EQ(when("last year"), "2023-01-01/2023-12-31");
}

TEST(PastTime, CountedBack) {
  EXPECT_EQ(when("yesterday"), "2024-05-14");
  EXPECT_EQ(when("three days ago"), "2024-05-12");
  EXPECT_EQ(when("two months ago"), "2024-03-01/2024-03-31");
}

TEST(PastTime, Dates) {
  EXPECT_EQ(when("June 3 , 2022"), "2022-06-03");
  EXPECT_EQ(when("on May 3"), "2024-05-03");
  EXPECT_EQ(when("3 June"), "2023-06-03");
  EXPECT_EQ(when("in March"), "2024-03-01/2024-03-31");
  EXPECT_EQ(when("in 2021"), "2021-01-01/2021-12-31");
}

TEST(PastTime, WhatOnlyLooksLikeOne) {
  for (const char* words :
       {"may", "March", "second", "last legs", "a month", "in 1066x", "Feb. 30 , 2023", "this idea"})
    EXPECT_EQ(when(words), "") << words;
}

}  // namespace
}  // namespace gainsay
