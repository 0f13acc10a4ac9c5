#include "ingest/attribution/span_model.h"

#include <algorithm>
#include <utility>

#include "ingest/attribution/spans/adverb_cues.h"
#include "ingest/attribution/spans/as_reports.h"
#include "ingest/attribution/spans/assemble.h"
#include "ingest/attribution/spans/impersonal_reports.h"
#include "ingest/attribution/spans/inverted_reports.h"
#include "ingest/attribution/spans/loose_quotations.h"
#include "ingest/attribution/spans/nesting.h"
#include "ingest/attribution/spans/noun_cues.h"
#include "ingest/attribution/spans/say_clauses.h"
#include "ingest/attribution/spans/tagging.h"
#include "ingest/attribution/spans/weights.h"

namespace gainsay {

struct SpanModel::Parts {
  spans::WordSenses senses;
  spans::Weights cues;
  spans::Weights roles;
};

SpanModel::SpanModel(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
SpanModel::~SpanModel() = default;

std::unique_ptr<SpanModel> SpanModel::load(const std::filesystem::path& data_dir) {
  auto parts = std::make_unique<Parts>();
  parts->senses = spans::WordSenses::read(data_dir / spans::senses_name);
  parts->cues = spans::read_weights(data_dir / spans::cue_weights_name, 3);
  parts->roles = spans::read_weights(data_dir / spans::role_weights_name, 5);
  return std::unique_ptr<SpanModel>(new SpanModel(std::move(parts)));
}

std::vector<FoundAttribution> SpanModel::find(const Article& article, const AnnotatedText& text) const {
  const spans::TextView view = spans::make_view(article, text, parts_->senses);
  std::vector<spans::Tagged> tagged =
      spans::tag_nested({parts_->cues.net, parts_->roles.net, parts_->cues.threshold}, view);
  spans::take_noun_cues(view, tagged);
  spans::take_say_clauses(view, tagged);
  spans::take_as_reports(view, tagged);
  spans::take_impersonal_reports(view, tagged);
  spans::take_inverted_reports(view, tagged);
  spans::take_adverb_cues(view, tagged);
  spans::take_loose_quotations(view, tagged);
  return spans::assemble(text, view, std::move(tagged));
}

std::pair<std::uint32_t, std::uint32_t> tokens_in(const AnnotatedText& text, const Span& span) {
  const auto begin = text.tokens.begin();
  const auto first =
      std::partition_point(begin, text.tokens.end(), [&](const Token& token) { return token.span.end <= span.begin; });
  const auto last =
      std::partition_point(first, text.tokens.end(), [&](const Token& token) { return token.span.begin < span.end; });
  return {static_cast<std::uint32_t>(first - begin), static_cast<std::uint32_t>(last - begin)};
}

}  // namespace gainsay
