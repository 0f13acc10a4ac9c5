#include "ingest/attribution/spans/tagging.h"

#include <algorithm>

#include "ingest/attribution/spans/cue_features.h"

namespace gainsay::spans {
namespace {

template <class Label>
bool is(std::uint8_t label, Label wanted) {
  return label == static_cast<std::uint8_t>(wanted);
}

}  // namespace

std::vector<Tagged> tag_cues(const SparseNet& net, const TextView& view, float threshold) {
  constexpr auto labels = 3;
  std::vector<Tagged> out;
  std::vector<float> scores;
  FeatureList features;
  for (const Sentence& sentence : view.sentences) {
    scores.assign((sentence.last - sentence.first) * labels, 0);
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      features.clear();
      cue_features(view, i, features);
      net.score(features.keys(), scores.data() + (i - sentence.first) * labels);
    }
    const std::vector<float> probability = net.marginals(scores);
    const auto at = [&](std::uint32_t i, CueLabel label) {
      return probability[(i - sentence.first) * labels + static_cast<std::uint32_t>(label)];
    };
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const float begin = at(i, CueLabel::begin);
      if (begin < threshold || begin < at(i, CueLabel::inside)) continue;
      std::uint32_t last = i + 1;
      while (last < sentence.last && at(last, CueLabel::inside) >= 0.5F) ++last;
      out.push_back({make_cue(view, i, last), begin, {}, {}});
      i = last - 1;
    }
  }
  return out;
}

Window bounded_window(const TextView& view, const std::vector<Tagged>& tagged, std::size_t at) {
  constexpr std::size_t max_cues = 12;
  Window window = window_of(view, tagged[at].cue);
  if (at >= max_cues) window.first = std::max(window.first, tagged[at - max_cues].cue.first);
  if (at + max_cues < tagged.size()) window.last = std::min(window.last, tagged[at + max_cues].cue.last);
  return window;
}

void tag_roles(const SparseNet& net, const TextView& view, const std::vector<Cue>& cues, Window window, Tagged& tagged) {
  const RoleFeatures role_features(view, cues, tagged.cue, window);
  const std::size_t labels = net.labels();
  std::vector<float> scores((window.last - window.first) * labels, 0);
  FeatureList features;
  for (std::uint32_t i = window.first; i < window.last; ++i) {
    features.clear();
    role_features.add(i, features);
    float* out = scores.data() + (i - window.first) * labels;
    net.score(features.keys(), out);
    if (i < tagged.cue.first || i >= tagged.cue.last) continue;
    for (std::size_t l = 1; l < labels; ++l) out[l] = -1e4F;
  }
  const std::vector<std::uint8_t> best = net.best_sequence(scores);
  std::vector<Range>* open = nullptr;
  for (std::uint32_t i = window.first; i < window.last; ++i) {
    const std::uint8_t label = best[i - window.first];
    if (is(label, RoleLabel::begin_source) || is(label, RoleLabel::begin_content)) {
      open = is(label, RoleLabel::begin_source) ? &tagged.sources : &tagged.contents;
      open->push_back({i, i + 1});
    } else if (is(label, RoleLabel::outside)) {
      open = nullptr;
    } else if (open != nullptr) {
      open->back().last = i + 1;
    }
  }
}

}  // namespace gainsay::spans
