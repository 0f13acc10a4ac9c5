#pragma once

#include <string>

#include "gainsay/model/diagnostic.h"
#include "ingest/read/encoding.h"

namespace gainsay::read {

/// Adds an error: this input, or this part of it, is not used.
void report_error(Diagnostics& diagnostics, const std::string& where, std::string message,
                  std::optional<std::size_t> byte = std::nullopt);

/// Adds a warning where the text held invalid bytes; it is still used.
void report_invalid_bytes(const Decoded& decoded, const std::string& where, Diagnostics& diagnostics);

/// "nested deeper than N; not read"
std::string nested_too_deep(std::size_t limit);
/// "larger than the limit of N bytes; not read"
std::string too_large(std::size_t limit);

}  // namespace gainsay::read
