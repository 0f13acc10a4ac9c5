#include <string>

#include "unit/lexicon/lexicon_fixture.h"

namespace gainsay {
namespace {

std::string found(std::string_view name) {
  const auto entry = built_lexicon().find_name(name);
  if (!entry) return "-";
  return entry->named.name + (entry->metonym ? " (metonym)" : "") + (entry->demonym ? " (demonym)" : "");
}

TEST(NameTable, CountriesByEveryCommonName) {
  for (const char* name : {"China", "PRC", "the PRC", "People's Republic of China", "CHINA", "China's"})
    EXPECT_EQ(found(name), "China") << name;
  for (const char* name : {"US", "U.S.", "the US", "United States", "the United States of America", "USA", "America"})
    EXPECT_EQ(found(name), "United States") << name;
  EXPECT_EQ(found("DPRK"), "North Korea");
  EXPECT_EQ(found("Republic of Korea"), "South Korea");
  EXPECT_EQ(found("C\u00f4te d\u2019Ivoire"), "Ivory Coast");
  EXPECT_EQ(found("Kyrgyz Republic"), "Kyrgyzstan");
}

TEST(NameTable, CapitalsAndSeatsAreMetonyms) {
  EXPECT_EQ(found("Beijing"), "China (metonym)");
  EXPECT_EQ(found("Zhongnanhai"), "China (metonym)");
  EXPECT_EQ(found("the Kremlin"), "Russia (metonym)");
  EXPECT_EQ(found("Washington"), "United States (metonym)");
  EXPECT_EQ(found("Downing Street"), "United Kingdom (metonym)");
  EXPECT_EQ(found("\u00c9lys\u00e9e"), "France (metonym)");
  EXPECT_EQ(found("Brussels"), "European Union (metonym)");
}

TEST(NameTable, DemonymsAreMarked) {
  EXPECT_EQ(found("Chinese"), "China (demonym)");
  EXPECT_EQ(found("Iranians"), "Iran (demonym)");
  EXPECT_EQ(found("North Korean"), "North Korea (demonym)");
}

TEST(NameTable, AnOutletNamedAfterACityIsNoMetonym) {
  EXPECT_EQ(found("Washington Post"), "Washington Post");
  EXPECT_EQ(found("the Moscow Times"), "Moscow Times");
  EXPECT_EQ(built_lexicon().find_name("The Washington Post")->named.kind, EntityKind::outlet);
  EXPECT_EQ(built_lexicon().find_name("AFP")->named.kind, EntityKind::agency);
}

TEST(NameTable, OrdinaryWordsAreNoNames) {
  for (const char* word :
       {"us",   "Us",   "who",  "Who",      "it",       "It",  "turkey",  "china", "chad",  "polish",
        "pole", "time", "Time", "guardian", "Guardian", "sun", "the sun", "Lima",  "Sofia", "Victoria"})
    EXPECT_EQ(found(word), "-") << word;
  EXPECT_EQ(found("Turkey"), "Turkey");
  EXPECT_EQ(found("Polish"), "Poland (demonym)");
  EXPECT_EQ(found("WHO"), "World Health Organization");
}

TEST(NameTable, ArticlesTellOutletsFromWords) {
  EXPECT_EQ(found("The Guardian"), "The Guardian");
  EXPECT_EQ(found("the Guardian"), "The Guardian");
  EXPECT_EQ(found("Hindu"), "-");
  EXPECT_EQ(found("The Hindu"), "The Hindu");
  EXPECT_EQ(found("The Australian"), "The Australian");
  EXPECT_EQ(found("the Australian"), "Australia (demonym)");
}

TEST(NameTable, UnknownNamesAreNone) {
  for (const char* name : {"", "the", "Zorblax", "Beijing Duck", "Washingtonpost"}) EXPECT_EQ(found(name), "-") << name;
}

TEST(NameTable, OneEntityWhateverTheName) {
  EXPECT_EQ(built_lexicon().find_name("Beijing")->named, built_lexicon().find_name("PRC")->named);
  EXPECT_EQ(built_lexicon().find_name("China")->named, built_lexicon().find_name("Chinese")->named);
  EXPECT_EQ(make_named("The  Acme Group", EntityKind::organisation).id,
            make_named("Acme group", EntityKind::organisation).id);
  EXPECT_NE(make_named("Acme", EntityKind::organisation).id, make_named("Acme", EntityKind::person).id);
}

}  // namespace
}  // namespace gainsay
