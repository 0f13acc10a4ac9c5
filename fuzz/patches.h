#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

/// `valid` with changes, so that a fuzzer reaches behind the checks of a large file by a few bytes: `changes` holds
/// records of five bytes, a place (four, little endian, cut to the size) and the byte to put there. A last record of
/// four bytes cuts the file there.
inline std::string patched(std::string valid, std::string_view changes) {
  constexpr std::size_t place_size = sizeof(std::uint32_t);
  while (changes.size() >= place_size && !valid.empty()) {
    std::uint32_t place = 0;
    std::memcpy(&place, changes.data(), place_size);
    changes.remove_prefix(place_size);
    if (changes.empty()) {
      valid.resize(place % valid.size());
      break;
    }
    valid[place % valid.size()] = changes.front();
    changes.remove_prefix(1);
  }
  return valid;
}
