#pragma once

#include "gainsay/model/ids.h"
#include "graph/conflict/rule.h"

namespace gainsay::conflict {

/// The proposition that the pair is about: the normal form of the side that rejects it (else of the earlier side)
/// without polarity, modality and figures, so that all conflicts about one thing share it.
DisputeId dispute_of(const Pair& pair);

}  // namespace gainsay::conflict
