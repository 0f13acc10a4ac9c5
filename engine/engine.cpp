#include "gainsay/engine.h"

#include <utility>

#include "gainsay/conflicts.h"

namespace gainsay {

struct Engine::Parts {
  Parts(const std::filesystem::path& data_dir, const OtherModels& others)
      : lexicon(load_lexicon(data_dir)),
        language(load_language_layer(data_dir)),
        attribution(load_attribution_model(data_dir, *lexicon)) {
    reads_any_language = static_cast<bool>(others.language);
    if (others.language) language = others.language(std::move(language));
    if (others.attribution) attribution = others.attribution(std::move(attribution), *lexicon);
    made_by = std::string(language->name()) + ", " + std::string(attribution->name());
  }

  std::unique_ptr<const Lexicon> lexicon;
  std::unique_ptr<const LanguageLayer> language;
  std::unique_ptr<const AttributionModel> attribution;
  bool reads_any_language = false;
  std::string made_by;
};

Engine::Engine(const std::filesystem::path& data_dir, const OtherModels& others)
    : parts_(std::make_unique<const Parts>(find_data_dir(data_dir), others)) {}

Engine::~Engine() = default;

Extraction Engine::extract(Article article) const {
  // Another engine may read other languages; the built-in layer would guess.
  const bool readable = parts_->reads_any_language || !is_in_another_language(article.text);
  const AnnotatedText text = readable ? parts_->language->annotate(article) : AnnotatedText{};
  if (article.language.empty() || article.language == "und") article.language = identify_language(article.text);
  Attributed attributed = parts_->attribution->attribute(article, text);
  std::vector<Statement> statements = extract_claims(article, text, attributed, *parts_->lexicon);
  for (Statement& statement : statements)
    if (statement.claim_id.empty()) statement.claim_id = claim_id_of(statement.claim);
  return {std::move(article), std::move(attributed), std::move(statements), parts_->made_by};
}

const Lexicon& Engine::lexicon() const { return *parts_->lexicon; }

std::string_view Engine::made_by() const { return parts_->made_by; }

const LanguageLayer& Engine::language() const { return *parts_->language; }

}  // namespace gainsay
