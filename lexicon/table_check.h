#pragma once

#include <cstddef>
#include <string_view>

#include "lexicon/tables.h"

namespace gainsay::lexicon {

/// What in the tables points outside of them; "" where nothing does. `text` is the section of that name. A checksum
/// tells accidents; this tells a file that was made to be wrong.
std::string_view problem_with(const Tables& tables, std::string_view text);

}  // namespace gainsay::lexicon
