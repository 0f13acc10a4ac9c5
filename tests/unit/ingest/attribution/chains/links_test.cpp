#include <gtest/gtest.h>

#include "unit/ingest/attribution/speakers/story.h"

namespace gainsay {
namespace {

const std::string report =
    "Snow|NOUN|2|nsubj fell|VERB|0|root|fall ,|PUNCT|2|punct according|VERB|7|case to|ADP|4|fixed a|DET|7|det "
    "report|NOUN|2|obl in|ADP|10|case the|DET|10|det Gazette|PROPN|7|nmod||ORG";
const std::string wrote =
    "Reporter|NOUN|3|compound Jane|PROPN|3|compound||PER Doe|PROPN|4|nsubj||+ wrote|VERB|0|root|write "
    "rain|NOUN|6|nsubj froze|VERB|4|ccomp|freeze";

TEST(ReportAuthor, IsTheJournalistWhoWroteOfTheOneReport) {
  Story story({report, wrote});
  story.says("a report in the Gazette", "according to", "Snow fell").says("Reporter Jane Doe", "wrote", "rain froze");
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(1), "Post > Gazette > Jane Doe");
}

TEST(ReportAuthor, IsUnknownWhereTwoOutletsReport) {
  Story story({report,
               "Newswire|PROPN|3|compound||ORG One|PROPN|3|nsubj||+ reported|VERB|0|root|report hail|NOUN|5|nsubj "
               "stopped|VERB|3|ccomp|stop",
               wrote});
  story.says("a report in the Gazette", "according to", "Snow fell")
      .says("Newswire One", "reported", "hail stopped")
      .says("Reporter Jane Doe", "wrote", "rain froze");
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(2), "Post > Jane Doe");
}

TEST(ReportAuthor, IsNobodyWhoPostsElsewhere) {
  Story story({report, wrote + " on|ADP|8|case Twitter|PROPN|4|obl||ORG"});
  story.says("a report in the Gazette", "according to", "Snow fell").says("Reporter Jane Doe", "wrote", "rain froze");
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(1), "Post > Jane Doe");
}

TEST(ReportAuthor, SpeaksInTheReportThatIsCited) {
  Story story({report, wrote});
  story.says("a report in the Gazette", "according to", "Snow fell").says("Reporter Jane Doe", "wrote", "rain froze");
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.speaker(0), "Jane Doe");
  EXPECT_EQ(story.chain(0), "Post > Gazette > Jane Doe");
}

TEST(CitationChain, WhatIsToldElsewhereDidNotComeThroughTheInterview) {
  const std::string told =
      "Jane|PROPN|2|compound||PER Doe|PROPN|3|nsubj||+ told|VERB|0|root|tell the|DET|5|det Gazette|PROPN|3|obj||ORG "
      "snow|NOUN|7|nsubj fell|VERB|3|ccomp|fall";
  Story story({told, "Doe|PROPN|2|nsubj||PER said|VERB|0|root|say hail|NOUN|4|nsubj stopped|VERB|2|ccomp|stop",
               "Doe|PROPN|2|nsubj||PER tweeted|VERB|0|root|tweet rain|NOUN|4|nsubj froze|VERB|2|ccomp|freeze"});
  story.says("Jane Doe", "told", "snow fell")
      .says("Doe", "said", "hail stopped", 1)
      .says("Doe", "tweeted", "rain froze", 2);
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(1), "Post > Gazette > Jane Doe");
  EXPECT_EQ(story.chain(2), "Post > Jane Doe");
}

TEST(ToldOutlet, AWordForAMediumLeadsToItsName) {
  Story story(
      {"Jane|PROPN|2|compound||PER Doe|PROPN|3|nsubj||+ told|VERB|0|root|tell the|DET|5|det daily|NOUN|3|obj "
       ",|PUNCT|7|punct Gazette|PROPN|5|appos||ORG ,|PUNCT|3|punct rain|NOUN|10|nsubj froze|VERB|3|ccomp|freeze"});
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.says("Jane Doe", "told", "rain froze").chain(0), "Post > Gazette > Jane Doe");
}

const std::string told_gazette =
    "Jane|PROPN|2|compound||PER Doe|PROPN|3|nsubj||+ told|VERB|0|root|tell the|DET|5|det Gazette|PROPN|3|obj||ORG "
    "rain|NOUN|7|nsubj froze|VERB|3|ccomp|freeze";

TEST(OwnOutlet, ContactsPeopleItselfAndIsNoStationOnTheWay) {
  Story story({told_gazette,
               "The|DET|2|det Gazette|PROPN|4|nsubj||ORG has|AUX|4|aux|have contacted|VERB|0|root|contact "
               "Acme|PROPN|4|obj||ORG"});
  EXPECT_EQ(story.says("Jane Doe", "told", "rain froze").chain(0), "Gazette > Jane Doe");
}

TEST(OwnOutlet, IsNoneThatTheArticleCites) {
  Story story(
      {told_gazette,
       "The|DET|2|det Gazette|PROPN|4|nsubj||ORG has|AUX|4|aux|have contacted|VERB|0|root|contact "
       "Acme|PROPN|4|obj||ORG",
       "The|DET|2|det Gazette|PROPN|3|nsubj||ORG said|VERB|0|root|say hail|NOUN|5|nsubj fell|VERB|3|ccomp|fall"});
  story.says("Jane Doe", "told", "rain froze").says("The Gazette", "said", "hail fell", 1);
  story.one.article.path = "page.txt";
  EXPECT_EQ(story.chain(0), "page.txt > Gazette > Jane Doe");
}

TEST(CitationChain, AnInterviewEndsWhereTheArticleHasLeftItLongAgo) {
  const std::string said = "Doe|PROPN|2|nsubj||PER said|VERB|0|root|say hail|NOUN|4|nsubj stopped|VERB|2|ccomp|stop";
  for (const int between : {2, 20}) {
    std::vector<std::string> sentences{told_gazette};
    for (int i = 0; i < between; ++i) sentences.push_back("Snow|NOUN|2|nsubj fell|VERB|0|root|fall");
    sentences.push_back(said);
    Story story(sentences);
    story.says("Jane Doe", "told", "rain froze").says("Doe", "said", "hail stopped", 1);
    story.one.article.outlet = "Post";
    EXPECT_EQ(story.chain(1), between == 2 ? "Post > Gazette > Jane Doe" : "Post > Jane Doe");
  }
}

TEST(CitationChain, WhatWasSaidEarlierDidNotComeThroughTheInterview) {
  Story story({told_gazette,
               "Doe|PROPN|3|nsubj||PER had|AUX|3|aux|have said|VERB|0|root|say hail|NOUN|5|nsubj "
               "stopped|VERB|3|ccomp|stop"});
  story.says("Jane Doe", "told", "rain froze").says("Doe", "said", "hail stopped", 1);
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(1), "Post > Jane Doe");
}

TEST(Publisher, AnAgencyThatIsCitedLendsNoVoice) {
  const std::string sentence =
      "Newswire|PROPN|2|compound||ORG One|PROPN|3|nsubj||+ reported|VERB|0|root|report snow|NOUN|5|nsubj "
      "fell|VERB|3|ccomp|fall";
  Story story({sentence});
  story.names.names["newswire one"] = {make_named("Newswire One", EntityKind::agency), false, false};
  story.says("Newswire One", "reported", "snow fell");
  story.one.article.outlet = "Post";
  story.one.article.agencies = {"Newswire One"};
  EXPECT_EQ(story.chain(0), "Post > Newswire One");
  EXPECT_FALSE(story.resolve().attributions[0].chain.back().implied);
  EXPECT_EQ(story.resolve().own_voice.size(), 1u);
}

TEST(ReportCiting, WhomOneSpeaksToIsNoPartOfTheSource) {
  Story story(
      {"Speaking|VERB|9|advcl|speak||VBG to|ADP|4|case the|DET|4|det Gazette|PROPN|1|obl||ORG ,|PUNCT|9|punct "
       "mayor|NOUN|8|compound Jane|PROPN|8|compound||PER Doe|PROPN|9|nsubj||+ said|VERB|0|root|say rain|NOUN|11|nsubj "
       "froze|VERB|9|ccomp|freeze"});
  story.says("Gazette, mayor Jane Doe", "said", "rain froze");
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(0), "Post > Gazette > Jane Doe");
}

TEST(PublishedIn, APhraseThatOpensTheSentenceTellsTheOutlet) {
  Story story(
      {"In|ADP|3|case an|DET|3|det essay|NOUN|10|obl in|ADP|6|case the|DET|6|det Gazette|PROPN|3|nmod||ORG "
       ",|PUNCT|3|punct "
       "Jane|PROPN|9|compound||PER Doe|PROPN|10|nsubj||+ paints|VERB|0|root|paint snow|NOUN|10|obj",
       "Doe|PROPN|2|nsubj||PER said|VERB|0|root|say rain|NOUN|4|nsubj froze|VERB|2|ccomp|freeze"});
  story.says("Doe", "said", "rain froze", 1);
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(0), "Post > Gazette > Jane Doe");
}

TEST(PublishedIn, ANameInAppositionIsMeantAsWell) {
  Story story(
      {"In|ADP|3|case an|DET|3|det interview|NOUN|12|obl with|ADP|6|case the|DET|6|det Gazette|PROPN|3|nmod||ORG "
       ",|PUNCT|3|punct its|PRON|9|nmod:poss head|NOUN|12|nsubj Jane|PROPN|11|compound||PER Doe|PROPN|9|appos||+ "
       "said|VERB|0|root|say rain|NOUN|14|nsubj froze|VERB|12|ccomp|freeze"});
  story.says("its head Jane Doe", "said", "rain froze");
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(0), "Post > Gazette > Jane Doe");
}

TEST(PublishedIn, ReadingAnOutletIsNoPublication) {
  Story story(
      {"In|ADP|3|case the|DET|3|det Gazette|PROPN|7|obl||ORG ,|PUNCT|3|punct Jane|PROPN|6|compound||PER "
       "Doe|PROPN|7|nsubj||+ read|VERB|0|root|read poems|NOUN|7|obj|poem",
       "Doe|PROPN|2|nsubj||PER said|VERB|0|root|say rain|NOUN|4|nsubj froze|VERB|2|ccomp|freeze"});
  story.says("Doe", "said", "rain froze", 1);
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(0), "Post > Jane Doe");
}

TEST(CitationChain, OneQuotationInTwoSentencesHasOneWay) {
  Story story(
      {"\"|PUNCT|3|punct Snow|NOUN|3|nsubj fell|VERB|7|ccomp|fall \"|PUNCT|3|punct Jane|PROPN|6|compound||PER "
       "Doe|PROPN|7|nsubj||+ said|VERB|0|root|say",
       "\"|PUNCT|3|punct Rain|NOUN|3|nsubj froze|VERB|6|ccomp|freeze \"|PUNCT|3|punct she|PRON|6|nsubj "
       "told|VERB|0|root|tell the|DET|8|det Gazette|PROPN|6|obj||ORG"});
  story.says("Jane Doe", "said", "\" Snow fell \"").says("she", "told", "\" Rain froze \"");
  for (FoundAttribution& one : story.found) one.kind = QuotationKind::direct;
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(0), "Post > Gazette > Jane Doe");
  EXPECT_EQ(story.chain(1), "Post > Gazette > Jane Doe");
}

TEST(JournalistOf, AnOutletStraightBeforeTheNameEmploysIt) {
  Story story(
      {"Gazette|PROPN|3|compound||ORG Jane|PROPN|3|compound||PER Doe|PROPN|4|nsubj||+ said|VERB|0|root|say "
       "rain|NOUN|6|nsubj froze|VERB|4|ccomp|freeze"});
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.says("Gazette Jane Doe", "said", "rain froze").chain(0), "Post > Gazette > Jane Doe");
}

}  // namespace
}  // namespace gainsay
