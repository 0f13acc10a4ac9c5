#include "ingest/text/name_periods.h"

#include <gtest/gtest.h>

#include <string>

namespace gainsay::text {
namespace {

/// The answer at the first token that ends in a period. Tokens are set apart by blanks or line ends.
bool in_name(const std::string& text) {
  std::vector<Span> tokens;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
    if (end > at) tokens.push_back({at, end});
    at = end + 1;
  }
  for (std::size_t i = 0; i < tokens.size(); ++i)
    if (text[tokens[i].end - 1] == '.') return is_period_in_name(text, tokens, i);
  return false;
}

TEST(NamePeriods, AnInitialBetweenNames) {
  EXPECT_TRUE(in_name("Mara Q. Lind met us"));
  EXPECT_FALSE(in_name("Mara Q.\nLind met us"));
}

TEST(NamePeriods, ATitleBeforeAName) {
  EXPECT_TRUE(in_name("when Sen. Lind left"));
  EXPECT_FALSE(in_name("when Sen. left"));
}

TEST(NamePeriods, ALetterThatEndsASentence) {
  EXPECT_FALSE(in_name("we need plan B. Lind agrees"));
  EXPECT_FALSE(in_name("this is Vitamin C. The other one"));
  EXPECT_FALSE(in_name("She went home. Lind stayed"));
}

TEST(NamePeriods, APeriodTokenOfItsOwn) {
  const std::string text = "Mara Q. Lind";
  EXPECT_TRUE(is_period_in_name(text, {{0, 4}, {5, 6}, {6, 7}, {8, 12}}, 2));
  EXPECT_FALSE(is_period_in_name(text, {{0, 4}, {5, 6}, {6, 7}}, 2));
}

}  // namespace
}  // namespace gainsay::text
