#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Lists of numbers in one column, packed: each is a character, so that SQL reads them with unicode(substr(...)).
/// A number below 0xD000 is the character of that code point plus one (small numbers take one byte of UTF-8); one below
/// 0x10D000 is that of 0x10000 more than what it has above 0xD000; a larger one, below 2^30 * 2, is two characters:
/// 0xD001 and its bits from the 20th on, and 0x10000 and the bits below.
namespace gainsay {

class NumberWriter {
 public:
  /// Precondition: `value` is not negative. Throws StoreError where it is too large.
  NumberWriter& add(std::int64_t value);
  NumberWriter& add(std::size_t value) { return add(static_cast<std::int64_t>(value)); }
  /// Of either sign: 0, -1, 1, -2, 2 are 0 to 4.
  NumberWriter& add_signed(std::int64_t value) { return add(value < 0 ? -2 * value - 1 : 2 * value); }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
};

/// Reads what NumberWriter wrote. At the end, and for what is none of its characters, it gives 0.
class NumberReader {
 public:
  explicit NumberReader(std::string_view text) : text_(text) {}
  std::int64_t next();
  std::size_t next_size() { return static_cast<std::size_t>(next()); }
  std::int64_t next_signed();
  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }

 private:
  char32_t character();

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace gainsay
