#pragma once

#include <vector>

#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// Names of outlets by their form alone: capitals behind a word for what publishes ("the daily Dawn", "news website
/// Dawn24") or before an apposition with one ("Dawn, a Ruritanian newspaper"). In text order, without overlaps.
std::vector<TokenRange> find_outlet_forms(const Syntax& syntax);

}  // namespace gainsay
