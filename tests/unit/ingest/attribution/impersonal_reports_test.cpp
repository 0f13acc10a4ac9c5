#include <gtest/gtest.h>

#include "unit/ingest/attribution/shown.h"

namespace gainsay {
namespace {

using test::Lines;
using test::shown;

TEST(ImpersonalReports, TheClauseBeforeIsWhatIsClaimed) {
  EXPECT_EQ(shown("The bakery on Quay Street closed for good, it was claimed today."),
            (Lines{" | was claimed | The bakery on Quay Street closed for good"}));
  EXPECT_EQ(shown("The bridge will reopen in May, it was announced on Tuesday."),
            (Lines{" | was announced | The bridge will reopen in May"}));
}

TEST(ImpersonalReports, AParenthesisDividesWhatIsReported) {
  EXPECT_EQ(shown("Half of the staff, it is understood, had left before Easter."),
            (Lines{" | is understood | Half of the staff ... had left before Easter"}));
}

TEST(ImpersonalReports, WhatGoesOnWithAClauseIsTheNetworks) {
  const Lines lines = shown("After the fire, it was reported that the ovens were sold.");
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_TRUE(lines[0].ends_with("that the ovens were sold")) << lines[0];
  EXPECT_EQ(lines[0].find("After"), lines[0].npos) << lines[0];
}

TEST(ImpersonalReports, AClauseThatOnlyTellsWhenIsNone) {
  for (const std::string& line : shown("When the ship sank, it was reported.")) EXPECT_FALSE(line.ends_with("sank"));
}

}  // namespace
}  // namespace gainsay
