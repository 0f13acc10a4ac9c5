#include "ingest/attribution/speakers/source_phrase.h"

#include <gtest/gtest.h>

#include "ingest/attribution/speakers/unnamed.h"
#include "support/annotated.h"
#include "unit/ingest/attribution/speakers/no_names.h"

namespace gainsay {
namespace {

struct Phrase {
  explicit Phrase(const std::string& sentence) : one(test::annotate({sentence})), syntax(one.article, one.text) {
    phrase = read_source_phrase(syntax, {0, syntax.size()});
  }
  UnnamedSource unnamed() {
    EntityTable table(syntax);
    Discourse discourse{one.article, syntax, names, table, {}, {}, {}, {}};
    return describe_unnamed(discourse, *phrase);
  }
  std::string name() {
    EntityTable table(syntax);
    Discourse discourse{one.article, syntax, names, table, {}, {}, {}, {}};
    return described_name(discourse, *phrase);
  }
  test::Annotated one;
  Syntax syntax;
  test::NoNames names;
  std::optional<SourcePhrase> phrase;
};

TEST(SourcePhrase, CountsAndDescribes) {
  Phrase two(
      "two|NUM senior|ADJ Ruritanian|ADJ officials|NOUN|0|root|official||NNS familiar|ADJ with|ADP the|DET talks|NOUN");
  ASSERT_TRUE(two.phrase);
  EXPECT_EQ(two.phrase->count, 2);
  EXPECT_TRUE(two.phrase->plural);
  const UnnamedSource unnamed = two.unnamed();
  EXPECT_EQ(unnamed.of_what, "senior Ruritanian officials");
  EXPECT_EQ(unnamed.close_to, "the talks");
}

TEST(SourcePhrase, SeveralHaveNoCount) {
  Phrase several("several|ADJ diplomats|NOUN|0|root|diplomat||NNS");
  EXPECT_EQ(several.phrase->count, std::nullopt);
  EXPECT_EQ(several.unnamed().of_what, "diplomats");
}

TEST(SourcePhrase, OneOfManyIsOne) {
  Phrase one("one|NUM of|ADP the|DET ministers|NOUN|0|root|minister||NNS");
  EXPECT_TRUE(one.phrase->partitive);
  EXPECT_FALSE(one.phrase->plural);
  EXPECT_EQ(one.phrase->count, 1);
  Phrase number("a|DET number|NOUN of|ADP ministers|NOUN|0|root|minister||NNS");
  EXPECT_FALSE(number.phrase->partitive);
  EXPECT_TRUE(number.phrase->plural);
}

TEST(SourcePhrase, NameStopsBeforeRelativeClauses) {
  EXPECT_EQ(Phrase("a|DET spokesman|NOUN for|ADP the|DET port|NOUN who|PRON asked|VERB").name(),
            "spokesman for the port");
  EXPECT_EQ(Phrase("the|DET clerk|NOUN ,|PUNCT a|DET veteran|NOUN").name(), "clerk");
}

TEST(SourcePhrase, NoNounNoPhrase) {
  EXPECT_FALSE(Phrase("they|PRON").phrase);
  EXPECT_FALSE(Phrase(",|PUNCT").phrase);
}

}  // namespace
}  // namespace gainsay
