#include "base/utf8.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(Utf8, KeepsWellFormedText) {
  const std::string text = "a\u00e9\u4e2d\U0001F600";
  EXPECT_EQ(to_valid_utf8(text), text);
}

TEST(Utf8, ReplacesEachMaximalIllFormedPrefixOnce) {
  // The example of Unicode 15, table 3-8.
  EXPECT_EQ(to_valid_utf8("\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64"),
            "a\uFFFD\uFFFD\uFFFD"
            "b\uFFFD"
            "c\uFFFD\uFFFD"
            "d");
}

TEST(Utf8, RefusesOverlongFormsAndSurrogates) {
  EXPECT_EQ(to_valid_utf8("\xC0\x80"), "\uFFFD\uFFFD");
  EXPECT_EQ(to_valid_utf8("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(to_valid_utf8("\xF5"), "\uFFFD");
}

TEST(Utf8, TrimsAndJoinsAllKindsOfWhiteSpace) {
  EXPECT_EQ(trimmed("\u00a0 a b\t\u3000"), "a b");
  EXPECT_EQ(trimmed(" \n"), "");
  EXPECT_EQ(single_spaced(" a\u00a0\n b "), "a b");
}

}  // namespace
}  // namespace gainsay
