#include "cli/messages.h"

#include <cstdio>
#include <iostream>
#include <string>

namespace gainsay::cli {
namespace {

std::string without_controls(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    // U+0080..U+009F, which some terminals obey, begin with C2.
    const bool second_range = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if ((byte < 0x20 || byte == 0x7F || second_range) && byte != '\t') {
      char escaped[8];
      std::snprintf(escaped, sizeof escaped, "\\x%02x", second_range ? static_cast<unsigned char>(text[++i]) : byte);
      out += escaped;
    } else {
      out += text[i];
    }
  }
  return out;
}

}  // namespace

void tell(std::string_view message) { std::cerr << "gainsay: " << without_controls(message) << '\n'; }

ExitStatus tell_all(const Diagnostics& diagnostics) {
  ExitStatus status = done;
  for (const Diagnostic& diagnostic : diagnostics) {
    tell(to_string(diagnostic));
    if (diagnostic.severity == Diagnostic::Severity::error) status = unusable_input;
  }
  return status;
}

}  // namespace gainsay::cli
