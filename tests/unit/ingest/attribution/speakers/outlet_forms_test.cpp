#include "ingest/attribution/speakers/outlet_forms.h"

#include <gtest/gtest.h>

#include "support/annotated.h"

namespace gainsay {
namespace {

std::string outlets_in(const std::string& sentence) {
  const test::Annotated one = test::annotate({sentence});
  const Syntax syntax(one.article, one.text);
  std::string out;
  for (const TokenRange& range : find_outlet_forms(syntax))
    out += (out.empty() ? "" : "; ") + std::string(covered(one.article.text, syntax.span_of(range)));
  return out;
}

TEST(OutletForms, StandBehindAWordForAMedium) {
  EXPECT_EQ(outlets_in("the|DET Ruritanian|ADJ daily|NOUN Dawn|PROPN said|VERB"), "Dawn");
  EXPECT_EQ(outlets_in("the|DET daily|NOUN ,|PUNCT Dawn|PROPN said|VERB"), "Dawn");
  EXPECT_EQ(outlets_in("the|DET grocer|NOUN Dawn|PROPN said|VERB"), "");
}

TEST(OutletForms, StandBeforeAnAppositionWithOne) {
  EXPECT_EQ(outlets_in("told|VERB Dawn|PROPN ,|PUNCT a|DET local|ADJ newspaper|NOUN"), "Dawn");
  EXPECT_EQ(outlets_in("told|VERB Dawn|PROPN ,|PUNCT a|DET local|ADJ grocer|NOUN"), "");
}

}  // namespace
}  // namespace gainsay
