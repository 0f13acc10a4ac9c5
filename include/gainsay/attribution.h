#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include "gainsay/lexicon.h"
#include "gainsay/model/annotated_text.h"
#include "gainsay/model/article.h"
#include "gainsay/model/attribution.h"

/// Stage 3: who said what, on whose word.
namespace gainsay {

/// The seam for attribution engines. Immutable after construction, safe to share between threads.
class AttributionModel {
 public:
  virtual ~AttributionModel() = default;
  [[nodiscard]] virtual std::string_view name() const = 0;
  /// Never fails on any text. Cost: linear in the tokens.
  [[nodiscard]] virtual Attributed attribute(const Article& article, const AnnotatedText& text) const = 0;
};

/// The built-in model. `lexicon` must outlive it. Throws InputError where a weight file is missing, cut short or
/// of another version.
std::unique_ptr<AttributionModel> load_attribution_model(const std::filesystem::path& data_dir, const Lexicon& lexicon);

}  // namespace gainsay
