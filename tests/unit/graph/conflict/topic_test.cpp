// The words of a text that tell it from other news.
#include "graph/conflict/topic.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "unit/lexicon/lexicon_fixture.h"

namespace gainsay::testing {
namespace {

conflict::TopicWord find(std::string_view text, std::string_view lemma) {
  conflict::Words words(built_lexicon());
  const auto topic = conflict::topic_words(text, words);
  const auto found = std::ranges::find(topic, lemma, &conflict::TopicWord::lemma);
  return found == topic.end() ? conflict::TopicWord{} : *found;
}

TEST(Topic, CountsDictionaryForms) {
  EXPECT_EQ(find("Ferries sank. A ferry, the Ulvik, sank; the ferry's captain swam.", "ferry").count, 3U);
  EXPECT_EQ(find("He resigned. Two resign.", "resign").count, 2U);
  EXPECT_EQ(find("12,000 fish died on 3 May", "000").count, 0U) << "no figures";
}

TEST(Topic, NamesAreWhatHasACapitalWithinASentence) {
  EXPECT_TRUE(find("The mayor, Dora Kent, spoke. Kent left.", "kent").is_name);
  EXPECT_FALSE(find("Police came. Police left.", "police").is_name) << "where sentences begin";
  EXPECT_FALSE(find("They said: “Never again.”", "never").is_name) << "where quotations begin";
  EXPECT_FALSE(find("The Mayor of Ulvik; the mayor, a mayor", "mayor").is_name) << "small in most places";
}

TEST(Topic, TakesAnyBytes) { EXPECT_EQ(find("\xFF\xE2\x80 \xE2 Ulvik\x80", "ulvik\x80").count, 1U); }

}  // namespace
}  // namespace gainsay::testing
