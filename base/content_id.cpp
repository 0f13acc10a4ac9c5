#include "base/content_id.h"

#include <sha2.h>

#include <array>
#include <cstdint>

namespace gainsay {
namespace {

class Sha256 {
 public:
  Sha256() { SHA256Init(&state_); }

  void add(std::string_view bytes) {
    SHA256Update(&state_, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  }

  std::string hex() {
    std::array<std::uint8_t, SHA256_DIGEST_LENGTH> digest{};
    SHA256Final(digest.data(), &state_);
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(digest.size() * 2);
    for (const std::uint8_t byte : digest) {
      out += digits[byte >> 4];
      out += digits[byte & 15];
    }
    return out;
  }

 private:
  SHA2_CTX state_{};
};

constexpr std::size_t id_digits = 20;

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  Sha256 hash;
  hash.add(bytes);
  return hash.hex();
}

std::string content_id(std::initializer_list<std::string_view> fields) {
  Sha256 hash;
  for (const std::string_view field : fields) {
    std::array<char, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i) length[i] = static_cast<char>(field.size() >> (8 * i) & 0xff);
    hash.add({length.data(), length.size()});
    hash.add(field);
  }
  return hash.hex().substr(0, id_digits);
}

}  // namespace gainsay
