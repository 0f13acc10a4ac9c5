#pragma once

#include <memory>
#include <string>
#include <vector>

#include "gainsay/attribution.h"
#include "gainsay/claims.h"
#include "gainsay/language.h"
#include "unit/lexicon/lexicon_fixture.h"

namespace gainsay::test {

/// What the real layers make of one paragraph, published on Wednesday, 15 May 2024.
struct Extracted {
  Article article;
  std::vector<Statement> statements;

  [[nodiscard]] const Statement* find(const std::string& predicate) const {
    for (const Statement& statement : statements)
      if (statement.claim.predicate == predicate) return &statement;
    return nullptr;
  }
  /// "provide - promised", one a line, "?" behind a conditional one.
  [[nodiscard]] std::string summary() const {
    std::string out;
    for (const Statement& s : statements)
      out += s.claim.predicate + (s.claim.polarity == Polarity::negated ? " - " : " + ") +
             std::string(name_of(s.claim.modality)) + (s.claim.conditional ? " ?" : "") + "\n";
    return out;
  }
};

inline Extracted extract_sentence(const std::string& text) {
  static const std::unique_ptr<LanguageLayer> language = load_language_layer(GAINSAY_DATA_DIR);
  static const std::unique_ptr<AttributionModel> attribution =
      load_attribution_model(GAINSAY_DATA_DIR, built_lexicon());
  Extracted out;
  out.article.id = ArticleId("test");
  out.article.version = VersionId("test");
  out.article.language = "en";
  out.article.text = text;
  out.article.published = *parse_interval("2024-05-15");
  out.article.blocks.push_back({{0, text.size()}, BlockKind::paragraph});
  const AnnotatedText annotated = language->annotate(out.article);
  out.statements =
      extract_claims(out.article, annotated, attribution->attribute(out.article, annotated), built_lexicon());
  return out;
}

}  // namespace gainsay::test
