#include <gtest/gtest.h>

#include <algorithm>

#include "unit/ingest/attribution/speakers/story.h"

namespace gainsay {
namespace {

const std::string jane =
    "Mayor|PROPN|3|compound Jane|PROPN|3|compound||PER Doe|PROPN|4|nsubj||+ said|VERB|0|root|say rain|NOUN|6|nsubj "
    "fell|VERB|4|ccomp|fall .|PUNCT|4|punct";

TEST(NamedHead, TakesTheFullNameWithoutTitles) {
  EXPECT_EQ(Story({jane}).says("Mayor Jane Doe", "said", "rain fell").speaker(0), "Jane Doe");
}

TEST(NamedHead, ANameThatModifiesIsNotTheSpeaker) {
  Story story(
      {"A|DET|4|det Jane|PROPN|3|compound||PER Doe|PROPN|4|compound||+ aide|NOUN|5|nsubj said|VERB|0|root|say "
       "rain|NOUN|7|nsubj fell|VERB|5|ccomp|fall"});
  EXPECT_EQ(story.says("A Jane Doe aide", "said", "rain fell").speaker(0), "Jane Doe aide");
}

TEST(NameClusters, SurnameIsTheFullName) {
  Story story({jane, "Doe|PROPN|2|nsubj||PER said|VERB|0|root|say snow|NOUN|4|nsubj fell|VERB|2|ccomp|fall"});
  story.says("Mayor Jane Doe", "said", "rain fell").says("Doe", "said", "snow fell", 1);
  EXPECT_EQ(story.speaker(1), "Jane Doe");
}

TEST(NameClusters, FormOfAddressTellsTwoOfOneSurname) {
  Story story(
      {"Mr.|PROPN|3|compound Jack|PROPN|3|compound||PER Doe|PROPN|6|nsubj||+ and|CCONJ|5|cc Ann|PROPN|3|conj||PER "
       "met|VERB|0|root|meet Mrs.|PROPN|9|compound Jane|PROPN|9|compound||PER Doe|PROPN|6|obj||+",
       "Mr.|PROPN|2|compound Doe|PROPN|3|nsubj||PER said|VERB|0|root|say snow|NOUN|5|nsubj fell|VERB|3|ccomp|fall"});
  EXPECT_EQ(story.says("Mr. Doe", "said", "snow fell").speaker(0), "Jack Doe");
}

TEST(Metonym, CapitalThatSpeaksIsTheCountry) {
  Story story({"Strelsau|PROPN|2|nsubj||LOC said|VERB|0|root|say snow|NOUN|4|nsubj fell|VERB|2|ccomp|fall"});
  EXPECT_EQ(story.says("Strelsau", "said", "snow fell").speaker(0), "Ruritania");
}

TEST(Metonym, CapitalWhereSomethingHappensIsAPlace) {
  Story story(
      {"Doe|PROPN|2|nsubj||PER said|VERB|0|root|say in|ADP|4|case Strelsau|PROPN|2|obl||LOC snow|NOUN|6|nsubj "
       "fell|VERB|2|ccomp|fall"});
  const Attributed out = story.says("Doe", "said", "snow fell").resolve();
  for (const Actor& actor : out.actors) EXPECT_NE(actor.named.name, "Ruritania");
}

TEST(GovernmentOfCountry, IsTheCountryButItsOfficialsAreNot) {
  Story story(
      {"The|DET|3|det Ruritanian|ADJ|3|amod government|NOUN|4|nsubj said|VERB|0|root|say snow|NOUN|6|nsubj "
       "fell|VERB|4|ccomp|fall",
       "Ruritanian|ADJ|2|amod officials|NOUN|3|nsubj|official||NNS said|VERB|0|root|say rain|NOUN|5|nsubj "
       "froze|VERB|3|ccomp|freeze"});
  story.says("The Ruritanian government", "said", "snow fell").says("Ruritanian officials", "said", "rain froze");
  EXPECT_EQ(story.speaker(0), "Ruritania");
  EXPECT_EQ(story.speaker(1), "Ruritanian officials");
}

TEST(DefinitePerson, FindsWhoWasCalledSo) {
  Story story({jane, "The|DET|2|det mayor|NOUN|3|nsubj said|VERB|0|root|say snow|NOUN|5|nsubj fell|VERB|3|ccomp|fall",
               "The|DET|2|det judge|NOUN|3|nsubj said|VERB|0|root|say hail|NOUN|5|nsubj fell|VERB|3|ccomp|fall"});
  story.says("Mayor Jane Doe", "said", "rain fell")
      .says("The mayor", "said", "snow fell")
      .says("The judge", "said", "hail fell");
  EXPECT_EQ(story.speaker(1), "Jane Doe");
  EXPECT_EQ(story.speaker(2), "judge");
}

TEST(DefinitePerson, MindsTheCountry) {
  const std::string leader =
      "Ruritanian|ADJ|4|amod President|PROPN|4|compound Jane|PROPN|4|compound||PER Doe|PROPN|5|nsubj||+ "
      "slept|VERB|0|root|sleep";
  Story same({leader,
              "The|DET|3|det Ruritanian|ADJ|3|amod leader|NOUN|4|nsubj said|VERB|0|root|say snow|NOUN|6|nsubj "
              "fell|VERB|4|ccomp|fall"});
  EXPECT_EQ(same.says("The Ruritanian leader", "said", "snow fell").speaker(0), "Jane Doe");
}

TEST(DefiniteBody, TheCompanyIsTheOneNamedLast) {
  Story story({"Acme|PROPN|2|nsubj||ORG grew|VERB|0|root|grow",
               "The|DET|2|det company|NOUN|3|nsubj said|VERB|0|root|say snow|NOUN|5|nsubj fell|VERB|3|ccomp|fall"});
  EXPECT_EQ(story.says("The company", "said", "snow fell").speaker(0), "Acme");
  Story none({"Rain|NOUN|2|nsubj fell|VERB|0|root|fall",
              "The|DET|2|det company|NOUN|3|nsubj said|VERB|0|root|say snow|NOUN|5|nsubj froze|VERB|3|ccomp|freeze"});
  EXPECT_EQ(none.says("The company", "said", "snow froze").speaker(0), "company");
}

TEST(DefiniteBody, IsCalledByTheLastWordOfItsNameWhateverThatIs) {
  const std::string named = "Elm|PROPN|2|compound||ORG Clinic|PROPN|3|nsubj||+ grew|VERB|0|root|grow";
  Story story({named, "The|DET|2|det clinic|NOUN|3|nsubj said|VERB|0|root|say snow|NOUN|5|nsubj fell|VERB|3|ccomp|fall",
               "The|DET|2|det garage|NOUN|3|nsubj said|VERB|0|root|say hail|NOUN|5|nsubj froze|VERB|3|ccomp|freeze"});
  story.says("The clinic", "said", "snow fell").says("The garage", "said", "hail froze");
  EXPECT_EQ(story.speaker(0), "Elm Clinic");
  EXPECT_EQ(story.speaker(1), "garage");
}

TEST(PersonalPronoun, IsWhoSpokeBefore) {
  Story story({jane, "She|PRON|2|nsubj said|VERB|0|root|say snow|NOUN|4|nsubj fell|VERB|2|ccomp|fall",
               "It|PRON|2|nsubj said|VERB|0|root|say hail|NOUN|4|nsubj fell|VERB|2|ccomp|fall"});
  story.says("Mayor Jane Doe", "said", "rain fell").says("She", "said", "snow fell").says("It", "said", "hail fell");
  EXPECT_EQ(story.speaker(1), "Jane Doe");
  EXPECT_EQ(story.speaker(2), "");  // a person is no "it"
}

TEST(PersonalPronoun, AgreesWithTheKnownGender) {
  Story story({"Mr.|PROPN|3|compound Jack|PROPN|3|compound||PER Roe|PROPN|4|nsubj||+ slept|VERB|0|root|sleep",
               "She|PRON|2|nsubj said|VERB|0|root|say snow|NOUN|4|nsubj fell|VERB|2|ccomp|fall"});
  EXPECT_EQ(story.says("She", "said", "snow fell").speaker(0), "");
}

TEST(RelativePronoun, IsWhatItsClauseHangsOn) {
  Story story(
      {"Jane|PROPN|2|compound||PER Doe|PROPN|7|nsubj||+ ,|PUNCT|5|punct who|PRON|5|nsubj said|VERB|2|acl:relcl|say "
       "nothing|PRON|5|obj slept|VERB|0|root|sleep"});
  EXPECT_EQ(story.says("who", "said", "nothing").speaker(0), "Jane Doe");
}

TEST(FirstPerson, IsTheSpeakerOfTheWordsAround) {
  Story story(
      {"We|PRON|2|nsubj hear|VERB|0|root rain|NOUN|4|nsubj fell|VERB|2|ccomp|fall ,|PUNCT|2|punct "
       "Jane|PROPN|7|compound||PER "
       "Doe|PROPN|8|nsubj||+ said|VERB|2|parataxis|say"});
  story.says("Jane Doe", "said", "We hear rain fell").says("We", "hear", "rain fell", 0, 0);
  EXPECT_EQ(story.speaker(1), "Jane Doe");
  Story alone({"We|PRON|2|nsubj hear|VERB|0|root rain|NOUN|4|nsubj fell|VERB|2|ccomp|fall"});
  EXPECT_EQ(alone.says("We", "hear", "rain fell").speaker(0), "");
}

TEST(PublisherOfReport, AReportSpeaksForItsOutlet) {
  Story story(
      {"A|DET|3|det Gazette|PROPN|3|compound||ORG report|NOUN|4|nsubj said|VERB|0|root|say snow|NOUN|6|nsubj "
       "fell|VERB|4|ccomp|fall",
       "The|DET|2|det report|NOUN|3|nsubj said|VERB|0|root|say hail|NOUN|5|nsubj fell|VERB|3|ccomp|fall"});
  story.says("A Gazette report", "said", "snow fell").says("The report", "said", "hail fell");
  EXPECT_EQ(story.speaker(0), "Gazette");
  EXPECT_EQ(story.speaker(1), "Gazette");
  Story none({"The|DET|2|det report|NOUN|3|nsubj said|VERB|0|root|say hail|NOUN|5|nsubj fell|VERB|3|ccomp|fall"});
  EXPECT_EQ(none.says("The report", "said", "hail fell").speaker(0), "report");
}

TEST(UnnamedSource, FewerWordsPointBackOthersDoNot) {
  Story story(
      {"Two|NUM|3|nummod senior|ADJ|3|amod officials|NOUN|4|nsubj|official||NNS said|VERB|0|root|say "
       "snow|NOUN|6|nsubj fell|VERB|4|ccomp|fall",
       "The|DET|2|det officials|NOUN|3|nsubj|official||NNS said|VERB|0|root|say hail|NOUN|5|nsubj "
       "fell|VERB|3|ccomp|fall",
       "Other|ADJ|2|amod officials|NOUN|3|nsubj|official||NNS said|VERB|0|root|say rain|NOUN|5|nsubj "
       "fell|VERB|3|ccomp|fall"});
  story.says("Two senior officials", "said", "snow fell")
      .says("The officials", "said", "hail fell")
      .says("Other officials", "said", "rain fell");
  EXPECT_EQ(story.speaker(0), "Two senior officials");
  EXPECT_EQ(story.speaker(1), "Two senior officials");
  EXPECT_EQ(story.speaker(2), "Other officials");
  const Attributed out = story.resolve();
  EXPECT_EQ(out.attributions[0].speaker->kind, EntityKind::unnamed);
  for (const Actor& actor : out.actors) {
    if (actor.named.name != "Two senior officials") continue;
    EXPECT_EQ(actor.unnamed->count, 2);
  }
}

TEST(UnnamedSource, IsAnotherInAnotherArticle) {
  const std::vector<std::string> text{
      "Officials|NOUN|2|nsubj|official||NNS said|VERB|0|root|say snow|NOUN|4|nsubj fell|VERB|2|ccomp|fall"};
  Story a(text), b(text);
  b.one.article.id = ArticleId("other");
  a.says("Officials", "said", "snow fell");
  b.says("Officials", "said", "snow fell");
  EXPECT_NE(a.resolve().attributions[0].speaker->id, b.resolve().attributions[0].speaker->id);
}

TEST(Spokesperson, GoesByWhomTheySpeakFor) {
  Story story(
      {"Acme|PROPN|2|nsubj||ORG grew|VERB|0|root|grow",
       "A|DET|2|det spokesman|NOUN|6|nsubj for|ADP|5|case the|DET|5|det company|NOUN|2|nmod said|VERB|0|root|say "
       "snow|NOUN|8|nsubj fell|VERB|6|ccomp|fall",
       "A|DET|2|det spokesman|NOUN|3|nsubj said|VERB|0|root|say hail|NOUN|5|nsubj fell|VERB|3|ccomp|fall"});
  story.says("A spokesman for the company", "said", "snow fell").says("A spokesman", "said", "hail fell", 1);
  EXPECT_EQ(story.speaker(0), "Acme spokesman");
  EXPECT_EQ(story.speaker(1), "spokesman");
  EXPECT_EQ(story.resolve().attributions[0].speaker->kind, EntityKind::unnamed);
}

TEST(SharedSubject, ParticipleHasTheSubjectOfItsVerb) {
  Story story(
      {"Jane|PROPN|2|compound||PER Doe|PROPN|3|nsubj||+ slept|VERB|0|root|sleep ,|PUNCT|3|punct "
       "adding|VERB|3|advcl|add that|SCONJ|8|mark snow|NOUN|8|nsubj fell|VERB|5|ccomp|fall"});
  EXPECT_EQ(story.says("", "adding", "that snow fell").speaker(0), "Jane Doe");
}

TEST(BareQuotation, GoesOnWithTheSpeakerBefore) {
  Story story(
      {jane, "\xC2\xB6 \xE2\x80\x9C|PUNCT|3|punct Snow|NOUN|3|nsubj fell|VERB|0|root|fall \xE2\x80\x9D|PUNCT|3|punct"});
  story.says("Mayor Jane Doe", "said", "rain fell").says("", "", "Snow fell");
  story.found[1].kind = QuotationKind::direct;
  EXPECT_EQ(story.speaker(1), "Jane Doe");
  story.found[1].kind = QuotationKind::indirect;
  EXPECT_EQ(story.speaker(1), "");
}

TEST(CitationChain, WhomAReportCitesSpeaksThroughIt) {
  Story story(
      {"Snow|NOUN|2|nsubj fell|VERB|0|root|fall ,|PUNCT|2|punct the|DET|5|det Gazette|PROPN|6|nsubj||ORG "
       "reported|VERB|2|parataxis|report ,|PUNCT|6|punct citing|VERB|6|advcl|cite officials|NOUN|8|obj|official||NNS"});
  story.says("the Gazette", "reported", "Snow fell").says("officials", "citing", "Snow fell");
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(0), "Post > Gazette");
  EXPECT_EQ(story.chain(1), "Post > Gazette > officials");
}

const std::string retold =
    "Snow|NOUN|3|nsubj has|AUX|3|aux fallen|VERB|0|root|fall ,|PUNCT|3|punct the|DET|6|det Gazette|PROPN|7|nsubj||ORG "
    "reported|VERB|3|parataxis|report ,|PUNCT|7|punct citing|VERB|7|advcl|cite two|NUM|11|nummod "
    "officials|NOUN|9|obj|official||NNS";

TEST(ReportCiting, CitedPeopleAreNotWhatTheReportSays) {
  Story story({retold});
  story.says("Gazette", "citing", "two officials");
  story.one.article.outlet = "Post";
  const Attributed out = story.resolve();
  ASSERT_EQ(out.attributions.size(), 2u);
  EXPECT_EQ(story.chain(0), "Post > Gazette");
  EXPECT_EQ(story.chain(1), "Post > Gazette > two officials");
  for (const Attribution& a : out.attributions)
    EXPECT_EQ(covered(story.one.article.text, a.contents.front()), "Snow has fallen");
  EXPECT_EQ(covered(story.one.article.text, out.attributions[0].cues.front()), "reported");
}

TEST(ReportCiting, WhatIsReportedMayFollowWhoIsCited) {
  Story story(
      {"The|DET|2|det Gazette|PROPN|3|nsubj||ORG reported|VERB|0|root|report ,|PUNCT|3|punct citing|VERB|3|advcl|cite "
       "two|NUM|7|nummod officials|NOUN|5|obj|official||NNS ,|PUNCT|11|punct that|SCONJ|11|mark snow|NOUN|11|nsubj "
       "fell|VERB|3|ccomp|fall"});
  story.says("The Gazette", "citing", "two officials");
  story.one.article.outlet = "Post";
  const Attributed out = story.resolve();
  ASSERT_EQ(out.attributions.size(), 2u);
  EXPECT_EQ(story.chain(1), "Post > Gazette > two officials");
  EXPECT_EQ(covered(story.one.article.text, out.attributions[0].contents.front()), "that snow fell");
}

TEST(ReportCiting, WhoIsCitedBehindAFoundReportHasItsWords) {
  Story story(
      {"The|DET|2|det Gazette|PROPN|3|nsubj||ORG reported|VERB|0|root|report that|SCONJ|6|mark snow|NOUN|6|nsubj "
       "fell|VERB|3|ccomp|fall ,|PUNCT|8|punct citing|VERB|3|advcl|cite two|NUM|10|nummod "
       "officials|NOUN|8|obj|official||NNS"});
  story.says("The Gazette", "reported", "that snow fell").says("The Gazette", "citing", "two officials");
  story.one.article.outlet = "Post";
  const Attributed out = story.resolve();
  ASSERT_EQ(out.attributions.size(), 2u);
  EXPECT_EQ(story.chain(1), "Post > Gazette > two officials");
  EXPECT_EQ(covered(story.one.article.text, out.attributions[1].contents.front()), "that snow fell");
}

TEST(ReportCiting, WordsThatAReportCitesStay) {
  Story story(
      {"The|DET|2|det Gazette|PROPN|5|nsubj||ORG ,|PUNCT|2|punct citing|VERB|5|advcl|cite rose|VERB|0|root|rise"});
  story.says("The Gazette", "citing", "rose");
  const Attributed out = story.resolve();
  ASSERT_EQ(out.attributions.size(), 1u);
  EXPECT_EQ(covered(story.one.article.text, out.attributions[0].contents.front()), "rose");
}

TEST(CitedSources, AreAddedToTheReport) {
  Story story({retold});
  story.says("the Gazette", "reported", "Snow has fallen");
  story.one.article.outlet = "Post";
  ASSERT_EQ(story.resolve().attributions.size(), 2u);
  EXPECT_EQ(story.chain(1), "Post > Gazette > two officials");
  EXPECT_EQ(story.resolve().attributions[1].speaker->kind, EntityKind::unnamed);
  // A person who cites others does not pass their words on.
  Story person(
      {"Snow|NOUN|2|nsubj fell|VERB|0|root|fall ,|PUNCT|2|punct Jane|PROPN|6|nsubj||PER Doe|PROPN|4|flat||+ "
       "said|VERB|2|parataxis|say ,|PUNCT|6|punct citing|VERB|6|advcl|cite two|NUM|10|nummod "
       "laws|NOUN|8|obj|law||NNS"});
  EXPECT_EQ(person.says("Jane Doe", "said", "Snow fell").resolve().attributions.size(), 1u);
}

TEST(CitedSources, PeopleWhomAPersonOpensByCitingAreAdded) {
  const std::string rest = " he|PRON|6|nsubj says|VERB|0|root|say snow|NOUN|8|nsubj fell|VERB|6|ccomp|fall";
  Story story({"Citing|VERB|6|advcl|cite two|NUM|3|nummod officials|NOUN|1|obj|official||NNS ,|PUNCT|1|punct" + rest});
  EXPECT_EQ(story.says("he", "says", "snow fell").resolve().attributions.size(), 2u);
  Story weather({"Citing|VERB|6|advcl|cite two|NUM|3|nummod storms|NOUN|1|obj|storm||NNS ,|PUNCT|1|punct" + rest});
  EXPECT_EQ(weather.says("he", "says", "snow fell").resolve().attributions.size(), 1u);
}

TEST(ReportCiting, QuotedHerAsSayingIsHers) {
  Story story({"Jane|PROPN|2|compound||PER Doe|PROPN|3|nsubj||+ slept|VERB|0|root|sleep",
               "Snow|NOUN|2|nsubj fell|VERB|0|root|fall ,|PUNCT|2|punct the|DET|5|det Gazette|PROPN|6|nsubj||ORG "
               "quoted|VERB|2|parataxis|quote her|PRON|6|obj as|SCONJ|9|mark saying|VERB|6|advcl|say"});
  FoundAttribution quoted;
  quoted.sources = {story.one.span("the Gazette")};
  quoted.cues = {story.one.span("quoted")};
  quoted.contents = {story.one.span("Snow fell"), story.one.span("her as saying")};
  story.found = {quoted};
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.speaker(0), "Jane Doe");
  EXPECT_EQ(story.chain(0), "Post > Gazette > Jane Doe");
}

TEST(NamedHead, ADescriptionIsWhoStandsJustBehindIt) {
  Story story(
      {"The|DET|2|det witness|NOUN|6|nsubj ,|PUNCT|2|punct Jane|PROPN|2|appos||PER Doe|PROPN|4|flat||+ "
       "said|VERB|0|root|say rain|NOUN|8|nsubj fell|VERB|6|ccomp|fall"});
  EXPECT_EQ(story.says("The witness", "said", "rain fell").speaker(0), "Jane Doe");
}

TEST(PublisherOfReport, AnOutletThatNoTableKnows) {
  Story story(
      {"The|DET|4|det Dawn24|PROPN|4|compound news|NOUN|4|compound website|NOUN|5|nsubj reported|VERB|0|root|report "
       "snow|NOUN|7|nsubj fell|VERB|5|ccomp|fall"});
  const Attributed out = story.says("The Dawn24 news website", "reported", "snow fell").resolve();
  EXPECT_EQ(out.attributions[0].speaker->name, "Dawn24");
  EXPECT_EQ(out.attributions[0].speaker->kind, EntityKind::outlet);
}

TEST(CitationChain, NestedWordsGoThroughTheirRelayer) {
  Story story(
      {"Jane|PROPN|2|compound||PER Doe|PROPN|3|nsubj||+ said|VERB|0|root|say Acme|PROPN|5|nsubj||ORG "
       "denied|VERB|3|ccomp|deny leaks|NOUN|5|obj|leak"});
  story.says("Jane Doe", "said", "Acme denied leaks").says("Acme", "denied", "leaks", 0, 0);
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(1), "Post > Jane Doe > Acme");
}

TEST(CitationChain, WhatWasToldAnOutletComesThroughIt) {
  Story story(
      {"Jane|PROPN|2|compound||PER Doe|PROPN|3|nsubj||+ told|VERB|0|root|tell the|DET|5|det "
       "Gazette|PROPN|3|obj||ORG snow|NOUN|7|nsubj fell|VERB|3|ccomp|fall"});
  story.says("Jane Doe", "told", "snow fell");
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(0), "Post > Gazette > Jane Doe");
  story.one.article.outlet = "Gazette";  // its own interview
  EXPECT_EQ(story.chain(0), "Gazette > Jane Doe");
}

TEST(CitationChain, AJournalistSpeaksThroughTheOutlet) {
  Story story(
      {"Gazette|PROPN|3|compound||ORG reporter|NOUN|3|compound Jane|PROPN|5|nsubj||PER Doe|PROPN|3|flat||+ "
       "said|VERB|0|root|say snow|NOUN|7|nsubj fell|VERB|5|ccomp|fall",
       "Doe|PROPN|2|nsubj||PER said|VERB|0|root|say hail|NOUN|4|nsubj fell|VERB|2|ccomp|fall"});
  story.says("Gazette reporter Jane Doe", "said", "snow fell").says("Doe", "said", "hail fell", 1);
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(0), "Post > Gazette > Jane Doe");
  EXPECT_EQ(story.chain(1), "Post > Gazette > Jane Doe");  // what came through it once comes through it again
  EXPECT_TRUE(story.resolve().attributions[1].chain[1].implied);
}

TEST(CitationChain, WhatWasWrittenInAnOutletComesThroughIt) {
  Story story(
      {"Jane|PROPN|2|compound||PER Doe|PROPN|3|nsubj||+ wrote|VERB|0|root|write in|ADP|6|case the|DET|6|det "
       "Gazette|PROPN|3|obl||ORG snow|NOUN|8|nsubj fell|VERB|3|ccomp|fall"});
  story.says("Jane Doe", "wrote", "snow fell");
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(0), "Post > Gazette > Jane Doe");
}

TEST(DefiniteBody, CanBeNamedAfterwards) {
  Story story({"The|DET|2|det airline|NOUN|3|nsubj said|VERB|0|root|say snow|NOUN|5|nsubj fell|VERB|3|ccomp|fall",
               "Rain|NOUN|2|nsubj hit|VERB|0|root the|DET|5|det national|ADJ|5|amod airline|NOUN|2|obj ,|PUNCT|7|punct "
               "Acme|PROPN|5|appos||LOC"});
  EXPECT_EQ(story.says("The airline", "said", "snow fell").speaker(0), "Acme");
}

TEST(NamedHead, ASourceCutInsideANameIsTheWholeName) {
  Story story(
      {"Jane|PROPN|4|nsubj||PER Al|PROPN|1|flat||+ Doe|PROPN|1|flat||+ said|VERB|0|root|say rain|NOUN|6|nsubj "
       "fell|VERB|4|ccomp|fall"});
  EXPECT_EQ(story.says("Al", "said", "rain fell").speaker(0), "Jane Al Doe");
}

TEST(CitationChain, WhoQuotesPassesOn) {
  Story story(
      {"Jane|PROPN|2|compound||PER Doe|PROPN|3|nsubj||+ said|VERB|0|root|say snow|NOUN|5|nsubj fell|VERB|3|ccomp|fall "
       ",|PUNCT|3|punct according|VERB|10|case|accord to|ADP|7|fixed the|DET|10|det Gazette|PROPN|3|obl||ORG"});
  story.says("Jane Doe", "said", "snow fell");
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(0), "Post > Gazette > Jane Doe");
  Story spoke(
      {"Speaking|VERB|8|advcl|speak to|ADP|4|case the|DET|4|det Gazette|PROPN|1|obl||ORG ,|PUNCT|8|punct "
       "Jane|PROPN|8|nsubj||PER Doe|PROPN|6|flat||+ said|VERB|0|root|say snow|NOUN|10|nsubj fell|VERB|8|ccomp|fall"});
  spoke.says("Jane Doe", "said", "snow fell");
  spoke.one.article.outlet = "Post";
  EXPECT_EQ(spoke.chain(0), "Post > Gazette > Jane Doe");
  Story near(
      {"The|DET|2|det Gazette|PROPN|3|nsubj||ORG closed|VERB|0|root|close and|CCONJ|7|cc Jane|PROPN|7|nsubj||PER "
       "Doe|PROPN|5|flat||+ said|VERB|3|conj|say snow|NOUN|9|nsubj fell|VERB|7|ccomp|fall"});
  near.says("Jane Doe", "said", "snow fell");
  near.one.article.outlet = "Post";
  EXPECT_EQ(near.chain(0), "Post > Jane Doe");
}

TEST(CitationChain, AgencyTextComesThroughTheAgency) {
  Story story({jane});
  story.says("Mayor Jane Doe", "said", "rain fell");
  story.one.article.outlet = "Post";
  story.one.article.agencies = {"Newswire One"};
  EXPECT_EQ(story.chain(0), "Post > Newswire One > Jane Doe");
  story.one.article.agencies.push_back("Newswire Two");  // whose it is cannot be told
  EXPECT_EQ(story.chain(0), "Post > Jane Doe");
}

TEST(CitationChain, UnnamedSourcesOfARetoldReportAreTheReports) {
  Story story(
      {"The|DET|2|det Gazette|PROPN|3|nsubj||ORG said|VERB|0|root|say snow|NOUN|5|nsubj fell|VERB|3|ccomp|fall",
       "Officials|NOUN|2|nsubj|official||NNS said|VERB|0|root|say hail|NOUN|4|nsubj fell|VERB|2|ccomp|fall",
       "The|DET|2|det Gazette|PROPN|3|nsubj||ORG said|VERB|0|root|say rain|NOUN|5|nsubj fell|VERB|3|ccomp|fall"});
  story.says("The Gazette", "said", "snow fell").says("Officials", "said", "hail fell");
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(1), "Post > Officials");  // cited once: the article may do its own reporting
  story.says("The Gazette", "said", "rain fell", 1);
  EXPECT_EQ(story.chain(1), "Post > Gazette > Officials");
  EXPECT_TRUE(story.resolve().attributions[1].chain[1].implied);
}

TEST(CitationChain, EndsUnspecifiedWhereNobodyIsTold) {
  Story story({"Snow|NOUN|3|nsubj reportedly|ADV|3|advmod fell|VERB|0|root|fall"});
  story.says("", "reportedly", "Snow");
  story.one.article.outlet = "Post";
  EXPECT_EQ(story.chain(0), "Post > unspecified");
  EXPECT_EQ(story.resolve().attributions[0].act, SpeechAct::allege);
}

TEST(Resolve, BearsLinksThatGoInCircles) {
  Story story({jane});
  story.says("Mayor Jane Doe", "said", "rain fell").says("Mayor Jane Doe", "", "rain");
  story.found[0].parent = 1;
  story.found[1].parent = 0;
  EXPECT_EQ(story.resolve().attributions.size(), 2u);
}

/// Whether the one mention of the pronoun is among an actor's.
bool refers_to(const Attributed& found, const std::string& name, const Span& pronoun) {
  for (const Actor& actor : found.actors)
    if (actor.named.name == name && std::ranges::find(actor.mentions, pronoun) != actor.mentions.end()) return true;
  return false;
}

TEST(AnaphorMentions, TheSpeakersPronounInReportedSpeechIsTheSpeaker) {
  Story story(
      {"Ruritania|PROPN|2|nsubj||LOC said|VERB|0|root|say it|PRON|4|nsubj pays|VERB|2|ccomp|pay .|PUNCT|2|punct"});
  story.says("Ruritania", "said", "it pays");
  const Span it{story.one.span("it pays").begin, story.one.span("it pays").begin + 2};
  EXPECT_TRUE(refers_to(story.resolve(), "Ruritania", it));
}

TEST(AnaphorMentions, NobodyIsHimselfAThirdPersonWithinQuotationMarks) {
  Story story(
      {"Jane|PROPN|2|compound||PER Doe|PROPN|3|nsubj||+ said|VERB|0|root|say she|PRON|5|nsubj sings|VERB|3|ccomp|sing "
       ".|PUNCT|3|punct"});
  story.says("Jane Doe", "said", "she sings");
  const Span she{story.one.span("she sings").begin, story.one.span("she sings").begin + 3};
  EXPECT_TRUE(refers_to(story.resolve(), "Jane Doe", she));
  story.found.back().kind = QuotationKind::direct;
  EXPECT_EQ(story.speaker(0), "Jane Doe");
  EXPECT_FALSE(refers_to(story.resolve(), "Jane Doe", she));
}

}  // namespace
}  // namespace gainsay
