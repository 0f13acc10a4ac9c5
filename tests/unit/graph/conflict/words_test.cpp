#include "graph/conflict/words.h"

#include <gtest/gtest.h>

#include "support/toy_lexicon.h"

namespace {

using namespace gainsay;
using conflict::Words;

TEST(Words, SaysWhatTheLexiconSaysFromEitherSideAndAgain) {
  const gainsay::testing::ToyLexicon lexicon;
  Words words(lexicon);
  for (int round = 0; round < 2; ++round) {
    EXPECT_EQ(words.relation("helicopter", "aircraft", WordClass::noun), WordRelation::narrower);
    EXPECT_EQ(words.relation("aircraft", "helicopter", WordClass::noun), WordRelation::broader);
    EXPECT_EQ(words.relation("wheat", "aircraft", WordClass::noun), WordRelation::unrelated);
    EXPECT_EQ(words.predicate_relation("sprint", "run"), WordRelation::narrower);
    EXPECT_EQ(words.predicate_relation("run", "sprint"), WordRelation::broader);
    EXPECT_EQ(words.predicate_relation("run", "run"), WordRelation::same);
    EXPECT_TRUE(words.is_a("rifle", "weapon"));
    EXPECT_FALSE(words.is_a("wheat", "weapon"));
    EXPECT_TRUE(words.knows("dead", WordClass::adjective));
    EXPECT_FALSE(words.knows("dead", WordClass::noun));
    EXPECT_EQ(words.lemma("runs", WordClass::verb), "runs");
    EXPECT_EQ(words.entity_of("Veldish"), words.entity_of("Veldland"));
    EXPECT_EQ(words.entity_of("wheat"), "");
  }
}

TEST(Words, RemembersAnAnswerForEachQuestion) {
  const gainsay::testing::ToyLexicon lexicon;
  Words words(lexicon);
  EXPECT_TRUE(words.remember("wheat", "grows", [] { return true; }));
  EXPECT_FALSE(words.remember("wheat", "flies", [] { return false; }));
  EXPECT_TRUE(words.remember("wheat", "grows", [] { return false; }));
}

}  // namespace
