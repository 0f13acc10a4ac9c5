#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "gainsay/export.h"

namespace gainsay {

/// Lines for a terminal: escaped, wrapped, with labels in a column of their own and optional colour.
class TextPage {
 public:
  enum class Style { plain, bold, dim, red, green, yellow, cyan };

  TextPage(std::ostream& out, const TextOptions& options) : out_(out), options_(options) {}

  /// One line as it stands, cut nowhere; `style` colours all of it.
  void line(std::string_view text = {}, Style style = Style::plain);
  /// `text` wrapped, each line after `indent` blanks.
  void paragraph(std::size_t indent, std::string_view text, Style style = Style::plain);
  /// `label` at `indent`, then `text` wrapped in the column `indent + label_width`.
  void field(std::size_t indent, std::size_t label_width, std::string_view label, std::string_view text,
             Style style = Style::plain);
  void rule(char32_t character = U'─');

  [[nodiscard]] std::string styled(std::string_view text, Style style) const;
  [[nodiscard]] std::size_t width() const;

 private:
  std::ostream& out_;
  TextOptions options_;
};

}  // namespace gainsay
