#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace gainsay {

/// Lays `dot` out with `engine` ("dot", "sfdp") and renders it ("svg", "png", "pdf"), in a child process, since
/// Graphviz leaks, is not reentrant and may take for ever. None where the time ran out or Graphviz failed. Throws
/// std::system_error where no child can be made.
std::optional<std::string> lay_out(const std::string& dot, const std::string& engine, const std::string& format,
                                   std::chrono::milliseconds limit);

}  // namespace gainsay
