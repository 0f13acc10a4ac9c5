#include "ingest/attribution/spans/loose_quotations.h"

#include <gtest/gtest.h>

#include "unit/ingest/attribution/annotated.h"

namespace gainsay::spans {
namespace {

using test::annotate;
using test::chain;

/// "We lost all boats," Ada said. | "And then the whole harbour burned." | and what the test adds.
test::Annotated two_paragraphs(const std::vector<std::string>& third) {
  return annotate({chain({"\u201C", "We", "lost", "all", "boats", ",", "\u201D", "Ada", "said", "."}, Upos::NOUN),
                   chain({"\u201C", "And", "then", "the", "whole", "harbour", "burned", "\u201D"}, Upos::NOUN),
                   chain(third, Upos::NOUN)});
}

std::vector<Tagged> taken(const test::Annotated& annotated, std::vector<Tagged> tagged) {
  const TextView view = make_view(annotated.article, annotated.text, {});
  take_loose_quotations(view, tagged);
  return tagged;
}

const Tagged ada_said{{8, 9, 8}, 0.9F, {{7, 8}}, {{0, 7}}, "model:spans/1"};

TEST(LooseQuotations, TheSpeakerGoesOnInTheNextParagraph) {
  const auto found = taken(two_paragraphs({"It", "rained", "."}), {ada_said});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].contents, (std::vector<Range>{{0, 7}, {10, 18}}));
  EXPECT_EQ(found[0].rule, "model:spans/1+continued_quotation");
}

TEST(LooseQuotations, IndirectSpeechLeadsIn) {
  const auto annotated =
      annotate({chain({"Ada", "said", "that", "all", "boats", "sank", "."}, Upos::NOUN),
                chain({"\u201C", "Then", "the", "whole", "harbour", "burned", "\u201D"}, Upos::NOUN)});
  const auto found = taken(annotated, {{{1, 2, 1}, 0.9F, {{0, 1}}, {{2, 6}}, "model:spans/1"}});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].contents, (std::vector<Range>{{2, 6}, {7, 14}}));
}

TEST(LooseQuotations, AParagraphWithItsOwnCueIsLeftAlone) {
  const auto found = taken(two_paragraphs({"\u201C", "I", "saw", "it", "from", "here", "\u201D", "Bo", "said"}),
                           {ada_said, {{26, 27, 26}, 0.9F, {{25, 26}}, {{18, 25}}, "x"}});
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[1].contents, (std::vector<Range>{{18, 25}}));
}

TEST(LooseQuotations, NobodyBeforeMeansAFloatingQuotation) {
  const auto found = taken(two_paragraphs({"It", "rained", "."}), {});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].contents, (std::vector<Range>{{10, 18}}));
  EXPECT_TRUE(found[0].sources.empty());
  EXPECT_EQ(found[0].rule, "rule:floating_quotation");
}

TEST(LooseQuotations, ADashAndANameSign) {
  const auto found = taken(
      annotate(
          {chain({"\u201C", "No", "harbour", "is", "safe", "now", "\u201D", "\u2014", "Ada", "Birk"}, Upos::NOUN)}),
      {});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].sources, (std::vector<Range>{{8, 10}}));
  EXPECT_EQ(found[0].contents, (std::vector<Range>{{0, 7}}));
  EXPECT_EQ(found[0].rule, "rule:signed_quotation");
}

TEST(LooseQuotations, AHorizontalBarSignsAsWell) {
  const auto found = taken(
      annotate(
          {chain({"\u201C", "No", "harbour", "is", "safe", "now", "\u201D", "\u2015", "Ada", "Birk"}, Upos::NOUN)}),
      {});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].sources, (std::vector<Range>{{8, 10}}));
  EXPECT_EQ(found[0].contents, (std::vector<Range>{{0, 7}}));
}

TEST(LooseQuotations, AShortScareQuoteIsNone) {
  EXPECT_TRUE(taken(annotate({chain({"\u201C", "Boats", "\u201D"}, Upos::NOUN)}), {}).empty());
}

}  // namespace
}  // namespace gainsay::spans
