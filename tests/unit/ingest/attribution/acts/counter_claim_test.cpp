#include <gtest/gtest.h>

#include "unit/ingest/attribution/speakers/story.h"

namespace gainsay {
namespace {

const std::string closed =
    "Apex|PROPN|2|nsubj||ORG said|VERB|0|root|say the|DET|4|det bridge|NOUN|5|nsubj collapsed|VERB|2|ccomp|collapse";
const std::string stood =
    "Acme|PROPN|2|nsubj||ORG said|VERB|0|root|say the|DET|4|det bridge|NOUN|7|nsubj did|AUX|7|aux|do "
    "not|PART|7|advmod collapse|VERB|2|ccomp|collapse";

SpeechAct act(Story& story, std::size_t i) { return story.resolve().attributions.at(i).act; }

TEST(CounterClaims, TheNegationOfWhatAnotherSaysDenies) {
  Story story({closed, stood});
  story.says("Apex", "said", "the bridge collapsed").says("Acme", "said", "the bridge did not collapse");
  EXPECT_EQ(act(story, 0), SpeechAct::assert_);
  EXPECT_EQ(act(story, 1), SpeechAct::deny);
}

TEST(CounterClaims, ANegationThatNobodyProvokedDoesNot) {
  Story story({stood});
  story.says("Acme", "said", "the bridge did not collapse");
  EXPECT_EQ(act(story, 0), SpeechAct::assert_);
  Story other(
      {"Apex|PROPN|2|nsubj||ORG said|VERB|0|root|say the|DET|4|det roof|NOUN|5|nsubj "
       "collapsed|VERB|2|ccomp|collapse",
       stood});
  other.says("Apex", "said", "the roof collapsed").says("Acme", "said", "the bridge did not collapse");
  EXPECT_EQ(act(other, 1), SpeechAct::assert_);
}

TEST(CounterClaims, LifeIsTheDenialOfDeath) {
  Story story(
      {"Apex|PROPN|2|nsubj||ORG said|VERB|0|root|say Jane|PROPN|4|compound||PER Doe|PROPN|6|nsubj:pass||+ "
       "was|AUX|6|aux:pass|be killed|VERB|2|ccomp|kill",
       "Acme|PROPN|2|nsubj||ORG said|VERB|0|root|say Doe|PROPN|5|nsubj||PER is|AUX|5|cop|be alive|ADJ|2|ccomp"});
  story.says("Apex", "said", "Jane Doe was killed").says("Acme", "said", "Doe is alive");
  EXPECT_EQ(act(story, 1), SpeechAct::deny);
}

TEST(CounterClaims, NotOnlyIsNoNegation) {
  Story story({closed,
               "Acme|PROPN|2|nsubj||ORG said|VERB|0|root|say not|PART|7|advmod only|ADV|3|fixed did|AUX|7|aux|do "
               "bridge|NOUN|7|nsubj collapse|VERB|2|ccomp|collapse"});
  story.says("Apex", "said", "the bridge collapsed").says("Acme", "said", "not only did bridge collapse");
  EXPECT_EQ(act(story, 1), SpeechAct::assert_);
}

}  // namespace
}  // namespace gainsay
