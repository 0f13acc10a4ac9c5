#include "ingest/attribution/span_model.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>

#include "gainsay/model/diagnostic.h"
#include "unit/ingest/attribution/annotated.h"

namespace gainsay {
namespace {

using test::annotate;
using test::chain;

TEST(SpanModel, AMissingOrCutWeightFileIsNamed) {
  const auto folder = std::filesystem::temp_directory_path() / "gainsay_span_model_test";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  EXPECT_THROW(SpanModel::load(folder), InputError);
  for (const char* name : {"attribution_senses.table", "attribution_cues.weights", "attribution_roles.weights"})
    std::filesystem::copy_file(std::filesystem::path(GAINSAY_DATA_DIR) / name, folder / name);
  EXPECT_NO_THROW(SpanModel::load(folder));
  for (const char* name : {"attribution_senses.table", "attribution_cues.weights", "attribution_roles.weights"}) {
    const auto size = std::filesystem::file_size(folder / name);
    std::filesystem::resize_file(folder / name, size - 1);
    try {
      SpanModel::load(folder);
      FAIL() << name;
    } catch (const InputError& error) {
      EXPECT_NE(std::string(error.what()).find(name), std::string::npos);
    }
    std::filesystem::remove(folder / name);
    std::filesystem::copy_file(std::filesystem::path(GAINSAY_DATA_DIR) / name, folder / name);
  }
  std::filesystem::remove_all(folder);
}

TEST(SpanModel, FindsWhoSaidWhat) {
  const auto model = SpanModel::load(GAINSAY_DATA_DIR);
  const auto annotated = annotate({{{"Officials", Upos::NOUN, 1, Deprel::nsubj},
                                    {"said", Upos::VERB, -1, Deprel::root},
                                    {"that", Upos::SCONJ, 5, Deprel::mark},
                                    {"the", Upos::DET, 4, Deprel::det},
                                    {"dam", Upos::NOUN, 5, Deprel::nsubj},
                                    {"held", Upos::VERB, 1, Deprel::ccomp},
                                    {".", Upos::PUNCT, 1, Deprel::punct}}});
  auto text = annotated.text;
  text.tokens[1].lemma = "say";
  const char* tags[] = {"NNS", "VBD", "IN", "DT", "NN", "VBD", "."};
  for (std::size_t i = 0; i < text.tokens.size(); ++i) text.tokens[i].xpos = tags[i];
  const auto found = model->find(annotated.article, text);
  ASSERT_EQ(found.size(), 1U);
  ASSERT_EQ(found[0].sources.size(), 1U);
  EXPECT_EQ(covered(annotated.article.text, found[0].sources[0]), "Officials");
  EXPECT_EQ(covered(annotated.article.text, found[0].cues[0]), "said");
  EXPECT_EQ(covered(annotated.article.text, found[0].contents[0]), "that the dam held");
  EXPECT_EQ(found[0].kind, QuotationKind::indirect);
}

TEST(SpanModel, TakesLinearTimeOnHostileText) {
  const auto model = SpanModel::load(GAINSAY_DATA_DIR);
  for (const char* word : {"\"", "said", "\u201C"}) {
    const auto time = [&](std::size_t count) {
      const auto annotated = annotate({chain(std::vector<std::string>(count, word), Upos::VERB)});
      const auto start = std::chrono::steady_clock::now();
      EXPECT_LE(model->find(annotated.article, annotated.text).size(), count);
      return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    time(100);
    EXPECT_LT(time(8000), 40 * time(1000) + 0.5) << word;
  }
}

TEST(SpanModel, NoTextNoAttributions) { EXPECT_TRUE(SpanModel::load(GAINSAY_DATA_DIR)->find({}, {}).empty()); }

}  // namespace
}  // namespace gainsay
