#include "gainsay/engine.h"

#include <gtest/gtest.h>

#include <string>

namespace gainsay {
namespace {

Article article_of(std::string text) {
  Article article;
  article.path = "a.txt";
  article.text = std::move(text);
  article.blocks.push_back({{0, article.text.size()}, BlockKind::paragraph});
  return article;
}

const std::string german =
    "Die Opposition warf der Regierung vor, das Parlament belogen zu haben. Der Minister will am Freitag eine Antwort "
    "geben. \u201EDas ist falsch\u201C, sagte die Sprecherin des Hauses am Montag der Zeitung.";

/// Says of every text that it is one verb.
class OneVerb final : public LanguageLayer {
 public:
  std::string_view name() const override { return "one-verb/1"; }
  AnnotatedText annotate(const Article& article) const override {
    AnnotatedText out;
    out.tokens.push_back({{0, article.text.size()}, Upos::VERB, "VBZ", "verb", no_head, Deprel::root});
    out.sentences.push_back({0, 1, 0});
    ++asked;
    return out;
  }
  static inline int asked = 0;
};

TEST(Engine, ReadsNothingIntoAnotherLanguage) {
  const Engine engine(GAINSAY_DATA_DIR);
  const Extraction found = engine.extract(article_of(german));
  EXPECT_EQ(found.article.language, "und");
  EXPECT_TRUE(found.attributed.attributions.empty());
  EXPECT_TRUE(found.statements.empty());
  EXPECT_FALSE(engine.extract(article_of("The mayor said that the harbour works had begun.")).statements.empty());
}

TEST(Engine, AnotherLanguageLayerIsAskedOfEveryLanguage) {
  OtherModels others;
  others.language = [](std::unique_ptr<const LanguageLayer>) { return std::make_unique<OneVerb>(); };
  const Engine engine(GAINSAY_DATA_DIR, others);
  EXPECT_TRUE(engine.made_by().starts_with("one-verb/1, ")) << engine.made_by();
  (void)engine.extract(article_of(german));
  EXPECT_EQ(OneVerb::asked, 1);
}

}  // namespace
}  // namespace gainsay
