#include "ingest/attribution/spans/say_clauses.h"

#include <gtest/gtest.h>

#include "unit/ingest/attribution/annotated.h"

namespace gainsay::spans {
namespace {

using test::annotate;

/// Reports suggest something Lind says it has no boats: the words of an attribution within another's.
test::Annotated packed() {
  return annotate({{{"reports", Upos::NOUN, 1, Deprel::nsubj},
                    {"suggest", Upos::VERB, -1, Deprel::root},
                    {"something", Upos::PRON, 4, Deprel::nsubj},
                    {"Lind", Upos::PROPN, 4, Deprel::nsubj},
                    {"say", Upos::VERB, 1, Deprel::ccomp},
                    {"it", Upos::PRON, 6, Deprel::nsubj},
                    {"has", Upos::VERB, 4, Deprel::ccomp},
                    {"no", Upos::DET, 8, Deprel::det},
                    {"boats", Upos::NOUN, 6, Deprel::obj}}});
}

TEST(SayClauses, TheNearerSubjectIsTheSource) {
  const test::Annotated annotated = packed();
  std::vector<Tagged> tagged;
  take_say_clauses(make_view(annotated.article, annotated.text, {}), tagged);
  ASSERT_EQ(tagged.size(), 1U);
  EXPECT_EQ(tagged[0].sources, (std::vector<Range>{{3, 4}}));
  EXPECT_EQ(tagged[0].contents, (std::vector<Range>{{5, 9}}));
  EXPECT_EQ(tagged[0].rule, "rule:say_clause");
}

TEST(SayClauses, WhatTheNetworkFoundStays) {
  const test::Annotated annotated = packed();
  Tagged found;
  found.cue = {4, 5, 4};
  std::vector<Tagged> tagged{found};
  take_say_clauses(make_view(annotated.article, annotated.text, {}), tagged);
  EXPECT_EQ(tagged.size(), 1U);
}

TEST(SayClauses, AVerbOfReportNeedsThat) {
  // Friends came to state that Lind has boats; without "that" the clause may be anything.
  const auto friends = [](const char* opener) {
    return annotate({{{"friends", Upos::NOUN, 1, Deprel::nsubj},
                      {"came", Upos::VERB, -1, Deprel::root},
                      {"to", Upos::PART, 3, Deprel::mark},
                      {"state", Upos::VERB, 1, Deprel::xcomp},
                      {opener, Upos::SCONJ, 6, Deprel::mark},
                      {"Lind", Upos::PROPN, 6, Deprel::nsubj},
                      {"has", Upos::VERB, 3, Deprel::ccomp},
                      {"boats", Upos::NOUN, 6, Deprel::obj}}});
  };
  std::vector<Tagged> tagged;
  const test::Annotated with_that = friends("that"), how = friends("how");
  take_say_clauses(make_view(how.article, how.text, {}), tagged);
  EXPECT_TRUE(tagged.empty());
  take_say_clauses(make_view(with_that.article, with_that.text, {}), tagged);
  ASSERT_EQ(tagged.size(), 1U);
  EXPECT_EQ(tagged[0].sources, (std::vector<Range>{{0, 1}}));
  EXPECT_EQ(tagged[0].contents, (std::vector<Range>{{4, 8}}));
}

TEST(SayClauses, SilentWithoutAClauseThatHasASubject) {
  // Lind say to leave
  const auto annotated = annotate({{{"Lind", Upos::PROPN, 1, Deprel::nsubj},
                                    {"say", Upos::VERB, -1, Deprel::root},
                                    {"to", Upos::PART, 3, Deprel::mark},
                                    {"leave", Upos::VERB, 1, Deprel::ccomp}}});
  std::vector<Tagged> tagged;
  take_say_clauses(make_view(annotated.article, annotated.text, {}), tagged);
  EXPECT_TRUE(tagged.empty());
}

}  // namespace
}  // namespace gainsay::spans
