// The whole way from text to citation chains, on sentences of our own.
#include <gtest/gtest.h>

#include "unit/ingest/attribution/shown.h"

namespace gainsay {
namespace {

using test::chains;
using test::Lines;

TEST(ChainsInText, WhomAReportCitesSpeaksThroughIt) {
  EXPECT_EQ(chains("The Guardian, quoting the Daily Mail, said the pier would close."),
            (Lines{"The Guardian > Daily Mail: the pier would close", "The Guardian: the pier would close"}));
  EXPECT_EQ(chains("According to a Reuters report citing two people familiar with the talks, the dam will close."),
            (Lines{"Reuters: the dam will close", "Reuters > two people familiar with the talks: the dam will close"}));
}

TEST(ChainsInText, WhatIsNoSourceIsNotCited) {
  for (const std::string& line : chains("The Guardian, citing the weather, said the pier would close."))
    EXPECT_EQ(line.find("weather:"), line.npos) << line;
}

TEST(ChainsInText, AJournalistPassesOnWhomTheSentenceOpensWith) {
  const Lines lines = chains("Citing unnamed people inside the mine, reporter Jane Doe says the owners plan a sale.");
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(lines.front(), "Jane Doe > unnamed people inside the mine: the owners plan a sale");
}

TEST(ChainsInText, WhoIsQuotedSpeaks) {
  EXPECT_EQ(chains("“The lock is lost,” Jane Doe was quoted as saying by the BBC."),
            (Lines{"BBC > Jane Doe: “The lock is lost,”"}));
  const Lines lines = chains("State TV quoted a military spokesman as saying that the road was open.");
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(lines.back(), "State TV > military spokesman: that the road was open");
}

TEST(ChainsInText, WhoIsQuotedByAnAgencySpeaks) {
  EXPECT_EQ(chains("Iranian state news agency IRNA quoted the governor as saying nobody died."),
            (Lines{"IRNA > governor: nobody died"}));
}

TEST(ChainsInText, WhatANewsroomHasSeenComesThroughIt) {
  EXPECT_EQ(chains("According to documents obtained by the Guardian, the fleet was late."),
            (Lines{"The Guardian > documents: the fleet was late"}));
  EXPECT_EQ(chains("A witness who spoke to AFP said the tower shook."), (Lines{"AFP > witness: the tower shook"}));
}

TEST(ChainsInText, WhatIsToldAnOutletAtTheEnd) {
  EXPECT_EQ(chains("The garden will close, a person with knowledge of the matter told CNN."),
            (Lines{"CNN > person with knowledge of the matter: The garden will close"}));
  for (const std::string& line : chains("The garden will close, a man told his wife."))
    EXPECT_EQ(line.find(" > "), line.npos) << line;
}

TEST(ChainsInText, AnOutletThatCitesOthersBehindAccordingTo) {
  EXPECT_EQ(chains("According to Al Arabiya, citing security sources, three men were held."),
            (Lines{"Al Arabiya: three men were held", "Al Arabiya > security sources: three men were held"}));
}

TEST(ChainsInText, PerAnOutlet) {
  EXPECT_EQ(chains("The park will close, per a report in the Daily Mail."), (Lines{"Daily Mail: The park will close"}));
  EXPECT_TRUE(chains("Water use fell, to 40 litres per person.").empty());
}

TEST(ChainsInText, AnInterviewBeginsWithTheSentenceThatTellsOfIt) {
  EXPECT_EQ(chains("Jane Doe pledged to reopen the mine.\n\nIn an interview with Reuters, Doe said the mine was safe."),
            (Lines{"Jane Doe: to reopen the mine", "Reuters > Jane Doe: the mine was safe"}));
}

TEST(ChainsInText, APaperIsCalledByItsLastWord) {
  EXPECT_EQ(chains("The New York Times reported that the pier burned. Nobody was hurt, the Times said. Mayor Jane Doe "
                   "told the newspaper that she was sad."),
            (Lines{"New York Times: that the pier burned", "New York Times: Nobody was hurt",
                   "New York Times > Jane Doe: that she was sad"}));
}

TEST(ChainsInText, TwoPapersOfOneLastWordLeaveItOpen) {
  const Lines lines =
      chains("The New York Times and the Los Angeles Times sent reporters. Nobody was hurt, the Times said, by luck.");
  for (const std::string& line : lines) EXPECT_EQ(line.find("New York"), line.npos) << line;
}

TEST(ChainsInText, TheReportIsThatOfUnnamedMediaToo) {
  const Lines lines = chains(
      "Local media reported that the mine would close. According to the report, the lifts were old. Speaking to Arab "
      "News, spokesman Karim Aziz denied it.");
  ASSERT_GE(lines.size(), 2U);
  EXPECT_EQ(lines[1], "Local media: the lifts were old");
}

}  // namespace
}  // namespace gainsay
