#include "ingest/attribution/span_model.h"

#include <algorithm>

namespace gainsay {

struct SpanModel::Parts {};

SpanModel::SpanModel(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
SpanModel::~SpanModel() = default;

std::unique_ptr<SpanModel> SpanModel::load(const std::filesystem::path&) {
  return std::unique_ptr<SpanModel>(new SpanModel(std::make_unique<Parts>()));
}

std::vector<FoundAttribution> SpanModel::find(const Article&, const AnnotatedText&) const { return {}; }

std::pair<std::uint32_t, std::uint32_t> tokens_in(const AnnotatedText& text, const Span& span) {
  const auto begin = text.tokens.begin();
  const auto first = std::partition_point(begin, text.tokens.end(),
                                          [&](const Token& token) { return token.span.end <= span.begin; });
  const auto last = std::partition_point(first, text.tokens.end(),
                                         [&](const Token& token) { return token.span.begin < span.end; });
  return {static_cast<std::uint32_t>(first - begin), static_cast<std::uint32_t>(last - begin)};
}

}  // namespace gainsay
