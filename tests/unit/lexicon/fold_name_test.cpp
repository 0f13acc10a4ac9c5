#include "lexicon/fold_name.h"

#include <gtest/gtest.h>

namespace gainsay {
namespace {

TEST(FoldName, DropsCaseArticlesPossessivesAndDots) {
  EXPECT_EQ(fold_name("The U.S."), "us");
  EXPECT_EQ(fold_name("the United States'"), "united states");
  EXPECT_EQ(fold_name("China\u2019s"), "china");
  EXPECT_EQ(fold_name("  Washington,\n D.C. "), "washington dc");
}

TEST(FoldName, DropsAccentsAndJoinsHyphens) {
  EXPECT_EQ(fold_name("Élysée"), "elysee");
  EXPECT_EQ(fold_name("Bogotá"), "bogota");
  EXPECT_EQ(fold_name("Łódź"), "lodz");
  EXPECT_EQ(fold_name("Al-Jazeera"), "al jazeera");
  EXPECT_EQ(fold_name("Mail & Guardian"), "mail and guardian");
}

TEST(FoldName, KeepsAnArticleThatIsTheWholeName) {
  EXPECT_EQ(fold_name("The"), "the");
  EXPECT_EQ(fold_name_with_article("The Hague"), "the hague");
  EXPECT_EQ(fold_name(""), "");
  EXPECT_EQ(fold_name("..."), "");
}

TEST(FoldName, LeavesOtherScriptsAlone) { EXPECT_EQ(fold_name("Москва"), "Москва"); }

}  // namespace
}  // namespace gainsay
