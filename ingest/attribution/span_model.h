#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "gainsay/model/annotated_text.h"
#include "gainsay/model/article.h"
#include "gainsay/model/span.h"
#include "gainsay/model/vocabulary.h"

namespace gainsay {

/// Who said what at the level of the text, before anybody asks who that is. The span lists are in text order, each
/// in parts where the quotation is interrupted. Sources and contents keep to token borders.
struct FoundAttribution {
  std::vector<Span> sources;   ///< empty for agentless reports and floating quotations
  std::vector<Span> cues;      ///< empty for floating quotations and forms without a word for saying
  std::vector<Span> contents;  ///< never empty
  QuotationKind kind = QuotationKind::indirect;
  std::optional<std::size_t> parent;  ///< index of the attribution whose content holds this one
  std::string rule;                   ///< what made it: "model:spans/1", "rule:according_to"
};

/// Finds sources, cues and contents. Immutable after loading, safe to share between threads.
class SpanModel {
 public:
  /// Throws InputError where the weight file is missing, cut short or of another version.
  static std::unique_ptr<SpanModel> load(const std::filesystem::path& data_dir);
  ~SpanModel();

  /// By position of the first content span; parents stand before what they hold. Never fails on any text.
  /// Cost: linear in the tokens.
  [[nodiscard]] std::vector<FoundAttribution> find(const Article& article, const AnnotatedText& text) const;

 private:
  struct Parts;
  explicit SpanModel(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

/// Tokens `[first, last)` that `span` touches; first == last where it touches none. O(log n).
std::pair<std::uint32_t, std::uint32_t> tokens_in(const AnnotatedText& text, const Span& span);

}  // namespace gainsay
