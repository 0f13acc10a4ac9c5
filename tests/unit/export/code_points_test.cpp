#include "export/code_points.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(CodePoints, CountWhatStandsBeforeAByte) {
  const CodePoints text("né 😀 ok");
  EXPECT_EQ(text.count(0), 0U);
  EXPECT_EQ(text.count(3), 2U) << "two bytes of one letter";
  EXPECT_EQ(text.count(8), 4U) << "four bytes of one emoji";
  EXPECT_EQ(text.count(text.text().size()), 7U);
}

TEST(CodePoints, CountInLongTextsAsInShortOnes) {
  std::string long_text;
  for (int i = 0; i < 1000; ++i) long_text += i % 3 == 0 ? "é" : "x";
  const CodePoints text(long_text);
  std::size_t expected = 0;
  for (std::size_t byte = 0; byte < long_text.size(); ++byte) {
    ASSERT_EQ(text.count(byte), expected) << byte;
    if ((static_cast<unsigned char>(long_text[byte]) & 0xC0U) != 0x80U) ++expected;
  }
  EXPECT_EQ(text.count(long_text.size()), 1000U);
}

TEST(CodePoints, CountInATextAsLongAsAStride) {
  EXPECT_EQ(CodePoints(std::string(512, 'a')).count(512), 512U);
  EXPECT_EQ(CodePoints("").count(0), 0U);
}

TEST(CodePoints, GiveWholeCharactersAround) {
  const CodePoints text("né 😀 ok");
  EXPECT_EQ(text.before(8, 2), " 😀");
  EXPECT_EQ(text.before(3, 9), "né");
  EXPECT_EQ(text.after(4, 2), "😀 ");
  EXPECT_EQ(text.after(8, 99), " ok");
}

}  // namespace
}  // namespace gainsay
