#include <gtest/gtest.h>

#include "unit/ingest/attribution/shown.h"

namespace gainsay {
namespace {

using test::Lines;
using test::shown;

TEST(AsReports, WhatFollowsTheCommaIsReported) {
  EXPECT_EQ(shown("As the Guardian reports, the zoo is closed."),
            (Lines{"the Guardian | reports | the zoo is closed"}));
}

TEST(AsReports, ReportsThatArriveAreNone) {
  for (const std::string& line : shown("As reports came in, the zoo closed.")) EXPECT_EQ(line.find("zoo"), line.npos);
  EXPECT_TRUE(shown("As the mill burned, the zoo closed.").empty());
}

}  // namespace
}  // namespace gainsay
