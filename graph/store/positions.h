#pragma once

#include <vector>

#include "gainsay/model/conflict.h"
#include "gainsay/model/extraction.h"

namespace gainsay {

/// The article's statements, in its order, each with who stands behind it. In the article's own voice that is the
/// agency whose text it is, else its outlet, else nobody; it is said when it is published. A statement whose
/// attribution is not among the article's counts as its own voice.
std::vector<Position> positions_of(const Extraction& extraction);

}  // namespace gainsay
