#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace gainsay {

/// A text whose places are known in bytes, counted in code points (what the Web Annotation selectors ask for). Each
/// question costs no more than a few hundred bytes' reading.
class CodePoints {
 public:
  explicit CodePoints(std::string text);
  [[nodiscard]] const std::string& text() const { return text_; }
  /// Code points before the byte. Precondition: `byte <= text().size()`.
  [[nodiscard]] std::size_t count(std::size_t byte) const;
  /// At most `most` code points that end at the byte, or begin there.
  [[nodiscard]] std::string before(std::size_t byte, std::size_t most) const;
  [[nodiscard]] std::string after(std::size_t byte, std::size_t most) const;

 private:
  std::string text_;
  std::vector<std::size_t> counted_;  // at every so many bytes
};

}  // namespace gainsay
