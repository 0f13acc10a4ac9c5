#pragma once

#include <cstddef>
#include <string_view>

namespace gainsay::read {

/// Where in `text` the picture credit begins with which it ends: "(Image: X)", "(X/Pool Photo via Y)", "Photo: X",
/// "X/Getty Images". `text.size()` where there is none, 0 where the text is nothing else.
std::size_t trailing_photo_credit(std::string_view text);

}  // namespace gainsay::read
