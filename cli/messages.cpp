#include "cli/messages.h"

#include <iostream>
#include <string>

#include "base/utf8.h"

namespace gainsay::cli {

void tell(std::string_view message) { std::cerr << "gainsay: " << escaped_controls(message) << '\n'; }

ExitStatus tell_all(const Diagnostics& diagnostics) {
  ExitStatus status = done;
  for (const Diagnostic& diagnostic : diagnostics) {
    tell(to_string(diagnostic));
    if (diagnostic.severity == Diagnostic::Severity::error) status = unusable_input;
  }
  return status;
}

}  // namespace gainsay::cli
