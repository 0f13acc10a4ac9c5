#include "export/code_points.h"

#include <utility>

namespace gainsay {
namespace {

constexpr std::size_t stride = 256;

/// Whether a code point begins with this byte (RFC 3629, section 3).
bool begins(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

}  // namespace

CodePoints::CodePoints(std::string text) : text_(std::move(text)) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text_.size(); ++i) {
    if (i % stride == 0) counted_.push_back(count);
    if (begins(text_[i])) ++count;
  }
  if (text_.size() % stride == 0) counted_.push_back(count);
}

std::size_t CodePoints::count(std::size_t byte) const {
  std::size_t count = counted_[byte / stride];
  for (std::size_t i = byte / stride * stride; i < byte; ++i)
    if (begins(text_[i])) ++count;
  return count;
}

std::string CodePoints::before(std::size_t byte, std::size_t most) const {
  std::size_t begin = byte;
  while (begin > 0 && most > 0)
    if (begins(text_[--begin])) --most;
  return text_.substr(begin, byte - begin);
}

std::string CodePoints::after(std::size_t byte, std::size_t most) const {
  std::size_t end = byte;
  while (end < text_.size() && most > 0) {
    ++end;
    while (end < text_.size() && !begins(text_[end])) ++end;
    --most;
  }
  return text_.substr(byte, end - byte);
}

}  // namespace gainsay
