#include "ingest/attribution/spans/noun_cues.h"

#include <gtest/gtest.h>

#include "unit/ingest/attribution/annotated.h"

namespace gainsay::spans {
namespace {

using test::annotate;

std::vector<Tagged> noun_cues(const test::Annotated& annotated) {
  std::vector<Tagged> tagged;
  take_noun_cues(make_view(annotated.article, annotated.text, {}), tagged);
  return tagged;
}

TEST(NounCues, WhomItIsFromIsTheSource) {
  // We received an assurance from Lind that it stopped .
  const auto found = noun_cues(annotate({{{"We", Upos::PRON, 1, Deprel::nsubj},
                                          {"received", Upos::VERB, -1, Deprel::root},
                                          {"an", Upos::DET, 3, Deprel::det},
                                          {"assurance", Upos::NOUN, 1, Deprel::obj},
                                          {"from", Upos::ADP, 5, Deprel::case_},
                                          {"Lind", Upos::PROPN, 3, Deprel::nmod},
                                          {"that", Upos::SCONJ, 8, Deprel::mark},
                                          {"it", Upos::PRON, 8, Deprel::nsubj},
                                          {"stopped", Upos::VERB, 3, Deprel::acl},
                                          {".", Upos::PUNCT, 1, Deprel::punct}}}));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].sources, (std::vector<Range>{{5, 6}}));
  EXPECT_EQ(found[0].contents, (std::vector<Range>{{6, 9}}));
  EXPECT_EQ(found[0].cue, (Cue{3, 4, 3}));
  EXPECT_EQ(found[0].rule, "rule:noun_cue");
}

TEST(NounCues, TheSubjectOfACarrierVerbIsTheSource) {
  // Lind renew a pledge not to sell boats
  const auto found = noun_cues(annotate({{{"Lind", Upos::PROPN, 1, Deprel::nsubj},
                                          {"renew", Upos::VERB, -1, Deprel::root},
                                          {"a", Upos::DET, 3, Deprel::det},
                                          {"pledge", Upos::NOUN, 1, Deprel::obj},
                                          {"not", Upos::PART, 6, Deprel::advmod},
                                          {"to", Upos::PART, 6, Deprel::mark},
                                          {"sell", Upos::VERB, 3, Deprel::acl},
                                          {"boats", Upos::NOUN, 6, Deprel::obj}}}));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].sources, (std::vector<Range>{{0, 1}}));
  EXPECT_EQ(found[0].contents, (std::vector<Range>{{4, 8}}));
  EXPECT_EQ(found[0].cue.first, 1U);
}

TEST(NounCues, ARelativeClauseSaysNothing) {
  // the report that they wrote
  EXPECT_TRUE(noun_cues(annotate({{{"the", Upos::DET, 1, Deprel::det},
                                   {"report", Upos::NOUN, -1, Deprel::root},
                                   {"that", Upos::PRON, 4, Deprel::obj},
                                   {"they", Upos::PRON, 4, Deprel::nsubj},
                                   {"wrote", Upos::VERB, 1, Deprel::acl_relcl}}}))
                  .empty());
}

TEST(NounCues, InOrderToIsNoOrder) {
  EXPECT_TRUE(noun_cues(annotate({{{"in", Upos::ADP, 1, Deprel::case_},
                                   {"order", Upos::NOUN, -1, Deprel::root},
                                   {"to", Upos::PART, 3, Deprel::mark},
                                   {"sell", Upos::VERB, 1, Deprel::acl},
                                   {"boats", Upos::NOUN, 3, Deprel::obj}}}))
                  .empty());
}

}  // namespace
}  // namespace gainsay::spans
