#include "ingest/attribution/acts/speech_act.h"

#include <gtest/gtest.h>

#include "ingest/attribution/acts/cue_classes.h"
#include "support/annotated.h"

namespace gainsay {
namespace {

/// The act of one sentence with this cue and content, in indirect speech unless told otherwise. The subject "it", "he",
/// "we" or "I" of the content counts as the speaker.
SpeechAct act(const std::string& sentence, std::string_view cue, std::string_view content,
              QuotationKind kind = QuotationKind::indirect, bool has_source = true) {
  const test::Annotated one = test::annotate({sentence});
  const Syntax syntax(one.article, one.text);
  FoundAttribution found;
  if (has_source) found.sources = {syntax.token(0).span};
  found.cues = {one.span(cue)};
  found.contents = {one.span(content)};
  found.kind = kind;
  return speech_act(syntax, found, [&](std::uint32_t i) {
    const std::string& word = syntax.lower(i);
    return word == "it" || word == "he" || word == "we" || word == "i";
  });
}

TEST(CueClasses, CoverTheirMembersOnly) {
  EXPECT_EQ(act_of_verb("deny"), SpeechAct::deny);
  EXPECT_EQ(act_of_verb("vow"), SpeechAct::promise);
  EXPECT_EQ(act_of_verb("urge"), SpeechAct::request);
  EXPECT_EQ(act_of_verb("say"), std::nullopt);
  EXPECT_EQ(act_of_noun("denial"), SpeechAct::deny);
  EXPECT_EQ(act_of_noun("table"), std::nullopt);
  EXPECT_EQ(act_of_modifier("allegedly"), SpeechAct::allege);
}

TEST(SpeechAct, CueDecidesWhereItHasAMeaning) {
  EXPECT_EQ(act("Acme|PROPN|2|nsubj denied|VERB|0|root|deny leaks|NOUN|2|obj|leak", "denied", "leaks"),
            SpeechAct::deny);
  EXPECT_EQ(act("Acme|PROPN|2|nsubj vowed|VERB|0|root|vow repairs|NOUN|2|obj", "vowed", "repairs"), SpeechAct::promise);
  EXPECT_EQ(act("Acme|PROPN|2|nsubj noted|VERB|0|root|note repairs|NOUN|2|obj", "noted", "repairs"),
            SpeechAct::assert_);
}

TEST(SpeechAct, NotDenyingIsNoDenial) {
  EXPECT_EQ(act("Acme|PROPN|4|nsubj did|AUX|4|aux|do not|PART|4|advmod deny|VERB|0|root leaks|NOUN|4|obj|leak",
                "did not deny", "leaks"),
            SpeechAct::decline_comment);
}

TEST(SpeechAct, StoppingShortOfConfirmingDeclines) {
  EXPECT_EQ(act("Acme|PROPN|2|nsubj stopped|VERB|0|root|stop short|ADV|2|advmod of|SCONJ|5|mark "
                "confirming|VERB|2|advcl|confirm leaks|NOUN|5|obj|leak",
                "stopped short of confirming", "leaks"),
            SpeechAct::decline_comment);
}

TEST(SpeechAct, WhatCannotBeVerifiedIsDoubted) {
  EXPECT_EQ(act("Reports|NOUN|5|nsubj:pass|report could|AUX|5|aux not|PART|5|advmod be|AUX|5|aux:pass "
                "verified|VERB|0|root|verify",
                "could not be verified", "Reports", QuotationKind::indirect, false),
            SpeechAct::doubt);
  EXPECT_EQ(act("Acme|PROPN|2|nsubj verified|VERB|0|root|verify reports|NOUN|2|obj|report", "verified", "reports"),
            SpeechAct::assert_);
}

TEST(SpeechAct, RefusingToAnswerDeclines) {
  EXPECT_EQ(act("Acme|PROPN|2|nsubj refused|VERB|0|root|refuse to|PART|4|mark comment|VERB|2|xcomp on|ADP|6|case "
                "leaks|NOUN|4|obl|leak",
                "refused to comment", "on leaks"),
            SpeechAct::decline_comment);
  EXPECT_EQ(act("Acme|PROPN|4|nsubj would|AUX|4|aux not|PART|4|advmod say|VERB|0|root why|ADV|4|ccomp", "would not say",
                "why"),
            SpeechAct::decline_comment);
  EXPECT_EQ(act("Acme|PROPN|2|nsubj commented|VERB|0|root|comment on|ADP|4|case leaks|NOUN|2|obl|leak", "commented",
                "on leaks"),
            SpeechAct::assert_);
}

TEST(SpeechAct, WordsJustBeforeACutCueCount) {
  EXPECT_EQ(
      act("Acme|PROPN|2|nsubj has|VERB|0|root|have yet|ADV|2|advmod to|PART|5|mark respond|VERB|2|xcomp to|ADP|7|case "
          "us|PRON|5|obl|we",
          "respond", "to us"),
      SpeechAct::decline_comment);
}

TEST(SpeechAct, AnOutletsNewsOfTheFutureIsNoForecast) {
  const test::Annotated one =
      test::annotate({"Dawn|PROPN|2|nsubj said|VERB|0|root|say prices|NOUN|5|nsubj|price will|AUX|5|aux "
                      "fall|VERB|2|ccomp"});
  const Syntax syntax(one.article, one.text);
  FoundAttribution found;
  found.cues = {one.span("said")};
  found.contents = {one.span("prices will fall")};
  const IsSpeaker nobody = [](std::uint32_t) { return false; };
  EXPECT_EQ(speech_act(syntax, found, nobody, true), SpeechAct::assert_);
  EXPECT_EQ(speech_act(syntax, found, nobody, false), SpeechAct::predict);
}

TEST(SpeechAct, NounOfSayingBeatsItsLightVerb) {
  EXPECT_EQ(act("Acme|PROPN|2|nsubj issued|VERB|0|root|issue a|DET|4|det denial|NOUN|2|obj of|ADP|6|case "
                "leaks|NOUN|4|nmod|leak",
                "issued a denial", "of leaks"),
            SpeechAct::deny);
  // The occasion is no act: a phone call asks for nothing.
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say in|ADP|5|case a|DET|5|det call|NOUN|2|obl that|SCONJ|8|mark "
                "rain|NOUN|8|nsubj fell|VERB|2|ccomp|fall",
                "said in a call", "that rain fell"),
            SpeechAct::assert_);
}

TEST(SpeechAct, RejectingAClaimDeniesItRejectingAnOfferDoesNot) {
  EXPECT_EQ(act("Acme|PROPN|2|nsubj rejected|VERB|0|root|reject the|DET|4|det claims|NOUN|2|obj|claim", "rejected",
                "the claims"),
            SpeechAct::deny);
  EXPECT_EQ(
      act("Acme|PROPN|2|nsubj rejected|VERB|0|root|reject the|DET|4|det offer|NOUN|2|obj", "rejected", "the offer"),
      SpeechAct::assert_);
}

TEST(SpeechAct, FutureOfTheSpeakerPromisesOfOthersPredicts) {
  EXPECT_EQ(act("Acme|PROPN|2|nsubj said|VERB|0|root|say it|PRON|5|nsubj would|AUX|5|aux||| pay|VERB|2|ccomp", "said",
                "it would pay"),
            SpeechAct::promise);
  EXPECT_EQ(act("Acme|PROPN|2|nsubj said|VERB|0|root|say prices|NOUN|5|nsubj|price would|AUX|5|aux fall|VERB|2|ccomp",
                "said", "prices would fall"),
            SpeechAct::predict);
}

TEST(SpeechAct, WhatIsThoughtAskedOrComesOverOneIsNotPromised) {
  const std::string pay = "it|PRON|5|nsubj would|AUX|5|aux|would pay|VERB|2|ccomp";
  EXPECT_EQ(act("Acme|PROPN|2|nsubj thinks|VERB|0|root|think " + pay, "thinks", "it would pay"), SpeechAct::predict);
  EXPECT_EQ(act("Acme|PROPN|2|nsubj said|VERB|0|root|say whether|SCONJ|6|mark it|PRON|6|nsubj would|AUX|6|aux|would "
                "pay|VERB|2|ccomp",
                "said", "whether it would pay"),
            SpeechAct::assert_);
  EXPECT_EQ(
      act("We|PRON|3|nsubj are|AUX|3|aux|be going|VERB|8|ccomp|go to|PART|5|mark need|VERB|3|xcomp help|NOUN|5|obj "
          "Doe|PROPN|8|nsubj said|VERB|0|root|say",
          "said", "We are going to need help", QuotationKind::direct),
      SpeechAct::predict);
}

TEST(SpeechAct, NegatedDeedOfTheSpeakerIsADenial) {
  EXPECT_EQ(act("Acme|PROPN|2|nsubj said|VERB|0|root|say it|PRON|6|nsubj had|AUX|6|aux|have not|PART|6|advmod "
                "dumped|VERB|2|ccomp|dump waste|NOUN|6|obj",
                "said", "it had not dumped waste"),
            SpeechAct::deny);
  // A negated state of mind rejects no charge, and somebody else's deed is a plain report.
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say he|PRON|6|nsubj did|AUX|6|aux|do not|PART|6|advmod "
                "remember|VERB|2|ccomp",
                "said", "he did not remember"),
            SpeechAct::assert_);
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say trains|NOUN|6|nsubj|train did|AUX|6|aux|do not|PART|6|advmod "
                "run|VERB|2|ccomp",
                "said", "trains did not run"),
            SpeechAct::assert_);
}

TEST(SpeechAct, WhatAPersonDoesNotDoInGeneralIsNoDenial) {
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say he|PRON|6|nsubj does|AUX|6|aux|do not|PART|6|advmod "
                "drink|VERB|2|ccomp",
                "said", "he does not drink"),
            SpeechAct::assert_);
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say he|PRON|6|nsubj did|AUX|6|aux|do not|PART|6|advmod "
                "recognize|VERB|2|ccomp him|PRON|6|obj",
                "said", "he did not recognize him"),
            SpeechAct::assert_);
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say he|PRON|6|nsubj did|AUX|6|aux|do not|PART|6|advmod "
                "send|VERB|2|ccomp it|PRON|6|obj",
                "said", "he did not send it"),
            SpeechAct::deny);
}

TEST(SpeechAct, FictionThatIsWrittenIsNoDenial) {
  EXPECT_EQ(act("Doe|PROPN|2|nsubj writes|VERB|0|root|write fiction|NOUN|2|obj", "writes", "fiction"),
            SpeechAct::assert_);
}

TEST(SpeechAct, CallingItFalseDenies) {
  EXPECT_EQ(act("Acme|PROPN|2|nsubj said|VERB|0|root|say the|DET|4|det report|NOUN|6|nsubj was|AUX|6|cop|be "
                "false|ADJ|2|ccomp",
                "said", "the report was false"),
            SpeechAct::deny);
  EXPECT_EQ(act("Acme|PROPN|2|nsubj said|VERB|0|root|say the|DET|4|det report|NOUN|6|nsubj was|AUX|6|cop|be "
                "long|ADJ|2|ccomp",
                "said", "the report was long"),
            SpeechAct::assert_);
}

TEST(SpeechAct, SayingThatWordsWereTwistedDenies) {
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say the|DET|4|det story|NOUN|6|nsubj:pass was|AUX|6|aux:pass|be "
                "fabricated|VERB|2|ccomp|fabricate",
                "said", "the story was fabricated"),
            SpeechAct::deny);
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say the|DET|4|det part|NOUN|6|nsubj:pass was|AUX|6|aux:pass|be "
                "machined|VERB|2|ccomp|machine",
                "said", "the part was machined"),
            SpeechAct::assert_);
  EXPECT_EQ(
      act("Doe|PROPN|2|nsubj slammed|VERB|0|root|slam the|DET|4|det story|NOUN|2|obj as|ADP|6|case fake|ADJ|2|obl",
          "slammed", "the story as fake"),
      SpeechAct::deny);
}

TEST(SpeechAct, AQuotationMayCommitInItsSecondSentence) {
  EXPECT_EQ(
      act("There|PRON|2|expl are|VERB|0|root|be ways|NOUN|2|nsubj|way so|ADV|7|advmod we|PRON|7|nsubj will|AUX|7|aux "
          "act|VERB|2|parataxis ,|PUNCT|2|punct Doe|PROPN|10|nsubj said|VERB|2|parataxis|say",
          "said", "There are ways so we will act", QuotationKind::direct),
      SpeechAct::promise);
}

TEST(SpeechAct, NoPlansDenyNoEvidenceDoubts) {
  EXPECT_EQ(act("Acme|PROPN|2|nsubj said|VERB|0|root|say it|PRON|4|nsubj had|VERB|2|ccomp|have no|DET|6|det "
                "plans|NOUN|4|obj|plan",
                "said", "it had no plans"),
            SpeechAct::deny);
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say there|PRON|4|expl was|VERB|2|ccomp|be no|DET|6|det "
                "evidence|NOUN|4|nsubj",
                "said", "there was no evidence"),
            SpeechAct::doubt);
}

TEST(SpeechAct, AClaimThatMightBeFalseIsDoubted) {
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say reports|NOUN|6|nsubj:pass|report might|AUX|6|aux|might||MD "
                "be|AUX|6|aux:pass exaggerated|VERB|2|ccomp|exaggerate",
                "said", "reports might be exaggerated"),
            SpeechAct::doubt);
}

TEST(SpeechAct, WhatIsSaidBecomesUntrueHoweverLongTheSubject) {
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say rumours|NOUN|2|obj|rumour that|SCONJ|6|mark rain|NOUN|6|nsubj "
                "fell|VERB|4|acl|fall were|AUX|8|cop|be untrue|ADJ|2|dep",
                "said", "rumours that rain fell were untrue"),
            SpeechAct::deny);
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say that|PRON|7|nsubj is|AUX|7|cop|be a|DET|7|det false|ADJ|7|amod "
                "economy|NOUN|2|ccomp",
                "said", "that is a false economy"),
            SpeechAct::assert_);
}

TEST(SpeechAct, AFaultyClaimIsDeniedAFaultyTableIsNot) {
  const std::string end = " were|AUX|5|cop|be wrong|ADJ|2|ccomp";
  EXPECT_EQ(
      act("Doe|PROPN|2|nsubj said|VERB|0|root|say reports|NOUN|5|nsubj|report" + end, "said", "reports were wrong"),
      SpeechAct::deny);
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say tables|NOUN|5|nsubj|table" + end, "said", "tables were wrong"),
            SpeechAct::assert_);
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say it|PRON|6|nsubj was|AUX|6|cop|be fake|ADJ|6|amod "
                "news|NOUN|2|ccomp",
                "said", "it was fake news"),
            SpeechAct::deny);
}

TEST(SpeechAct, ClaimsAreCalledFabrications) {
  const std::string called = "Doe|PROPN|2|nsubj called|VERB|0|root|call ";
  EXPECT_EQ(
      act(called + "claims|NOUN|2|obj|claim a|DET|5|det fabrication|NOUN|2|xcomp", "called", "claims a fabrication"),
      SpeechAct::deny);
  EXPECT_EQ(act(called + "tables|NOUN|2|obj|table a|DET|5|det bargain|NOUN|2|xcomp", "called", "tables a bargain"),
            SpeechAct::assert_);
}

TEST(SpeechAct, NoSuchOrderWasGiven) {
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say no|DET|5|det such|ADJ|5|amod order|NOUN|6|nsubj "
                "existed|VERB|2|ccomp|exist",
                "said", "no such order existed"),
            SpeechAct::deny);
}

TEST(SpeechAct, StrikingDownIsADenialOfClaimsAlone) {
  EXPECT_EQ(act("Doe|PROPN|2|nsubj rubbished|VERB|0|root|rubbish claims|NOUN|2|obj|claim", "rubbished", "claims"),
            SpeechAct::deny);
  EXPECT_EQ(act("Doe|PROPN|2|nsubj shot|VERB|0|root|shoot down|ADP|2|compound:prt reports|NOUN|2|obj|report",
                "shot down", "reports"),
            SpeechAct::deny);
  EXPECT_EQ(act("Doe|PROPN|2|nsubj slammed|VERB|0|root|slam doors|NOUN|2|obj|door", "slammed", "doors"),
            SpeechAct::assert_);
}

TEST(SpeechAct, AnnouncingWhatOthersWillDoCommits) {
  EXPECT_EQ(act("Doe|PROPN|2|nsubj announced|VERB|0|root|announce women|NOUN|5|nsubj|woman would|AUX|5|aux|would "
                "vote|VERB|2|ccomp",
                "announced", "women would vote"),
            SpeechAct::promise);
  EXPECT_EQ(act("Doe|PROPN|2|nsubj said|VERB|0|root|say women|NOUN|5|nsubj|woman would|AUX|5|aux|would "
                "vote|VERB|2|ccomp",
                "said", "women would vote"),
            SpeechAct::predict);
}

TEST(SpeechAct, NegatedOpinionDoubts) {
  EXPECT_EQ(act("Doe|PROPN|4|nsubj does|AUX|4|aux|do not|PART|4|advmod believe|VERB|0|root the|DET|6|det "
                "story|NOUN|4|obj",
                "does not believe", "the story"),
            SpeechAct::doubt);
}

TEST(SpeechAct, ImperativeOfTheSpeakerRequests) {
  EXPECT_EQ(act("Stop|VERB|0|root|stop||VB it|PRON|1|obj ,|PUNCT|1|punct Doe|PROPN|5|nsubj said|VERB|1|parataxis|say",
                "said", "Stop it", QuotationKind::direct),
            SpeechAct::request);
}

TEST(SpeechAct, WhatNobodyDoesIsNoPromise) {
  EXPECT_EQ(act("Acme|PROPN|2|nsubj said|VERB|0|root|say it|PRON|6|expl would|AUX|6|aux be|AUX|6|cop hard|ADJ|2|ccomp",
                "said", "it would be hard"),
            SpeechAct::predict);
  EXPECT_EQ(act("I|PRON|3|nsubj will|AUX|3|aux put|VERB|0|root it|PRON|3|obj so|ADV|3|advmod ,|PUNCT|3|punct "
                "Doe|PROPN|8|nsubj said|VERB|3|parataxis|say",
                "said", "I will put it so", QuotationKind::direct),
            SpeechAct::assert_);
}

TEST(SpeechAct, ANegationInTheContentIsNotTheCues) {
  EXPECT_EQ(act("Not|PART|4|advmod now|ADV|4|advmod Doe|PROPN|4|nsubj replied|VERB|0|root|reply", "replied", "Not now",
                QuotationKind::direct),
            SpeechAct::assert_);
}

TEST(SpeechAct, CallingForAsks) {
  EXPECT_EQ(act("Doe|PROPN|2|nsubj called|VERB|0|root|call for|ADP|4|case calm|NOUN|2|obl", "called for", "calm"),
            SpeechAct::request);
  EXPECT_EQ(act("Doe|PROPN|2|nsubj called|VERB|0|root|call the|DET|4|det plan|NOUN|2|obj bold|ADJ|2|xcomp", "called",
                "the plan bold"),
            SpeechAct::assert_);
}

TEST(SpeechAct, ToldByNobodyIsAlleged) {
  EXPECT_EQ(act("He|PRON|3|nsubj:pass is|AUX|3|aux:pass|be said|VERB|0|root|say to|PART|5|mark own|VERB|3|xcomp "
                "it|PRON|5|obj",
                "is said", "to own it", QuotationKind::indirect, false),
            SpeechAct::allege);
}

}  // namespace
}  // namespace gainsay
