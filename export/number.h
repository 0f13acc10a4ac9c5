#pragma once

#include <array>
#include <charconv>
#include <string>

namespace gainsay {

/// The shortest decimal text that reads back as `value`; the stream's locale plays no part.
inline std::string shortest(double value) {
  std::array<char, 32> buffer{};
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  return error == std::errc{} ? std::string(buffer.data(), end) : std::string("0");
}

}  // namespace gainsay
