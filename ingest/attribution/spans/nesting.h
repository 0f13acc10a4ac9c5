#pragma once

#include <vector>

#include "ingest/attribution/spans/sequence_net.h"
#include "ingest/attribution/spans/tagging.h"
#include "ingest/attribution/spans/text_view.h"

namespace gainsay::spans {

/// What tags a text: the networks of both taggers and the least probability of a cue.
struct Taggers {
  const SequenceNet& cues;
  const SequenceNet& roles;
  float threshold = 0.5F;
};

/// All attributions that have contents: first those of the text itself, then those within their contents, down to three
/// levels. The taggers have learned from flat annotation; so contents are cut out and tagged as texts of their own. Of
/// two cues where one lies in the contents of the other, the surer one makes the outer attribution. Cost: linear in the
/// tokens.
std::vector<Tagged> tag_nested(const Taggers& taggers, const TextView& view);

}  // namespace gainsay::spans
