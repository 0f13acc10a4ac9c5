#pragma once

#include <ostream>

#include "ingest/text/network.h"
#include "tools/language/corpus.h"

namespace gainsay::train {

struct NetworkPlan {
  int silver_passes = 2;  ///< over silver and gold together
  int gold_passes = 8;    ///< over gold, with a share of silver
  float silver_share = 0.2F;
  float silver_weight = 0.5F;  ///< of silver tags and trees
  float dropout = 0.2F;
  float rate = 0.002F;
  unsigned threads = 2;  ///< the result does not depend on it
};

/// Trains from fixed seeds: the same corpora and plan give the same weights. `silver` is on the tokens of the gold
/// standard already (`retokenise`).
text::NetworkWeights train_network(const Paragraphs& gold, const Paragraphs& silver, const NetworkPlan& plan,
                                   std::ostream& log);

}  // namespace gainsay::train
