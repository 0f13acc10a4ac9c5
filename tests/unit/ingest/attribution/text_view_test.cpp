#include "ingest/attribution/spans/text_view.h"

#include <gtest/gtest.h>

#include "unit/ingest/attribution/annotated.h"

namespace gainsay::spans {
namespace {

using test::annotate;
using test::chain;

TextView view_of(const test::Annotated& annotated) { return make_view(annotated.article, annotated.text, {}); }

TEST(TextView, QuotationMarksOpenAndClose) {
  const auto annotated =
      annotate({chain({"He", "\u201C", "left", "\u201D", "early", "\"", "too", "\"", "."}, Upos::X)});
  const TextView view = view_of(annotated);
  const std::vector<bool> quoted{false, true, true, true, false, true, true, true, false};
  for (std::size_t i = 0; i < quoted.size(); ++i) EXPECT_EQ(view.words[i].quoted, quoted[i]) << i;
  EXPECT_EQ(view.words[1].mark, Mark::open);
  EXPECT_EQ(view.words[7].mark, Mark::close);
}

TEST(TextView, AnOpenQuotationEndsWithItsBlock) {
  const TextView view = view_of(annotate({chain({"\u201C", "One"}, Upos::X), chain({"Two"}, Upos::X)}));
  EXPECT_TRUE(view.words[1].quoted);
  EXPECT_FALSE(view.words[2].quoted);
}

TEST(TextView, ApostrophesAreNoQuotationMarks) {
  const TextView view = view_of(annotate({chain({"the", "voters", "\u2019", "choice"}, Upos::X)}));
  for (const Word& word : view.words) EXPECT_FALSE(word.quoted);
}

TEST(TextView, SubtreesAreRanges) {
  // [She]<-said->[that it rained]
  const auto annotated = annotate({{{"She", Upos::PRON, 1, Deprel::nsubj},
                                    {"said", Upos::VERB, -1, Deprel::root},
                                    {"that", Upos::SCONJ, 4, Deprel::mark},
                                    {"it", Upos::PRON, 4, Deprel::nsubj},
                                    {"rained", Upos::VERB, 1, Deprel::ccomp}}});
  const TextView view = view_of(annotated);
  EXPECT_EQ(view.words[4].first, 2U);
  EXPECT_EQ(view.words[4].last, 5U);
  EXPECT_EQ(view.words[1].first, 0U);
  EXPECT_EQ(view.words[2].depth, 2U);
  EXPECT_EQ(view.child_begin[2] - view.child_begin[1], 2U);
}

TEST(TextView, ACutOutClauseIsATextOfItsOwn) {
  // She said " Bo thinks it rained "
  const auto annotated = annotate({{{"She", Upos::PRON, 1, Deprel::nsubj},
                                    {"said", Upos::VERB, -1, Deprel::root},
                                    {"\u201C", Upos::PUNCT, 4, Deprel::punct},
                                    {"Bo", Upos::PROPN, 4, Deprel::nsubj},
                                    {"thinks", Upos::VERB, 1, Deprel::ccomp},
                                    {"it", Upos::PRON, 6, Deprel::nsubj},
                                    {"rained", Upos::VERB, 4, Deprel::ccomp},
                                    {"\u201D", Upos::PUNCT, 4, Deprel::punct}}});
  const TextView cut = cut_out(view_of(annotated), 2, 8);
  ASSERT_EQ(cut.words.size(), 6U);
  EXPECT_EQ(cut.words[2].head, no_head);
  EXPECT_EQ(cut.words[2].deprel, Deprel::root);
  EXPECT_EQ(cut.words[4].head, 2U);
  EXPECT_EQ(cut.words[4].depth, 1U);
  EXPECT_FALSE(cut.words[3].quoted);
  ASSERT_EQ(cut.sentences.size(), 1U);
  EXPECT_EQ(cut.sentences[0].last, 6U);
}

TEST(TextView, AChainOfAHundredThousandTokensIsNoTrouble) {
  const TextView view = view_of(annotate({chain(std::vector<std::string>(100000, "\""), Upos::PUNCT)}));
  EXPECT_EQ(view.words.back().depth, 1000U);
  EXPECT_EQ(view.words.front().last, 100000U);
}

}  // namespace
}  // namespace gainsay::spans
