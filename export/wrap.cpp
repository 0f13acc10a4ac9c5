#include "export/wrap.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace gainsay {
namespace {

struct Range {
  char32_t first, last;
};

/// Combining marks and format characters of the scripts in use in news; others count as one column.
constexpr std::array no_width{
    Range{0x0300, 0x036F}, Range{0x0483, 0x0489},   Range{0x0591, 0x05BD},  Range{0x0610, 0x061A},
    Range{0x064B, 0x065F}, Range{0x0900, 0x0902},   Range{0x093C, 0x093C},  Range{0x0941, 0x0948},
    Range{0x094D, 0x094D}, Range{0x0E31, 0x0E31},   Range{0x0E34, 0x0E3A},  Range{0x0E47, 0x0E4E},
    Range{0x1AB0, 0x1AFF}, Range{0x1DC0, 0x1DFF},   Range{0x200B, 0x200F},  Range{0x202A, 0x202E},
    Range{0x2060, 0x2069}, Range{0x20D0, 0x20FF},   Range{0xFE00, 0xFE0F},  Range{0xFE20, 0xFE2F},
    Range{0xFEFF, 0xFEFF}, Range{0x1F3FB, 0x1F3FF}, Range{0xE0000, 0xE01EF}};

/// East_Asian_Width W and F, in blocks.
constexpr std::array two_wide{
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x23E9, 0x23EC},   Range{0x2E80, 0x303E},
    Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},
    Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},
    Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF},
    Range{0x1F7E0, 0x1F7EB}, Range{0x1F900, 0x1F9FF}, Range{0x1FA70, 0x1FAFF}, Range{0x20000, 0x3FFFD}};

template <class Ranges>
bool contains(const Ranges& ranges, char32_t c) {
  const auto next = std::ranges::upper_bound(ranges, c, {}, &Range::first);
  return next != ranges.begin() && c <= std::prev(next)->last;
}

std::size_t columns_of(char32_t c) {
  if (c < 0x300) return 1;
  if (contains(no_width, c)) return 0;
  return contains(two_wide, c) ? 2 : 1;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    columns += columns_of(point.value);
    at += point.size;
  }
  return columns;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  const std::string flat = single_spaced(text);
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  for (std::size_t at = 0; at < flat.size();) {
    const std::size_t end = std::min(flat.find(' ', at), flat.size());
    const std::string_view word = std::string_view(flat).substr(at, end - at);
    const std::size_t columns = display_width(word);
    if (used > 0 && used + 1 + columns <= width) {
      lines.back() += ' ';
      ++used;
    } else if (used > 0) {
      lines.emplace_back();
      used = 0;
    }
    for (std::size_t i = 0; i < word.size();) {
      const CodePoint point = decode_utf8(word, i);
      const std::size_t wide = columns_of(point.value);
      if (used + wide > width) {
        lines.emplace_back();
        used = 0;
      }
      lines.back() += word.substr(i, point.size);
      used += wide;
      i += point.size;
    }
    at = end + 1;
  }
  return lines;
}

std::string padded(std::string_view text, std::size_t width) {
  const std::size_t columns = display_width(text);
  return std::string(text) + std::string(columns < width ? width - columns : 0, ' ');
}

}  // namespace gainsay
