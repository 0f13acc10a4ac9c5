#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <string_view>

namespace gainsay::conflict {

/// FNV-1a over length-prefixed fields, well mixed at the end: fast, and the same on every machine.
class Fingerprint {
 public:
  Fingerprint& add(std::uint64_t value) {
    for (int shift = 0; shift < 64; shift += 8) byte(static_cast<unsigned char>(value >> shift));
    return *this;
  }
  Fingerprint& add(std::string_view text) {
    add(text.size());
    for (const char c : text) byte(static_cast<unsigned char>(c));
    return *this;
  }
  Fingerprint& add(const std::optional<double>& number) {
    return add(number ? std::bit_cast<std::uint64_t>(*number) : ~std::uint64_t{0});
  }
  /// Never 0, which stands for nothing.
  [[nodiscard]] std::uint32_t short_value() const {
    const auto low = static_cast<std::uint32_t>(value());
    return low == 0 ? 1 : low;
  }
  [[nodiscard]] std::uint64_t value() const {
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  }

 private:
  void byte(unsigned char value) { state_ = (state_ ^ value) * 0x100000001B3U; }
  std::uint64_t state_ = 0xCBF29CE484222325U;
};

}  // namespace gainsay::conflict
