#include "ingest/read/problems.h"

namespace gainsay::read {

void report_error(Diagnostics& diagnostics, const std::string& where, std::string message,
                  std::optional<std::size_t> byte) {
  diagnostics.push_back({Diagnostic::Severity::error, where, byte, std::move(message)});
}

void report_invalid_bytes(const Decoded& decoded, const std::string& where, Diagnostics& diagnostics) {
  if (decoded.invalid == 0) return;
  const std::string count =
      decoded.invalid == 1 ? "1 invalid byte sequence" : std::to_string(decoded.invalid) + " invalid byte sequences";
  diagnostics.push_back(
      {Diagnostic::Severity::warning, where, decoded.first_invalid, count + " read as U+FFFD (the first stands here)"});
}

std::string nested_too_deep(std::size_t limit) { return "nested deeper than " + std::to_string(limit) + "; not read"; }

std::string too_large(std::size_t limit) {
  return "larger than the limit of " + std::to_string(limit) + " bytes; not read";
}

}  // namespace gainsay::read
