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

std::vector<Tagged> tag_cues(const SequenceNet& net, const TextView& view, float threshold) {
  std::vector<Tagged> out;
  std::vector<float> activations;
  FeatureList features;
  for (const Range& stretch : cue_stretches(view)) {
    activations.resize((stretch.last - stretch.first) * net.width());
    for (std::uint32_t i = stretch.first; i < stretch.last; ++i) {
      features.clear();
      cue_features(view, i, features);
      net.activate(features.keys(), activations.data() + (i - stretch.first) * net.width());
    }
    const std::vector<float> probability = net.marginals(net.score(activations));
    const auto at = [&](std::uint32_t i, CueLabel label) {
      return probability[(i - stretch.first) * net.labels() + static_cast<std::uint32_t>(label)];
    };
    for (std::uint32_t i = stretch.first; i < stretch.last; ++i) {
      const float begin = at(i, CueLabel::begin);
      if (begin < threshold || begin < at(i, CueLabel::inside)) continue;
      const std::uint32_t end = std::min(view.sentence_of(i).last, stretch.last);
      std::uint32_t last = i + 1;
      while (last < end && at(last, CueLabel::inside) >= 0.5F) ++last;
      out.push_back({make_cue(view, i, last), begin, {}, {}, "model:spans/1"});
      i = last - 1;
    }
  }
  return out;
}

std::vector<Range> cue_stretches(const TextView& view) {
  constexpr std::uint32_t most = 400;
  std::vector<Range> out;
  for (const Sentence& sentence : view.sentences) {
    if (sentence.first == sentence.last) continue;
    const bool joins = !out.empty() && view.words[out.back().first].block == sentence.block &&
                       out.back().last == sentence.first && sentence.last - out.back().first <= most;
    if (joins)
      out.back().last = sentence.last;
    else
      for (std::uint32_t first = sentence.first; first < sentence.last; first += most)
        out.push_back({first, std::min(first + most, sentence.last)});
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

void tag_roles(const SequenceNet& net, const TextView& view, const std::vector<Cue>& cues, Window window,
               Tagged& tagged) {
  const RoleFeatures role_features(view, cues, tagged.cue, window);
  const std::size_t labels = net.labels();
  std::vector<float> activations((window.last - window.first) * net.width());
  FeatureList features;
  for (std::uint32_t i = window.first; i < window.last; ++i) {
    features.clear();
    role_features.add(i, features);
    net.activate(features.keys(), activations.data() + (i - window.first) * net.width());
  }
  std::vector<float> scores = net.score(activations);
  for (std::uint32_t i = tagged.cue.first; i < tagged.cue.last; ++i)
    for (std::size_t l = 1; l < labels; ++l) scores[(i - window.first) * labels + l] = -1e4F;
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
