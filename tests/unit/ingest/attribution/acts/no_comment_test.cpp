#include "ingest/attribution/acts/no_comment.h"

#include <gtest/gtest.h>

#include "support/annotated.h"

namespace gainsay {
namespace {

/// "source / cue / content" of the refusals added to a sentence.
std::string refusals(const std::string& sentence, std::string_view known_cue = "") {
  const test::Annotated one = test::annotate({sentence});
  const Syntax syntax(one.article, one.text);
  std::vector<FoundAttribution> found;
  if (!known_cue.empty()) {
    found.emplace_back();
    found.back().cues = {one.span(known_cue)};
    found.back().contents = {one.span(known_cue)};
  }
  std::string out;
  for (const FoundAttribution& added : add_no_comment(syntax, found)) {
    if (added.rule != "rule:no_comment") continue;
    const auto text = [&](const std::vector<Span>& spans) { return std::string(covered(one.article.text, spans[0])); };
    out += text(added.sources) + " / " + text(added.cues) + " / " + text(added.contents);
  }
  return out;
}

const std::string yet =
    "Acme|PROPN|2|nsubj has|VERB|0|root|have yet|ADV|2|advmod to|PART|5|mark respond|VERB|2|xcomp to|ADP|8|case "
    "the|DET|8|det claims|NOUN|5|obl|claim .|PUNCT|2|punct";

TEST(NoComment, AnAnswerThatHasNotComeIsAdded) {
  EXPECT_EQ(refusals(yet), "Acme / has yet to respond / the claims");
  EXPECT_EQ(refusals("The|DET|2|det mill|NOUN|5|nsubj has|AUX|5|aux|have neither|CCONJ|5|cc:preconj "
                     "denied|VERB|0|root|deny nor|CCONJ|7|cc confirmed|VERB|5|conj|confirm the|DET|9|det "
                     "leak|NOUN|5|obj"),
            "The mill / neither denied nor confirmed / the leak");
  EXPECT_EQ(
      refusals("Doe|PROPN|2|nsubj declined|VERB|0|root|decline to|PART|4|mark comment|VERB|2|xcomp .|PUNCT|2|punct"),
      "Doe / declined to / comment");
}

TEST(NoComment, WhatWasFoundIsNotAddedAgain) { EXPECT_EQ(refusals(yet, "respond"), ""); }

TEST(NoComment, OtherThingsAreYetToComeAsWell) {
  EXPECT_EQ(refusals("Acme|PROPN|2|nsubj has|VERB|0|root|have yet|ADV|2|advmod to|PART|5|mark open|VERB|2|xcomp"), "");
  EXPECT_EQ(refusals("Doe|PROPN|4|nsubj did|AUX|4|aux|do not|PART|4|advmod respond|VERB|0|root in|ADP|6|case "
                     "kind|NOUN|4|obl"),
            "");
}

}  // namespace
}  // namespace gainsay
