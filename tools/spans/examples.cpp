#include "spans/examples.h"

#include <algorithm>
#include <cstdint>

#include "ingest/attribution/span_model.h"
#include "ingest/attribution/spans/cue_features.h"
#include "ingest/attribution/spans/role_features.h"
#include "ingest/attribution/spans/tagging.h"

namespace gainsay::tools {
namespace {

/// Labels the tokens of `spans`; what is labelled already stays.
void mark(std::vector<std::uint8_t>& labels, std::uint32_t base, const AnnotatedText& text,
          const std::vector<Span>& spans, std::uint8_t begin, std::uint8_t inside) {
  for (const Span& span : spans) {
    const auto [first, last] = tokens_in(text, span);
    bool fresh = true;
    for (std::uint32_t i = first; i < last; ++i) {
      if (i < base || i - base >= labels.size() || labels[i - base] != 0) {
        fresh = true;
        continue;
      }
      labels[i - base] = fresh ? begin : inside;
      fresh = false;
    }
  }
}

}  // namespace

void Examples::add(const GoldArticle& one, const AnnotatedText& text, const spans::WordSenses& senses) {
  const spans::TextView view = spans::make_view(one.article, text, senses);
  spans::FeatureList features;
  std::vector<std::uint8_t> labels(text.tokens.size(), 0);
  std::vector<spans::Cue> all;
  std::vector<const GoldAttribution*> golds;
  for (const GoldAttribution& gold : one.gold) {
    if (gold.cues.empty() || gold.contents.empty()) continue;
    mark(labels, 0, text, gold.cues, 1, 2);
    const auto [first, last] = tokens_in(text, gold.cues.front());
    if (first < last) golds.push_back(&gold);
  }
  for (const spans::Range& stretch : spans::cue_stretches(view)) {
    Sequence sequence;
    for (std::uint32_t i = stretch.first; i < stretch.last; ++i) {
      features.clear();
      spans::cue_features(view, i, features);
      const bool loose = i == stretch.first && labels[i] == 2;
      sequence.append(features.keys(), loose ? 1 : labels[i]);
    }
    cues.push_back(std::move(sequence));
  }
  const auto cue_of = [&](const GoldAttribution& gold) {
    const auto [first, last] = tokens_in(text, gold.cues.front());
    return spans::make_cue(view, first, last);
  };
  for (const GoldAttribution* gold : golds) all.push_back(cue_of(*gold));
  std::sort(all.begin(), all.end(), [](const spans::Cue& a, const spans::Cue& b) { return a.first < b.first; });
  for (const GoldAttribution* gold : golds) {
    const spans::Cue cue = cue_of(*gold);
    const spans::Window window = spans::window_of(view, cue);
    std::vector<std::uint8_t> roles_here(window.last - window.first, 0);
    for (std::uint32_t i = cue.first; i < cue.last; ++i) roles_here[i - window.first] = 255;
    mark(roles_here, window.first, text, gold->sources, 1, 2);
    mark(roles_here, window.first, text, gold->contents, 3, 4);
    for (std::uint32_t i = cue.first; i < cue.last; ++i) roles_here[i - window.first] = 0;
    const spans::RoleFeatures role_features(view, all, cue, window);
    Sequence sequence;
    for (std::uint32_t i = window.first; i < window.last; ++i) {
      features.clear();
      role_features.add(i, features);
      sequence.append(features.keys(), roles_here[i - window.first]);
    }
    roles.push_back(std::move(sequence));
  }
}

}  // namespace gainsay::tools
