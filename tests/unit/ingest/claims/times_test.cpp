#include "ingest/claims/times.h"

#include <gtest/gtest.h>

#include <sstream>

namespace gainsay::claims {
namespace {

std::string read(const std::string& words, bool future = false, const char* anchor = "2024-05-15") {  // a Wednesday
  std::istringstream in(words);
  std::vector<std::string> list;
  for (std::string word; in >> word;) list.push_back(word);
  const auto found = parse_time(list, *anchor ? parse_date(anchor) : std::nullopt, future);
  return found ? to_string(*found) : "none";
}

TEST(Times, DaysRelativeToTheAnchor) {
  EXPECT_EQ(read("today"), "2024-05-15");
  EXPECT_EQ(read("yesterday"), "2024-05-14");
  EXPECT_EQ(read("tomorrow", true), "2024-05-16");
  EXPECT_EQ(read("three days ago"), "2024-05-12");
  EXPECT_EQ(read("last night"), "2024-05-14");
}

TEST(Times, WeekdaysLookBackUnlessWhatIsSaidLooksAhead) {
  EXPECT_EQ(read("on monday"), "2024-05-13");
  EXPECT_EQ(read("on wednesday"), "2024-05-15");
  EXPECT_EQ(read("on thursday"), "2024-05-09");
  EXPECT_EQ(read("on thursday", true), "2024-05-16");
  EXPECT_EQ(read("last wednesday"), "2024-05-08");
  EXPECT_EQ(read("next wednesday", true), "2024-05-22");
}

TEST(Times, PeriodsOfSeveralDates) {
  EXPECT_EQ(read("between 2015 and 2018"), "2015-01-01/2018-12-31");
  EXPECT_EQ(read("from january to march"), "2024-01-01/2024-03-31");
  EXPECT_EQ(read("in the first quarter"), "2024-01-01/2024-03-31");
  EXPECT_EQ(read("in the third quarter"), "2023-07-01/2023-09-30");
  EXPECT_EQ(read("in the third quarter of 2022"), "2022-07-01/2022-09-30");
  EXPECT_EQ(read("in the 1990s"), "1990-01-01/1999-12-31");
  EXPECT_EQ(read("in mid-2020"), "2020-01-01/2020-12-31");
  EXPECT_EQ(read("the day before yesterday"), "2024-05-13");
  EXPECT_EQ(read("by the end of the year", true), "2024-05-15/2024-12-31");
  EXPECT_EQ(read("within two weeks", true), "2024-05-15/2024-05-29");
}

TEST(Times, WhatOnlyLooksLikeAPeriod) {
  EXPECT_EQ(read("between the banks and the port"), "none");
  EXPECT_EQ(read("a quarter of the workers"), "none");
  EXPECT_EQ(read("in three rooms", true), "none");
  EXPECT_EQ(read("within the walls", true), "none");
  EXPECT_EQ(read("the 1990 law"), "1990-01-01/1990-12-31");
}

TEST(Times, RepetitionsAreReadOnce) {
  std::string words;
  for (int i = 0; i < 200; ++i) words += "by from between since ";
  EXPECT_EQ(read(words), "none");
}

TEST(Times, WeeksRunFromMondayToSunday) {
  EXPECT_EQ(read("this week"), "2024-05-13/2024-05-15");
  EXPECT_EQ(read("last week"), "2024-05-06/2024-05-12");
  EXPECT_EQ(read("next week", true), "2024-05-20/2024-05-26");
  EXPECT_EQ(read("this week", true), "2024-05-15/2024-05-19");
}

TEST(Times, MonthsAndYears) {
  EXPECT_EQ(read("last month"), "2024-04-01/2024-04-30");
  EXPECT_EQ(read("earlier this year"), "2024-01-01/2024-05-15");
  EXPECT_EQ(read("in 2023"), "2023-01-01/2023-12-31");
  EXPECT_EQ(read("in march"), "2024-03-01/2024-03-31");
  EXPECT_EQ(read("in september"), "2023-09-01/2023-09-30");
  EXPECT_EQ(read("in september", true), "2024-09-01/2024-09-30");
  EXPECT_EQ(read("in february 2022"), "2022-02-01/2022-02-28");
}

TEST(Times, FullDates) {
  EXPECT_EQ(read("on june 19 , 2023"), "2023-06-19");
  EXPECT_EQ(read("on 19 june 2023"), "2023-06-19");
  EXPECT_EQ(read("on april 13"), "2024-04-13");
  EXPECT_EQ(read("2021-02-03"), "2021-02-03");
  EXPECT_EQ(read("on jan. 6 , 2021"), "2021-01-06");
}

TEST(Times, OpenAndBoundedStretches) {
  EXPECT_EQ(read("since 2019"), "2019-01-01/2024-05-15");
  EXPECT_EQ(read("since february 2022"), "2022-02-01/2024-05-15");
  EXPECT_EQ(read("by 2030", true), "2024-05-15/2030-12-31");
  EXPECT_EQ(read("in recent weeks"), "2024-04-03/2024-05-15");
  EXPECT_EQ(read("in the coming days", true), "2024-05-15/2024-05-21");
}

TEST(Times, NoTimeIsNone) {
  for (const char* words : {"in the harbour", "may", "the second ship", "300 crates", ""})
    EXPECT_EQ(read(words), "none") << words;
}

TEST(Times, WithoutAnAnchorOnlyFullDatesAreKnown) {
  EXPECT_EQ(read("in 2023", false, ""), "2023-01-01/2023-12-31");
  EXPECT_EQ(read("last week", false, ""), "none");
  EXPECT_EQ(read("in march", false, ""), "none");
}

}  // namespace
}  // namespace gainsay::claims
