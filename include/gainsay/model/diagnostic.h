#pragma once

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace gainsay {

/// A defect that work goes on after: named with its file and, where it has one, its byte.
struct Diagnostic {
  enum class Severity { note, warning, error };
  Severity severity = Severity::warning;
  std::string where;  ///< path as the user gave it ("dump.zip!a/b.html" inside an archive)
  std::optional<std::size_t> byte;
  std::string message;
};

using Diagnostics = std::vector<Diagnostic>;

/// "PATH:BYTE: MESSAGE", without the byte where there is none.
std::string to_string(const Diagnostic& diagnostic);

/// Input that cannot be used at all (exit status 3).
class InputError : public std::runtime_error {
 public:
  explicit InputError(Diagnostic diagnostic)
      : std::runtime_error(to_string(diagnostic)), diagnostic_(std::move(diagnostic)) {}
  [[nodiscard]] const Diagnostic& diagnostic() const { return diagnostic_; }

 private:
  Diagnostic diagnostic_;
};

/// The store cannot be opened, read or written (exit status 4). What was stored before stays as it was.
class StoreError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace gainsay
