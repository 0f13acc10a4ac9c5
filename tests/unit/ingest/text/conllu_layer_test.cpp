#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "gainsay/language.h"
#include "gainsay/model/diagnostic.h"

namespace gainsay {
namespace {

/// What the layer stands before: marks what it was asked for.
class OneWord final : public LanguageLayer {
 public:
  std::string_view name() const override { return "one-word"; }
  AnnotatedText annotate(const Article& article) const override {
    AnnotatedText out;
    Token token;
    token.span = {0, article.text.size()};
    token.lemma = "otherwise";
    out.tokens.push_back(token);
    out.sentences.push_back({0, 1, 0});
    return out;
  }
};

class ConlluLayer : public testing::Test {
 protected:
  std::unique_ptr<LanguageLayer> load(const std::string& conllu) {
    std::ofstream(file_, std::ios::binary) << conllu;
    return load_conllu_layer(file_, std::make_unique<OneWord>());
  }
  void TearDown() override { std::filesystem::remove(file_); }
  std::filesystem::path file_ =
      std::filesystem::path(testing::TempDir()) /
      (std::string(testing::UnitTest::GetInstance()->current_test_info()->name()) + ".conllu");
};

Article article_of(std::string text) {
  Article article;
  article.path = "a.txt";
  article.text = std::move(text);
  article.blocks.push_back({{0, article.text.size()}, BlockKind::paragraph});
  return article;
}

std::string line(const std::string& id, const std::string& form, const std::string& upos, const std::string& head,
                 const std::string& deprel, const std::string& misc = "_") {
  return id + '\t' + form + "\t_\t" + upos + "\t_\t_\t" + head + '\t' + deprel + "\t_\t" + misc + '\n';
}

std::string conllu_of(const Article& article, const AnnotatedText& text) {
  std::ostringstream out;
  write_conllu(out, article, text);
  return out.str();
}

TEST_F(ConlluLayer, GivesBackWhatTheBuiltInLayerWrote) {
  const Article article = article_of(
      "The minister, Ana Brandt, didn\u2019t say that Norland\u00A0had paid. \u201CNobody can\u201D, she said.\n\n"
      "Norland Steel sued the town of Harrow.");
  const auto built_in = load_language_layer(GAINSAY_DATA_DIR);
  const std::string written = conllu_of(article, built_in->annotate(article));
  ASSERT_NE(written.find("Name=B-person"), std::string::npos) << written;
  EXPECT_EQ(conllu_of(article, load(written)->annotate(article)), written);
}

TEST_F(ConlluLayer, FindsWordsByTheirFormsWhereNoOffsetsAreGiven) {
  const auto layer = load("# newdoc id = a.txt\n" + line("1", "Rain", "NOUN", "2", "nsubj", "ner=S-PERSON") +
                          line("2", "fell", "VERB", "0", "root") + line("3", ".", "PUNCT", "2", "punct"));
  const AnnotatedText text = layer->annotate(article_of("  Rain  fell."));
  ASSERT_EQ(text.tokens.size(), 3U);
  EXPECT_EQ(text.tokens[0].span, (Span{2, 6}));
  EXPECT_EQ(text.tokens[1].span, (Span{8, 12}));
  EXPECT_EQ(text.tokens[2].head, 1U);
  ASSERT_EQ(text.names.size(), 1U);
  EXPECT_EQ(text.names[0].kind, NameKind::person);
}

TEST_F(ConlluLayer, LeavesArticlesThatItLacksOrThatDoNotFitToTheOther) {
  const auto layer = load("# newdoc id = a.txt\n" + line("1", "Rain", "NOUN", "0", "root"));
  EXPECT_EQ(layer->annotate(article_of("Snow")).tokens[0].lemma, "otherwise");
  Article other = article_of("Rain");
  other.path = "b.txt";
  EXPECT_EQ(layer->annotate(other).tokens[0].lemma, "otherwise");
  EXPECT_EQ(layer->annotate(article_of("Rain")).tokens[0].lemma, "rain");
  EXPECT_TRUE(layer->name().starts_with("conllu:"));
  EXPECT_TRUE(layer->name().ends_with(" over one-word"));
}

TEST_F(ConlluLayer, DividesASentenceAtTheEdgeOfABlock) {
  const auto layer = load("# newdoc id = a.txt\n" + line("1", "Rain", "NOUN", "2", "nsubj") +
                          line("2", "fell", "VERB", "0", "root") + line("3", "today", "NOUN", "2", "obl:tmod"));
  Article article = article_of("Rain\nfell today");
  article.blocks = {{{0, 4}, BlockKind::headline}, {{5, 15}, BlockKind::paragraph}};
  const AnnotatedText text = layer->annotate(article);
  ASSERT_EQ(text.sentences.size(), 2U);
  EXPECT_EQ(text.tokens[0].deprel, Deprel::root);
  EXPECT_EQ(text.tokens[1].deprel, Deprel::root);
  EXPECT_EQ(text.tokens[2].head, 1U);
  EXPECT_EQ(text.sentences[1].block, 1U);
}

TEST_F(ConlluLayer, NamesTheByteWhereTheFileIsWrong) {
  const auto byte_of = [&](const std::string& conllu) -> std::string {
    try {
      (void)load(conllu);
    } catch (const InputError& error) {
      return std::to_string(error.diagnostic().byte.value_or(999)) + " " + error.diagnostic().message;
    }
    return "taken";
  };
  const std::string head = "# newdoc id = a.txt\n";
  EXPECT_EQ(byte_of(head + "1\tRain\n"), "20 line has not ten columns");
  EXPECT_EQ(byte_of(line("1", "Rain", "NOUN", "0", "root")), "0 sentence before the first '# newdoc id = '");
  EXPECT_EQ(byte_of(head + line("2", "Rain", "NOUN", "0", "root")), "20 word is not numbered on");
  EXPECT_EQ(byte_of(head + line("1", "Rain", "NOUN", "x", "root")), "20 word has no form or no head");
  EXPECT_EQ(byte_of(head + line("1", "a", "X", "2", "dep") + line("2", "b", "X", "1", "dep")),
            "20 sentence is no tree");
  EXPECT_EQ(byte_of(head + line("1", "a", "X", "7", "dep")), "20 sentence is no tree");
}

}  // namespace
}  // namespace gainsay
