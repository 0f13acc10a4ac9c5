#pragma once

#include <cstdint>
#include <string_view>

/// The hash that turns features into numbers. It is part of the weight files' format: a change needs a new version.
namespace gainsay::text {

[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t h) {
  h ^= h >> 33;
  h *= 0xFF51AFD7ED558CCDULL;
  h ^= h >> 33;
  return h;
}

[[nodiscard]] constexpr std::uint64_t hashed(std::uint64_t seed, std::uint64_t value) {
  return mixed((seed ^ value) * 0x9E3779B97F4A7C15ULL + 0x7F4A7C15ULL);
}

/// FNV-1a, then mixed.
[[nodiscard]] constexpr std::uint64_t hashed(std::uint64_t seed, std::string_view text) {
  std::uint64_t h = 0xCBF29CE484222325ULL ^ (seed * 0x9E3779B97F4A7C15ULL);
  for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return mixed(h);
}

}  // namespace gainsay::text
