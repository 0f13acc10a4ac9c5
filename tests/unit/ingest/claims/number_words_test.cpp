#include "ingest/claims/number_words.h"

#include <gtest/gtest.h>

namespace gainsay::claims {
namespace {

TEST(NumberWords, Figures) {
  EXPECT_EQ(parse_number("600"), 600);
  EXPECT_EQ(parse_number("1,200"), 1200);
  EXPECT_EQ(parse_number("1,20,000"), 120000);
  EXPECT_EQ(parse_number("2.5"), 2.5);
  EXPECT_EQ(parse_number("3bn"), 3e9);
}

TEST(NumberWords, Words) {
  EXPECT_EQ(parse_number("twelve"), 12);
  EXPECT_EQ(parse_number("ninety-five"), 95);
  EXPECT_EQ(parse_multiplier("million"), 1e6);
  EXPECT_EQ(parse_multiplier("dozen"), 12);
  EXPECT_EQ(parse_multiplier("lakh"), 1e5);
}

TEST(NumberWords, WhatIsNoNumber) {
  for (const char* word : {"", "twice", "f-16", "covid-19", "1.2.3", "12th", "3x", "-5", "twenty-first"})
    EXPECT_EQ(parse_number(word), std::nullopt) << word;
  EXPECT_EQ(parse_multiplier("ton"), std::nullopt);
}

}  // namespace
}  // namespace gainsay::claims
