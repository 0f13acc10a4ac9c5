#pragma once

#include <string>

#include "gainsay/model/extraction.h"

namespace gainsay {

/// A hash of the article's fields but its text, whose version stands for it, and of all that was extracted from it:
/// equal exactly where two extractions are. 32 hex digits. `made_by` has no part in it.
std::string digest_of(const Extraction& extraction);

}  // namespace gainsay
