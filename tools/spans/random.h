#pragma once

#include <cstdint>

namespace gainsay::tools {

/// xorshift64*: the same numbers on every machine, unlike the standard library's distributions.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 1) {}
  std::uint32_t next() {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<std::uint32_t>((state_ * 0x2545F4914F6CDD1DULL) >> 32);
  }
  float unit() { return static_cast<float>(next() >> 8) * (1.0F / 16777216.0F); }
  float around_zero(float reach) { return (2 * unit() - 1) * reach; }

 private:
  std::uint64_t state_;
};

}  // namespace gainsay::tools
