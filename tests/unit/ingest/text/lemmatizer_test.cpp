#include "ingest/text/lemmatizer.h"

#include <gtest/gtest.h>

#include "ingest/text/model_files.h"

namespace gainsay::text {
namespace {

TEST(Lemmatizer, TakesTheLongestEndingThatItKnows) {
  const std::vector<LemmaEdit> edits{{1, ""}, {3, "y"}, {4, "o"}};
  const Lemmatizer lemmatizer(
      edits,
      {{lemma_key("NNS", "s", false), 0}, {lemma_key("NNS", "ies", false), 1}, {lemma_key("VBD", "went", true), 2}});
  EXPECT_EQ(lemmatizer.lemma("Boats", "NNS"), "boat");
  EXPECT_EQ(lemmatizer.lemma("ladies", "NNS"), "lady");
  EXPECT_EQ(lemmatizer.lemma("boats", "NN"), "boats");
  EXPECT_EQ(lemmatizer.lemma("s", "NNS"), "s") << "an edit never leaves nothing";
  EXPECT_EQ(lemmatizer.lemma("Boats", "NNP"), "Boats") << "proper nouns keep their case";
  EXPECT_EQ(lemmatizer.lemma("21,400", "CD"), "21400");
}

TEST(Lemmatizer, KnowsWordsItHasNotSeen) {
  const Lemmatizer lemmatizer = read_lemmatizer(GAINSAY_DATA_DIR);
  EXPECT_EQ(lemmatizer.lemma("blorked", "VBD"), "blork");
  EXPECT_EQ(lemmatizer.lemma("Zerbities", "NNS"), "zerbity");
  EXPECT_EQ(lemmatizer.lemma("snarfing", "VBG"), "snarf");
}

TEST(Lemmatizer, KnowsIrregularForms) {
  const Lemmatizer lemmatizer = read_lemmatizer(GAINSAY_DATA_DIR);
  EXPECT_EQ(lemmatizer.lemma("Said", "VBD"), "say");
  EXPECT_EQ(lemmatizer.lemma("told", "VBN"), "tell");
  EXPECT_EQ(lemmatizer.lemma("were", "VBD"), "be");
  EXPECT_EQ(lemmatizer.lemma("n\u2019t", "RB"), "not");
  EXPECT_EQ(lemmatizer.lemma("women", "NNS"), "woman");
}

}  // namespace
}  // namespace gainsay::text
