// The whole way from text to speakers, on sentences of our own.
#include <gtest/gtest.h>

#include "unit/ingest/attribution/shown.h"

namespace gainsay {
namespace {

using test::chains;
using test::Lines;

TEST(SpeakersInText, WhoIsDescribedByAnothersNameIsThePronoun) {
  EXPECT_EQ(chains("Former Governor Rudolf Elphberg speechwriter Anton Sapt said that the party had lost. "
                   "He said that nobody cared."),
            (Lines{"Anton Sapt: that the party had lost", "Anton Sapt: that nobody cared"}));
}

TEST(SpeakersInText, TheOnePersonOfAParagraphIsMeant) {
  const Lines lines = chains(
      "“It was a good plan,” said Warren Gull, a friend.\n\nFor Karl Vlk it was the losses that stood out. He was one "
      "of five members to vote against the bill. He said no to the war.");
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(lines.back().substr(0, 9), "Karl Vlk:") << lines.back();
}

TEST(SpeakersInText, WhoIsPeople) {
  const Lines lines = chains("The union received letters from drinkers who say the beer is thin.");
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0], "drinkers: the beer is thin");
}

TEST(SpeakersInText, ANameInAppositionToWhatItIs) {
  const Lines lines = chains("Norway's national brewer, Vlkbrau, said beer was cheap.");
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0], "Vlkbrau: beer was cheap");
}

TEST(SpeakersInText, TheCompanyIsNotWhoWasTold) {
  const auto last = [](const char* between) {
    const Lines lines = chains(std::string("Olmvik Foods closed a dairy in Brenzett on Monday. ") + between +
                               " The company said that the milk had been tested.");
    return lines.empty() ? std::string() : lines.back();
  };
  const std::string firm = "Olmvik Foods: that the milk had been t";
  EXPECT_EQ(last("Two officials told Coast Wire that the milk was sour."), firm);
  EXPECT_EQ(last("The milk was sour, an inspector told Inland Record."), firm);
  EXPECT_EQ(last("Chemists warned the board, according to documents seen by Harbour Group."), firm);
  EXPECT_EQ(last("Chemists warned the board, according to a report by Inland Group."), firm);
  EXPECT_EQ(last("Papers obtained by Harbour Group say that the milk was sour."), firm);
  // Who does something else is spoken of.
  EXPECT_NE(last("Its rival Ternmoor Dairies told customers that the milk was sour."), firm);
  EXPECT_NE(last("Ternmoor Dairies reported a loss of $4 million."), firm);
  EXPECT_NE(last("Ternmoor Dairies bought the milk."), firm);
  EXPECT_NE(last("Brenzett is the home of Ternmoor Dairies."), firm);
  EXPECT_NE(last("The milk was sold by Ternmoor Dairies."), firm);
}

TEST(SpeakersInText, ABearerWhoseNameIsTold) {
  const Lines lines = chains(
      "Anna Moss cooked. One brewer, who goes by the name of Zora Kal, once taught. The 31-year-old brewer said she "
      "left "
      "the school.");
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0], "Zora Kal: she left the school");
}

TEST(SpeakersInText, APartyMemberIsWhoAloneWasSpokenOf) {
  const Lines lines = chains("Paul Hart opposed the bill. The Ohio Republican said it would fail.");
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(lines.back(), "Paul Hart: it would fail");
  const Lines two = chains("Paul Hart met Tom Hale. The Ohio Republican said it would fail.");
  ASSERT_FALSE(two.empty());
  EXPECT_NE(two.back(), "Paul Hart: it would fail");
}

TEST(SpeakersInText, ASubjectThatARelativeClauseHides) {
  EXPECT_EQ(chains("Speaking of the storm, a fisherman who was at sea as late as last week said the buoys had broken "
                   "loose. “We saw nothing,” he said."),
            (Lines{"fisherman: the buoys had broken loo", "fisherman: “We saw nothing,”"}));
}

TEST(SpeakersInText, AQuotationThatTheSentenceBeforeIntroduces) {
  EXPECT_EQ(chains("The council sent us this statement:\n\n“No pipe has burst in the town since March.”"),
            (Lines{"council: “No pipe has burst in "}));
  EXPECT_EQ(chains("Mayor Ada Birk weighed in on the matter.\n\n“Nobody has told me of any leak, and I walk a lot.”"),
            (Lines{"Ada Birk: “Nobody has told me of"}));
}

TEST(SpeakersInText, NobodyIsIntroducedByASceneAlone) {
  EXPECT_EQ(chains("Mayor Ada Birk walked along the works.\n\n“Nobody has told anybody of any leak in this town.”"),
            (Lines{"[unspecified]: “Nobody has told anybo"}));
}

TEST(SpeakersInText, ASpokesmanMayBeAWoman) {
  EXPECT_EQ(chains("Council spokesman Hope Lind denied that the pier burned. “It stands,” she said."),
            (Lines{"Hope Lind: that the pier burned", "Hope Lind: “It stands,”"}));
}

}  // namespace
}  // namespace gainsay
