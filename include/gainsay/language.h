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

/// Another engine's analyses: a CoNLL-U v2 file with a document for each article, `# newdoc id` being Article::path.
/// Words stand where MISC's TokenRange says (byte offsets) or, without it, where their forms follow one another in the
/// text; MISC's Name (as `write_conllu` gives it) or ner (as Stanza does) marks names; XPOS are Penn tags. An article
/// that the file does not have, or does not fit, gets what `otherwise` says of it. Throws InputError with the byte of
/// the first line that is not CoNLL-U, or of the first sentence that is no tree.
std::unique_ptr<LanguageLayer> load_conllu_layer(const std::filesystem::path& file,
                                                 std::unique_ptr<const LanguageLayer> otherwise);

/// "en", or "und" where the text is in another language, mixed, or too short (under four words) to tell. By the share
/// of English function words; reads at most the first 400 words.
[[nodiscard]] std::string identify_language(std::string_view text);

/// Whether the text is surely no English, so that nothing said of it would be worth anything: twenty words or more, and
/// hardly an English function word among them. Lists of names and figures in English still have some.
[[nodiscard]] bool is_in_another_language(std::string_view text);

/// CoNLL-U v2, one block a sentence, with `# sent_id`, `# text`, and in MISC TokenRange (byte offsets) and, in names,
/// Name (B-person, I-person; organisation, location, misc).
void write_conllu(std::ostream& out, const Article& article, const AnnotatedText& text);

}  // namespace gainsay
