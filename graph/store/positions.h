#pragma once

#include <vector>

#include "gainsay/model/conflict.h"
#include "gainsay/model/extraction.h"

namespace gainsay {

/// The chain's first link: the article's outlet, else the article itself.
Hop article_hop(const Article& article);

/// The article's statements, in its order, each with who stands behind it. In the article's own voice that is its outlet
/// or, without one, the agency whose text it is; it is said when it is published. A statement whose attribution is not among
/// the article's counts as its own voice.
std::vector<Position> positions_of(const Extraction& extraction);

}  // namespace gainsay
