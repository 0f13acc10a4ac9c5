#include "export/wrap.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(Wrap, BreaksAtBlanksAndCollapsesThem) {
  EXPECT_EQ(wrapped("one  two\nthree", 8), (std::vector<std::string>{"one two", "three"}));
  EXPECT_EQ(wrapped("", 8), std::vector<std::string>{""});
}

TEST(Wrap, BreaksALongWordInside) {
  EXPECT_EQ(wrapped("a abcdefghij", 4), (std::vector<std::string>{"a", "abcd", "efgh", "ij"}));
}

TEST(Wrap, CountsColumnsNotBytes) {
  EXPECT_EQ(display_width("é"), 1U);
  EXPECT_EQ(display_width("e\xCC\x81"), 1U) << "e with a combining acute";
  EXPECT_EQ(display_width("中文"), 4U);
  EXPECT_EQ(display_width("\xF0\x9F\x92\xA5"), 2U);
  for (const std::string& line : wrapped("中文中文中文", 5)) EXPECT_LE(display_width(line), 5U);
  EXPECT_EQ(padded("中", 4), "中  ");
}

}  // namespace
}  // namespace gainsay
