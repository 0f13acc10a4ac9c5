#include "export/text_metrics.h"

#include <array>
#include <cstdint>

#include "base/utf8.h"
#include "export/wrap.h"

namespace gainsay {
namespace {

/// Advance widths of U+0020 to U+007E in DejaVu Sans 2.37, in thousandths of the size.
constexpr std::array<std::uint16_t, 95> ascii_widths{
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361,  318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635,  611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352,  635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592,  525, 636, 337, 636, 838};

/// Of everything else, for each column of a terminal that it takes.
constexpr unsigned column_width = 640;
constexpr std::string_view ellipsis = "…";

unsigned width_of(char32_t c, std::string_view bytes) {
  if (c >= 0x20 && c < 0x7F) return ascii_widths[c - 0x20];
  return column_width * static_cast<unsigned>(display_width(bytes));
}

/// The longest prefix of `text`, by whole characters and at least one, that fits.
std::size_t fitting(std::string_view text, double size, double width) {
  double taken = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const CodePoint point = decode_utf8(text, at);
    taken += width_of(point.value, text.substr(at, point.size)) * size / 1000;
    if (taken > width && at > 0) break;
    at += point.size;
  }
  return at;
}

}  // namespace

double text_width(std::string_view text, double size) {
  unsigned long total = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    total += width_of(point.value, text.substr(at, point.size));
    at += point.size;
  }
  return static_cast<double>(total) * size / 1000;
}

std::vector<std::string> text_lines(std::string_view text, double size, double width, std::size_t most) {
  const std::string flat = single_spaced(text);
  std::vector<std::string> lines;
  std::string_view rest = flat;
  while (!rest.empty() && lines.size() < most) {
    std::size_t end = fitting(rest, size, width);
    std::size_t next = end;
    if (end < rest.size()) {
      const std::size_t blank = rest.substr(0, end + 1).rfind(' ');
      if (blank != std::string_view::npos && blank > 0) {
        end = blank;
        next = blank + 1;
      }
    }
    lines.emplace_back(rest.substr(0, end));
    rest.remove_prefix(next);
  }
  if (lines.empty()) lines.emplace_back();
  if (!rest.empty()) {
    std::string& last = lines.back();
    last.resize(fitting(last, size, width - text_width(ellipsis, size)));
    while (last.ends_with(' ')) last.pop_back();
    last += ellipsis;
  }
  return lines;
}

}  // namespace gainsay
