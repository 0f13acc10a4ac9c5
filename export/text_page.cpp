#include "export/text_page.h"

#include <algorithm>

#include "base/utf8.h"
#include "export/escape.h"
#include "export/wrap.h"

namespace gainsay {
namespace {

std::string_view sgr(TextPage::Style style) {
  switch (style) {
    case TextPage::Style::plain:
      return "";
    case TextPage::Style::bold:
      return "\x1b[1m";
    case TextPage::Style::dim:
      return "\x1b[2m";
    case TextPage::Style::red:
      return "\x1b[1;31m";
    case TextPage::Style::green:
      return "\x1b[32m";
    case TextPage::Style::yellow:
      return "\x1b[33m";
    case TextPage::Style::cyan:
      return "\x1b[36m";
  }
  return "";
}

constexpr std::size_t least_width = 40;

}  // namespace

std::size_t TextPage::width() const { return std::max(options_.width, least_width); }

std::string TextPage::styled(std::string_view text, Style style) const {
  if (!options_.colour || style == Style::plain || text.empty()) return std::string(text);
  return std::string(sgr(style)) + std::string(text) + "\x1b[0m";
}

void TextPage::line(std::string_view text, Style style) { out_ << styled(escape::terminal(text), style) << '\n'; }

void TextPage::paragraph(std::size_t indent, std::string_view text, Style style) {
  for (const std::string& part : wrapped(escape::terminal(text), width() - indent))
    out_ << std::string(indent, ' ') << styled(part, style) << '\n';
}

void TextPage::field(std::size_t indent, std::size_t label_width, std::string_view label, std::string_view text,
                     Style style) {
  const std::size_t column = indent + label_width;
  bool first = true;
  for (const std::string& part : wrapped(escape::terminal(text), width() - column)) {
    out_ << std::string(indent, ' ') << styled(padded(first ? label : "", label_width), Style::dim)
         << styled(part, style) << '\n';
    first = false;
  }
}

void TextPage::rule(char32_t character) {
  std::string drawn;
  for (std::size_t i = 0; i < width(); ++i) append_utf8(drawn, character);
  out_ << styled(drawn, Style::dim) << '\n';
}

}  // namespace gainsay
