#pragma once

#include "gainsay/model/conflict.h"

namespace gainsay {

/// The order in which people read what was said: by the last day on which it can have been said ("until 13 April" is
/// most often that day), else by the article's date; then by article and span. What has no date comes last.
bool told_before(const Position& a, const Position& b);

}  // namespace gainsay
