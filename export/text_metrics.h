#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

/// How wide a line of `text` is at `size` points in DejaVu Sans, the widest of the fonts that a diagram may be shown in
/// (Helvetica, Arial and Liberation Sans need about a tenth less), so that a label fits whichever is there. Fonts that
/// are installed play no part: the same text has the same width on every machine.
double text_width(std::string_view text, double size);

/// `text` in at most `most` lines of at most `width` points, broken at blanks; a longer word is broken inside. The last
/// line ends with "…" where something was cut. At least one line, which is empty for an empty text.
std::vector<std::string> text_lines(std::string_view text, double size, double width, std::size_t most);

}  // namespace gainsay
