#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ingest/attribution/spans/role_features.h"
#include "ingest/attribution/spans/sequence_net.h"
#include "ingest/attribution/spans/text_view.h"

namespace gainsay::spans {

/// Tokens [first, last).
struct Range {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  friend bool operator==(const Range&, const Range&) = default;
};

/// One attribution in tokens.
struct Tagged {
  Cue cue;
  float cue_probability = 0;  ///< of the cue's first token being the begin of a cue
  std::vector<Range> sources;
  std::vector<Range> contents;
  std::string rule = "model:spans/1";
};

/// What the cue network labels in one go: paragraphs, long ones in stretches of at most 400 tokens.
std::vector<Range> cue_stretches(const TextView& view);

/// The cues of the whole text, in text order, by the cue network: where the probability of a beginning is at least
/// `threshold`, with the inside tokens that follow.
std::vector<Tagged> tag_cues(const SequenceNet& net, const TextView& view, float threshold);

/// Cues at least as probable as this count as other cues near a cue.
inline constexpr float sure_cue = 0.7F;

/// Adds the sources and contents of one cue. `cues` are the sure cues, in text order.
void tag_roles(const SequenceNet& net, const TextView& view, const std::vector<Cue>& cues, Window window,
               Tagged& tagged);

/// The window of `tagged[at]`, cut off at the twelfth cue on either side, so that a text of nothing but cues takes
/// linear time.
Window bounded_window(const TextView& view, const std::vector<Tagged>& tagged, std::size_t at);

}  // namespace gainsay::spans
