// Any text through every stage and out again: no crash, every span inside the text and in order.

#include <cstdint>
#include <cstdlib>
#include <sstream>

#include "gainsay/gainsay.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void require_inside(const gainsay::Span& span, const gainsay::Article& article) {
  require(span.begin <= span.end && span.end <= article.text.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const gainsay::Engine engine{GAINSAY_DATA_DIR};
  gainsay::Diagnostics diagnostics;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  gainsay::read_articles_from_bytes(
      bytes, "fuzz.txt", {},
      [](gainsay::Article&& article) {
        const gainsay::Extraction extraction = engine.extract(std::move(article));
        for (const auto& block : extraction.article.blocks) require_inside(block.span, extraction.article);
        for (const auto& attribution : extraction.attributed.attributions)
          for (const auto* spans : {&attribution.sources, &attribution.cues, &attribution.contents})
            for (const auto& span : *spans) require_inside(span, extraction.article);
        for (const auto& actor : extraction.attributed.actors)
          for (const auto& span : actor.mentions) require_inside(span, extraction.article);
        for (const auto& statement : extraction.statements) require_inside(statement.span, extraction.article);
        std::ostringstream out;
        gainsay::write_extraction_json(out, extraction);
        gainsay::write_extraction_text(out, extraction);
      },
      diagnostics);
  return 0;
}
