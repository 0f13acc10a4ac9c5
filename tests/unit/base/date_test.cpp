#include "gainsay/model/date.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

Date day(const char* text) { return parse_date(text).value(); }

TEST(Date, ParsesOnlyRealDays) {
  EXPECT_TRUE(parse_date("2024-02-29"));
  for (const char* bad : {"2023-02-29", "2024-13-01", "2024-1-01", "24-01-01", "2024/01/01", "", "2024-01-0x"})
    EXPECT_FALSE(parse_date(bad)) << bad;
}

TEST(DateInterval, TextRoundTrips) {
  for (const char* text : {"", "2024-04-13", "2023-06-01/2024-04-30", "../2022-03-14", "2022-03-14/.."})
    EXPECT_EQ(to_string(parse_interval(text).value()), text);
}

TEST(DateInterval, WidensMonthsAndYears) {
  EXPECT_EQ(to_string(parse_interval("2024-02").value()), "2024-02-01/2024-02-29");
  EXPECT_EQ(to_string(parse_interval("2023/2024-04").value()), "2023-01-01/2024-04-30");
}

TEST(DateInterval, RejectsWhatIsNoInterval) {
  for (const char* bad : {"../..", "2024-05-01/2024-04-01", "soon", "2024-04-13/", "/"})
    EXPECT_FALSE(parse_interval(bad)) << bad;
}

TEST(DateInterval, OverlapTreatsOpenEndsAsBoundless) {
  const auto of = [](const char* text) { return parse_interval(text).value(); };
  EXPECT_TRUE(may_overlap(of("2024"), of("2024-04-13")));
  EXPECT_TRUE(may_overlap(of("../2022-03-14"), of("2020")));
  EXPECT_TRUE(may_overlap(of(""), of("2020")));
  EXPECT_FALSE(may_overlap(of("../2022-03-14"), of("2022-03-15/..")));
}

TEST(DateInterval, ChronologicalOrderPutsOpenBeginsFirst) {
  const auto of = [](const char* text) { return parse_interval(text).value(); };
  EXPECT_TRUE(chronological(of("../2024-01-01"), of("2020-01-01")) < 0);
  EXPECT_TRUE(chronological(of("2020-01-01"), of("2020-01-01/..")) < 0);
  EXPECT_TRUE(chronological(of("2020-01-01"), of("2020-01-01")) == 0);
}

TEST(Date, CountsDaysAcrossLeapYears) {
  EXPECT_EQ(days_between(day("2024-02-28"), day("2024-03-01")), 2);
  EXPECT_EQ(to_string(add_days(day("2024-03-01"), -1)), "2024-02-29");
}

}  // namespace
}  // namespace gainsay
