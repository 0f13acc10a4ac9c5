#include <cstdint>
#include <cstdlib>

#include "fuzz/memory_file.h"
#include "gainsay/attribution_file.h"
#include "gainsay/engine.h"

namespace {

class NothingModel final : public gainsay::AttributionModel {
 public:
  std::string_view name() const override { return "nothing"; }
  gainsay::Attributed attribute(const gainsay::Article&, const gainsay::AnnotatedText&) const override { return {}; }
};

void require_inside(const std::vector<gainsay::Span>& spans, const gainsay::Article& article) {
  for (const gainsay::Span& span : spans)
    if (span.begin > span.end || span.end > article.text.size()) std::abort();
}

}  // namespace

/// Any bytes as another engine's attributions: refused with a reason, or spans that stand in the text, and claims read
/// from them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const gainsay::Engine engine{GAINSAY_DATA_DIR};
  static const gainsay::Article article = [] {
    gainsay::Article out;
    gainsay::Diagnostics none;
    gainsay::read_articles_from_bytes(
        "“Nobody was asked,” Ana Brandt, a fisher, told the Westport Gazette. The mayor denied on Monday that the "
        "works "
        "had begun, café owners said.",
        "a.txt", {}, [&](gainsay::Article&& read) { out = std::move(read); }, none);
    return out;
  }();
  static const gainsay::AnnotatedText text = engine.language().annotate(article);
  const MemoryFile file({reinterpret_cast<const char*>(data), size});
  try {
    const auto model = gainsay::load_attribution_file(file.path(), std::make_unique<NothingModel>(), engine.lexicon());
    const gainsay::Attributed attributed = model->attribute(article, text);
    for (const auto& attribution : attributed.attributions)
      for (const auto* spans : {&attribution.sources, &attribution.cues, &attribution.contents})
        require_inside(*spans, article);
    for (const auto& statement : gainsay::extract_claims(article, text, attributed, engine.lexicon()))
      require_inside({statement.span}, article);
  } catch (const gainsay::InputError&) {
  }
  return 0;
}
