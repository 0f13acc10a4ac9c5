#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

/// Columns that `text` takes in a terminal: two for East Asian wide characters and emoji, none for combining marks
/// and format characters (Unicode 15, UAX #11 and category Mn). Locale plays no part.
std::size_t display_width(std::string_view text);

/// `text` in lines of at most `width` columns, broken at blanks; a longer word is broken inside. White space is
/// collapsed. At least one line, which is empty for an empty text. Precondition: `width >= 2`.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// `text` with blanks after it up to `width` columns.
std::string padded(std::string_view text, std::size_t width);

}  // namespace gainsay
