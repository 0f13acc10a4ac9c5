#include <gtest/gtest.h>

#include "ingest/attribution/speakers/pronoun_gender.h"
#include "unit/ingest/attribution/speakers/story.h"

namespace gainsay {
namespace {

TEST(ArmedGroup, ItsFightersSpeakForIt) {
  Story story(
      {"Apex|PROPN|2|compound||ORG militants|NOUN|3|nsubj|militant||NNS said|VERB|0|root|say snow|NOUN|5|nsubj "
       "fell|VERB|3|ccomp|fall",
       "Two|NUM|3|nummod Apex|PROPN|3|compound||ORG militants|NOUN|4|nsubj|militant||NNS said|VERB|0|root|say "
       "rain|NOUN|6|nsubj froze|VERB|4|ccomp|freeze"});
  story.says("Apex militants", "said", "snow fell").says("Two Apex militants", "said", "rain froze");
  EXPECT_EQ(story.speaker(0), "Apex");
  EXPECT_EQ(story.speaker(1), "Two Apex militants");
}

TEST(NamedHead, AHandleEndsTheName) {
  Story story(
      {"Jane|PROPN|2|compound||PER Doe|PROPN|4|nsubj||+ @janedoe|NOUN|2|appos noted|VERB|0|root|note rain|NOUN|6|nsubj "
       "fell|VERB|4|ccomp|fall"});
  EXPECT_EQ(story.says("Jane Doe @janedoe", "noted", "rain fell").speaker(0), "Jane Doe");
}

TEST(NamedHead, AnOfficeInCapitalsIsNoName) {
  Story story(
      {"Chief|PROPN|3|compound Commercial|PROPN|3|compound||ORG Officer|PROPN|8|nsubj||+ ,|PUNCT|6|punct "
       "Jane|PROPN|6|compound||PER Doe|PROPN|3|appos||+ ,|PUNCT|6|punct said|VERB|0|root|say rain|NOUN|10|nsubj "
       "fell|VERB|8|ccomp|fall"});
  EXPECT_EQ(story.says("Chief Commercial Officer, Jane Doe", "said", "rain fell").speaker(0), "Jane Doe");
}

TEST(NamedHead, AClauseCanTellTheName) {
  Story story(
      {"Another|DET|2|det witness|NOUN|8|nsubj ,|PUNCT|2|punct known|VERB|2|acl|know||VBN as|ADP|7|case "
       "Jane|PROPN|7|compound||PER Doe|PROPN|4|obl||+ said|VERB|0|root|say rain|NOUN|10|nsubj fell|VERB|8|ccomp|fall"});
  EXPECT_EQ(story.says("Another witness, known as Jane Doe", "said", "rain fell").speaker(0), "Jane Doe");
  Story other(
      {"Another|DET|2|det witness|NOUN|7|nsubj who|PRON|4|nsubj knows|VERB|2|acl:relcl|know "
       "Jane|PROPN|6|compound||PER Doe|PROPN|4|obj||+ said|VERB|0|root|say rain|NOUN|9|nsubj fell|VERB|7|ccomp|fall"});
  EXPECT_EQ(other.says("Another witness who knows Jane Doe", "said", "rain fell").speaker(0), "Another witness");
}

TEST(PublisherOfReport, AReportGoesByTheCapitalsBeforeIt) {
  Story story(
      {"A|DET|3|det Dawn|PROPN|3|compound report|NOUN|4|nsubj said|VERB|0|root|say rain|NOUN|6|nsubj "
       "fell|VERB|4|ccomp|fall",
       "A|DET|3|det May|PROPN|3|compound report|NOUN|4|nsubj said|VERB|0|root|say snow|NOUN|6|nsubj "
       "froze|VERB|4|ccomp|freeze"});
  story.says("A Dawn report", "said", "rain fell").says("A May report", "said", "snow froze");
  EXPECT_EQ(story.speaker(0), "Dawn");
  EXPECT_EQ(story.speaker(1), "May report");
}

TEST(NameCandidates, AListedNameMayBeginWithAFigure) {
  Story story({"9Gazette|NOUN|2|nsubj said|VERB|0|root|say rain|NOUN|4|nsubj fell|VERB|2|ccomp|fall"});
  story.names.names["9gazette"] = {make_named("9Gazette", EntityKind::outlet), false, false};
  const Attributed out = story.says("9Gazette", "said", "rain fell").resolve();
  EXPECT_EQ(out.attributions[0].speaker->kind, EntityKind::outlet);
}

TEST(Poster, IsWhoSignsInWhateverScript) {
  Story story(
      {"It|PRON rained|VERB here|ADV \xE2\x80\x94|PUNCT \xD8\xB9\xD9\x84\xD9\x8A|X (|PUNCT @ali|NOUN )|PUNCT "
       "May|PROPN 1|NUM"});
  const Attributed out = story.resolve();
  ASSERT_EQ(out.attributions.size(), 1u);
  ASSERT_TRUE(out.attributions[0].speaker);
  EXPECT_EQ(out.attributions[0].speaker->name, "\xD8\xB9\xD9\x84\xD9\x8A");
}

TEST(NameClusters, AListedNameGoesByWhatTheArticleCallsIt) {
  const std::string sentence =
      "Pentonville|PROPN|2|nsubj||ORG said|VERB|0|root|say snow|NOUN|4|nsubj fell|VERB|2|ccomp|fall";
  Story story({sentence});
  story.names.names["pentonville"] = {make_named("Ruritanian Defence Office", EntityKind::organisation), false, false};
  story.names.names["ruritanian defence office"] = story.names.names["pentonville"];
  EXPECT_EQ(story.says("Pentonville", "said", "snow fell").speaker(0), "Pentonville");
  EXPECT_EQ(story.resolve().attributions[0].speaker->id,
            make_named("Ruritanian Defence Office", EntityKind::organisation).id);
  Story both(
      {sentence,
       "Ruritanian|PROPN|3|compound||ORG Defence|PROPN|3|compound||+ Office|PROPN|4|nsubj||+ closed|VERB|0|root"});
  both.names.names = story.names.names;
  EXPECT_EQ(both.says("Pentonville", "said", "snow fell").speaker(0), "Ruritanian Defence Office");
}

TEST(UnnamedSource, ACountedPluralReachesOverItsModifiers) {
  Story story(
      {"Several|ADJ|5|amod city|NOUN|5|compound||NN and|CCONJ|4|cc state|NOUN|2|conj "
       "officials|NOUN|6|nsubj|official||NNS "
       "said|VERB|0|root|say snow|NOUN|8|nsubj fell|VERB|6|ccomp|fall"});
  EXPECT_EQ(story.says("Several city and state officials", "said", "snow fell").speaker(0),
            "Several city and state officials");
}

TEST(UnnamedSource, ALeadingConnectiveIsNoPartOfIt) {
  Story story(
      {"Now|ADV|4|advmod friends|NOUN|4|nsubj|friend||NNS have|AUX|4|aux said|VERB|0|root|say snow|NOUN|6|nsubj "
       "fell|VERB|4|ccomp|fall"});
  EXPECT_EQ(story.says("Now friends", "said", "snow fell").speaker(0), "friends");
}

TEST(Pronoun, ThePossessorIsMeantWhereNothingElseIs) {
  Story story({"Apex|PROPN|2|nsubj||ORG laughed|VERB|0|root",
               "Acme|PROPN|3|nmod:poss||ORG 's|PART|1|case sales|NOUN|4|nsubj fell|VERB|0|root|fall when|ADV|7|advmod "
               "it|PRON|7|nsubj announced|VERB|4|advcl|announce cuts|NOUN|7|obj|cut"});
  EXPECT_EQ(story.says("it", "announced", "cuts").speaker(0), "Acme");
}

TEST(Pronoun, ThePeopleThatAreTheSubjectBeforeAreMeant) {
  const std::string they = "They|PRON|2|nsubj said|VERB|0|root|say rain|NOUN|4|nsubj froze|VERB|2|ccomp|freeze";
  Story story({"Some|DET|2|det officials|NOUN|3|nsubj|official||NNS left|VERB|0|root|leave", they});
  EXPECT_EQ(story.says("They", "said", "rain froze").speaker(0), "Some officials");
  Story tables({"Some|DET|2|det tables|NOUN|3|nsubj|table||NNS broke|VERB|0|root|break", they});
  EXPECT_EQ(tables.says("They", "said", "rain froze").speaker(0), "");
}

const std::string smiled = "Jane|PROPN|2|compound||PER Doe|PROPN|3|nsubj||+ smiled|VERB|0|root|smile";
const std::string froze = " said|VERB|0|root|say rain|NOUN|5|nsubj froze|VERB|3|ccomp|freeze";

TEST(ElegantVariation, IsWhoWasJustSpokenOfAlone) {
  Story story({smiled, "The|DET|2|det player|NOUN|3|nsubj" + froze});
  EXPECT_EQ(story.says("The player", "said", "rain froze").speaker(0), "Jane Doe");
}

TEST(ElegantVariation, AnAgeIsEnough) {
  Story story({smiled,
               "The|DET|6|det 71|NUM|6|nummod -|PUNCT|6|punct year|NOUN|6|obl -|PUNCT|6|punct old|ADJ|7|nsubj "
               "said|VERB|0|root|say rain|NOUN|9|nsubj froze|VERB|7|ccomp|freeze"});
  EXPECT_EQ(story.says("The 71 - year - old", "said", "rain froze").speaker(0), "Jane Doe");
}

TEST(NameClusters, TheOneJaneOfTheArticleGoesByHerFirstName) {
  const std::string said = "Jane|PROPN|2|nsubj said|VERB|0|root|say rain|NOUN|4|nsubj froze|VERB|2|ccomp|freeze";
  Story story({smiled, said});
  EXPECT_EQ(story.says("Jane", "said", "rain froze", 1).speaker(0), "Jane Doe");
  Story two({smiled, "Jane|PROPN|2|compound||PER Roe|PROPN|3|nsubj||+ smiled|VERB|0|root|smile", said});
  EXPECT_NE(two.says("Jane", "said", "rain froze", 2).speaker(0), "Jane Doe");
}

TEST(NameClusters, ASurnameMayBeAWordThatTheArticleDoesNotUse) {
  class Words : public test::NoNames {
    bool knows(std::string_view word, WordClass) const override { return word == "brook"; }
  };
  const std::string full = "Jane|PROPN|2|compound||PER Brook|PROPN|3|nsubj||+ smiled|VERB|0|root|smile";
  const std::string brook = "Brook|NOUN|2|nsubj said|VERB|0|root|say rain|NOUN|4|nsubj froze|VERB|2|ccomp|freeze";
  for (const bool uses : {false, true}) {
    std::vector<std::string> sentences{full, brook};
    if (uses) sentences.push_back("The|DET|2|det brook|NOUN|3|nsubj rose|VERB|0|root|rise");
    Story story(sentences);
    story.says("Brook", "said", "rain froze", 1);
    const Words words;
    const Attributed out = resolve(story.one.article, story.one.text, story.found, words);
    EXPECT_EQ(out.attributions[0].speaker && out.attributions[0].speaker->name == "Jane Brook", !uses);
  }
}

TEST(ElegantVariation, IsNobodyOfTwoAndNoNewcomer) {
  Story two(
      {"Jane|PROPN|2|compound||PER Doe|PROPN|5|nsubj||+ and|CCONJ|4|cc Zorn|PROPN|2|conj||PER met|VERB|0|root|meet",
       "The|DET|2|det player|NOUN|3|nsubj" + froze});
  EXPECT_EQ(two.says("The player", "said", "rain froze").speaker(0), "player");
  Story judge({smiled, "The|DET|2|det judge|NOUN|3|nsubj" + froze});
  EXPECT_EQ(judge.says("The judge", "said", "rain froze").speaker(0), "judge");
}

TEST(BodyWithName, APossessivePronounTellsWhoseCampaignItIs) {
  Story story({smiled, "Her|PRON|2|nmod:poss campaign|NOUN|3|nsubj" + froze});
  EXPECT_EQ(story.says("Her campaign", "said", "rain froze").speaker(0), "Doe campaign");
  Story aides({smiled, "Her|PRON|2|nmod:poss aides|NOUN|3|nsubj|aide||NNS" + froze});
  EXPECT_EQ(aides.says("Her aides", "said", "rain froze").speaker(0), "Jane Doe's aides");
}

TEST(UnnamedSource, CommasJoinItsAdjectives) {
  Story story(
      {"The|DET|5|det tall|ADJ|5|amod ,|PUNCT|4|punct grey|ADJ|5|amod diplomat|NOUN|6|nsubj said|VERB|0|root|say "
       "rain|NOUN|8|nsubj froze|VERB|6|ccomp|freeze"});
  EXPECT_EQ(story.says("The tall, grey diplomat", "said", "rain froze").speaker(0), "tall, grey diplomat");
}

TEST(PronounGender, IsToldByTwoSentencesThatNameNobodyElse) {
  const std::string broke = "Zorn|PROPN|2|nsubj||PER broke|VERB|0|root|break her|PRON|4|nmod:poss leg|NOUN|2|obj";
  for (const std::size_t times : {1u, 2u}) {
    const test::Annotated one = test::annotate(std::vector<std::string>(times, broke));
    const Syntax syntax(one.article, one.text);
    EntityTable table(syntax);
    ArticleEntity zorn;
    zorn.named = make_named("Zorn", EntityKind::person);
    const EntityIndex index = table.add(zorn);
    for (std::uint32_t s = 0; s < times; ++s) table.mention({4 * s, 4 * s + 1}, index);
    infer_gender(syntax, table);
    EXPECT_EQ(table[index].gender, times == 2 ? Gender::female : Gender::unknown);
  }
}

}  // namespace
}  // namespace gainsay
