#include <algorithm>
#include <string>
#include <vector>

#include "unit/lexicon/lexicon_fixture.h"

namespace gainsay {
namespace {

WordRelation noun(std::string_view a, std::string_view b) { return built_lexicon().relation(a, b, WordClass::noun); }
WordRelation verb(std::string_view a, std::string_view b) { return built_lexicon().relation(a, b, WordClass::verb); }

TEST(Taxonomy, SynonymsAreTheSame) {
  EXPECT_EQ(noun("aid", "assistance"), WordRelation::same);
  EXPECT_EQ(noun("layoff", "job cut"), WordRelation::same);
  EXPECT_EQ(verb("provide", "supply"), WordRelation::same);
  EXPECT_EQ(verb("Ramp up", "increase"), WordRelation::same);
  EXPECT_EQ(noun("zorblax", "zorblax"), WordRelation::same);
}

TEST(Taxonomy, KindsAreNarrowerAndTheOtherWayRoundBroader) {
  EXPECT_EQ(noun("drone", "weapon"), WordRelation::narrower);
  EXPECT_EQ(noun("weapon", "drone"), WordRelation::broader);
  EXPECT_EQ(noun("ammunition", "arms"), WordRelation::narrower);
  EXPECT_EQ(noun("ammunition", "weapon"), WordRelation::narrower);
  EXPECT_EQ(verb("behead", "kill"), WordRelation::narrower);
  EXPECT_EQ(verb("send", "provide"), WordRelation::narrower);
}

TEST(Taxonomy, WhatIsNoArmIsNoArm) {
  for (const char* good : {"helmet", "food", "medicine", "uniform"}) {
    EXPECT_NE(noun(good, "weapon"), WordRelation::narrower) << good;
    EXPECT_NE(noun(good, "weapon"), WordRelation::same) << good;
  }
}

TEST(Taxonomy, OppositesOfWordNetAndOfTheTables) {
  EXPECT_EQ(built_lexicon().relation("alive", "dead", WordClass::adjective), WordRelation::antonym);
  EXPECT_EQ(built_lexicon().relation("beheaded", "alive", WordClass::adjective), WordRelation::antonym);
  EXPECT_EQ(verb("rise", "fall"), WordRelation::antonym);
  EXPECT_EQ(verb("hire", "lay off"), WordRelation::antonym);
  EXPECT_EQ(verb("confirm", "deny"), WordRelation::antonym);
}

TEST(Taxonomy, UnrelatedWords) {
  EXPECT_EQ(noun("drone", "sandwich"), WordRelation::unrelated);
  EXPECT_EQ(verb("go", "provide"), WordRelation::unrelated);
  EXPECT_EQ(noun("zorblax", "weapon"), WordRelation::unrelated);
}

TEST(Taxonomy, RelationIsMirrored) {
  const std::string_view words[] = {"drone", "weapon",   "aid",    "help",     "war",
                                    "peace", "civilian", "person", "official", "zorblax"};
  for (const auto a : words)
    for (const auto b : words) {
      const WordRelation there = noun(a, b);
      const WordRelation back = noun(b, a);
      if (there == WordRelation::narrower) {
        EXPECT_TRUE(back == WordRelation::broader || back == WordRelation::narrower) << a << ' ' << b;
      } else if (there != WordRelation::broader) {
        EXPECT_EQ(there, back) << a << ' ' << b;
      }
      EXPECT_DOUBLE_EQ(built_lexicon().similarity(a, b, WordClass::noun),
                       built_lexicon().similarity(b, a, WordClass::noun));
    }
}

TEST(Taxonomy, SimilarityOrdersNearAndFar) {
  const auto& lexicon = built_lexicon();
  EXPECT_DOUBLE_EQ(lexicon.similarity("aid", "assistance", WordClass::noun), 1);
  EXPECT_GT(lexicon.similarity("soldier", "sailor", WordClass::noun),
            lexicon.similarity("soldier", "sandwich", WordClass::noun));
  EXPECT_DOUBLE_EQ(lexicon.similarity("zorblax", "sandwich", WordClass::noun), 0);
}

TEST(Taxonomy, DerivationsCrossClasses) {
  const auto& lexicon = built_lexicon();
  EXPECT_EQ(lexicon.derived("denial", WordClass::noun, WordClass::verb), std::vector<std::string>{"deny"});
  const auto provision = lexicon.derived("provision", WordClass::noun, WordClass::verb);
  EXPECT_NE(std::find(provision.begin(), provision.end(), "provide"), provision.end());
  EXPECT_TRUE(lexicon.derived("zorblax", WordClass::noun, WordClass::verb).empty());
}

TEST(Taxonomy, CategoriesByTheFirstSense) {
  const auto& lexicon = built_lexicon();
  for (const char* person : {"official", "spokesman", "minister", "civilian", "senator"})
    EXPECT_TRUE(lexicon.is_a(person, "person")) << person;
  EXPECT_TRUE(lexicon.is_a("missile", "weapon"));
  EXPECT_TRUE(lexicon.is_a("company", "organization"));
  EXPECT_FALSE(lexicon.is_a("missile", "person"));
  EXPECT_FALSE(lexicon.is_a("zorblax", "person"));
}

}  // namespace
}  // namespace gainsay
