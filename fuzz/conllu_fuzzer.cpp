#include <cstdint>
#include <cstdlib>
#include <sstream>

#include "fuzz/memory_file.h"
#include "gainsay/language.h"
#include "gainsay/model/diagnostic.h"

namespace {

class NothingLayer final : public gainsay::LanguageLayer {
 public:
  std::string_view name() const override { return "nothing"; }
  gainsay::AnnotatedText annotate(const gainsay::Article&) const override { return {}; }
};

}  // namespace

/// Any bytes as another engine's CoNLL-U: refused with a reason, or tokens that stand in the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const MemoryFile file({reinterpret_cast<const char*>(data), size});
  gainsay::Article article;
  article.path = "a.txt";
  article.text =
      "The mayor of Westport said on Monday that the harbour works had begun. He paid $5 for café au lait.\n";
  article.blocks = {{{0, article.text.size() - 1}, gainsay::BlockKind::paragraph}};
  try {
    const auto layer = gainsay::load_conllu_layer(file.path(), std::make_unique<NothingLayer>());
    const gainsay::AnnotatedText text = layer->annotate(article);
    for (const auto& token : text.tokens)
      if (token.span.begin > token.span.end || token.span.end > article.text.size()) std::abort();
    std::ostringstream out;
    gainsay::write_conllu(out, article, text);
  } catch (const gainsay::InputError&) {
  }
  return 0;
}
