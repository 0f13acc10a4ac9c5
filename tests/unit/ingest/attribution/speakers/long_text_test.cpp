#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>

#include "ingest/attribution/resolve.h"
#include "ingest/attribution/speakers/syntax.h"
#include "support/annotated.h"
#include "unit/ingest/attribution/speakers/no_names.h"

namespace gainsay {
namespace {

/// One sentence of `n` times "Doe said he saw Roe": every part an attribution in which the next ones are nested.
double seconds_for(int n) {
  std::string sentence;
  for (int i = 0; i < n; ++i) {
    const std::string verb = std::to_string(5 * i + 2), inner = std::to_string(5 * i + 4);
    const std::string above = i == 0 ? "0" : std::to_string(5 * i - 1);
    sentence += (i == 0 ? "" : " ") +
                ("Doe|PROPN|" + verb + "|nsubj||PER said|VERB|" + above + "|" + (i == 0 ? "root" : "ccomp") +
                 "|say he|PRON|" + inner + "|nsubj saw|VERB|" + verb + "|ccomp|see Roe|PROPN|" + inner + "|obj||PER");
  }
  const test::Annotated one = test::annotate({sentence});
  const Syntax syntax(one.article, one.text);
  std::vector<FoundAttribution> found(static_cast<std::size_t>(n));
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto first = static_cast<std::uint32_t>(5 * i);
    found[i].sources = {syntax.span_of({first, first + 1})};
    found[i].cues = {syntax.span_of({first + 1, first + 2})};
    found[i].contents = {syntax.span_of({first + 2, syntax.size()})};
    if (i > 0) found[i].parent = i - 1;
  }
  const test::NoNames names;
  const std::clock_t begin = std::clock();  // processor time: other tests run beside this one
  const Attributed out = resolve(one.article, one.text, found, names);
  EXPECT_EQ(out.attributions.size(), found.size());
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

TEST(LongText, CostGrowsWithLengthNotItsSquare) {
  seconds_for(100);
  const double small = seconds_for(500);
  const double large = std::min(seconds_for(4000), seconds_for(4000));
  // Eight times the length; a quadratic cost would take 64 times as long.
  EXPECT_LT(large, 32 * small + 0.05);
}

TEST(LongText, NothingAtAll) {
  const test::NoNames names;
  EXPECT_TRUE(resolve({}, {}, {}, names).attributions.empty());
  Article bare;
  bare.text = "Text that no sentence covers.";
  FoundAttribution found;
  found.sources = {{0, 4}};
  found.contents = {{5, 9}};
  const Attributed out = resolve(bare, {}, {found}, names);
  ASSERT_EQ(out.attributions.size(), 1u);
  EXPECT_FALSE(out.attributions[0].speaker);
  EXPECT_EQ(out.attributions[0].chain.size(), 2u);
}

}  // namespace
}  // namespace gainsay
