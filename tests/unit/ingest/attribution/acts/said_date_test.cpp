#include "ingest/attribution/acts/said_date.h"

#include <gtest/gtest.h>

#include "support/annotated.h"

namespace gainsay {
namespace {

const std::string sentence =
    "Doe|PROPN|2|nsubj said|VERB|0|root|say Monday|PROPN|2|obl:tmod that|SCONJ|6|mark rain|NOUN|6|nsubj "
    "fell|VERB|2|ccomp|fall "
    "on|ADP|8|case Friday|PROPN|6|obl";

FoundAttribution found_in(const test::Annotated& one) {
  FoundAttribution found;
  found.sources = {one.span("Doe")};
  found.cues = {one.span("said")};
  found.contents = {one.span("that rain fell on Friday")};
  return found;
}

TEST(SaidDate, IsTheCuesAndNotTheContents) {
  const auto one = test::annotate({sentence});
  const Syntax syntax(one.article, one.text);
  EXPECT_EQ(to_string(said_date(syntax, found_in(one), *parse_interval("2024-05-15"))), "2024-05-13");
}

TEST(SaidDate, IsUpToPublicationWhereNothingTells) {
  const auto one = test::annotate({"Doe|PROPN|2|nsubj said|VERB|0|root|say rain|NOUN|4|nsubj fell|VERB|2|ccomp|fall"});
  const Syntax syntax(one.article, one.text);
  FoundAttribution found;
  found.cues = {one.span("said")};
  found.contents = {one.span("rain fell")};
  EXPECT_EQ(to_string(said_date(syntax, found, *parse_interval("2024-05-15"))), "../2024-05-15");
  EXPECT_EQ(to_string(said_date(syntax, found, {})), "");
}

TEST(SaidDate, TakesBothEndsOfAnUncertainPublication) {
  const auto one = test::annotate({sentence});
  const Syntax syntax(one.article, one.text);
  EXPECT_EQ(to_string(said_date(syntax, found_in(one), *parse_interval("2024-05-08/2024-05-15"))),
            "2024-05-06/2024-05-13");
}

}  // namespace
}  // namespace gainsay
