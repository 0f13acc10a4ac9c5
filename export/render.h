#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace gainsay {

/// Draws `dot`, which says how it is laid out, as "svg", "png" or "pdf", in a child process, since Graphviz leaks, is
/// not reentrant and may take for ever. None where the time ran out or Graphviz failed. Throws std::system_error where
/// no child can be made.
std::optional<std::string> rendered(const std::string& dot, const std::string& format, std::chrono::milliseconds limit);

}  // namespace gainsay
