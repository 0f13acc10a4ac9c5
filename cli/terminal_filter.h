#pragma once

#include <string>
#include <string_view>

namespace gainsay::cli {

/// What a terminal may be given: UTF-8 text, tabs, line ends, and colours (ECMA-48's SGR, which is what our own text
/// has). All else that drives it becomes U+FFFD. Formats for programs keep an article's bytes as they are; this is for
/// when they are shown.
class TerminalFilter {
 public:
  /// The next piece; what may be the beginning of a longer sequence is kept for the piece after it.
  std::string filter(std::string_view bytes);
  /// What was kept, at the end.
  std::string finish();

 private:
  std::string pending_;
};

}  // namespace gainsay::cli
