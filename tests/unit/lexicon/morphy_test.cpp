#include "unit/lexicon/lexicon_fixture.h"

namespace gainsay {
namespace {

TEST(Morphy, UsesTheExceptionListsFirst) {
  EXPECT_EQ(built_lexicon().lemma("sold", WordClass::verb), "sell");
  EXPECT_EQ(built_lexicon().lemma("children", WordClass::noun), "child");
  EXPECT_EQ(built_lexicon().lemma("worse", WordClass::adjective), "bad");
}

TEST(Morphy, DetachesEndingsToAKnownLemma) {
  EXPECT_EQ(built_lexicon().lemma("provided", WordClass::verb), "provide");
  EXPECT_EQ(built_lexicon().lemma("Weapons", WordClass::noun), "weapon");
  EXPECT_EQ(built_lexicon().lemma("companies", WordClass::noun), "company");
  EXPECT_EQ(built_lexicon().lemma("steering", WordClass::verb), "steer");
}

TEST(Morphy, GivesBackWhatItDoesNotKnow) {
  EXPECT_EQ(built_lexicon().lemma("Zorblaxes", WordClass::noun), "zorblaxes");
  EXPECT_EQ(built_lexicon().lemma("", WordClass::verb), "");
}

}  // namespace
}  // namespace gainsay
