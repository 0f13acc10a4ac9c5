#pragma once

#include <filesystem>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>

#include "gainsay/model/annotated_text.h"
#include "gainsay/model/article.h"

/// Stage 2: an article's text to sentences, tokens, tags, lemmas, dependency trees and names.
namespace gainsay {

/// The seam for language engines. Implementations are immutable after construction and safe to share
/// between threads.
class LanguageLayer {
 public:
  virtual ~LanguageLayer() = default;
  /// What made the annotation, for provenance ("gainsay-lang/1").
  [[nodiscard]] virtual std::string_view name() const = 0;
  /// Never fails on any text. Boilerplate blocks get no sentences. Cost: linear in the text.
  [[nodiscard]] virtual AnnotatedText annotate(const Article& article) const = 0;
};

/// The built-in layer: models trained by `scripts/train`, read from `data_dir`. Throws InputError where a
/// weight file is missing, cut short or of another version.
std::unique_ptr<LanguageLayer> load_language_layer(const std::filesystem::path& data_dir);

/// "en", or "und" where the text is in another language, mixed, or too short (under four words) to tell. By the share
/// of English function words; reads at most the first 400 words.
[[nodiscard]] std::string identify_language(std::string_view text);

/// CoNLL-U v2, one block a sentence, with `# sent_id`, `# text` and TokenRange (byte offsets) in MISC.
void write_conllu(std::ostream& out, const Article& article, const AnnotatedText& text);

}  // namespace gainsay
