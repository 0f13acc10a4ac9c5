#include "graph/store/numbers.h"

#include "base/utf8.h"
#include "gainsay/model/diagnostic.h"

namespace gainsay {
namespace {

constexpr std::int64_t first_range = 0xD000;
constexpr std::int64_t second_range = 0x100000;
constexpr char32_t supplementary = 0x10000;
constexpr char32_t first_lead = 0xD001;
constexpr char32_t last_lead = 0xD7FF;
constexpr int low_bits = 20;
constexpr std::int64_t most = (std::int64_t{last_lead} - first_lead + 1) << low_bits;

}  // namespace

NumberWriter& NumberWriter::add(std::int64_t value) {
  if (value < 0 || value >= most)
    throw StoreError("a number of " + std::to_string(value) + " is beyond the store's range");
  if (value < first_range) {
    append_utf8(text_, static_cast<char32_t>(value + 1));
  } else if (value < first_range + second_range) {
    append_utf8(text_, static_cast<char32_t>(supplementary + value - first_range));
  } else {
    append_utf8(text_, static_cast<char32_t>(first_lead + (value >> low_bits)));
    append_utf8(text_, static_cast<char32_t>(supplementary + (value & (second_range - 1))));
  }
  return *this;
}

std::int64_t NumberReader::next() {
  if (at_end()) return 0;
  const char32_t first = character();
  if (first >= supplementary) return first - supplementary + first_range;
  if (first < first_lead) return first == 0 ? 0 : std::int64_t{first} - 1;
  if (first > last_lead || at_end()) return 0;
  const char32_t second = character();
  return second < supplementary ? 0 : (std::int64_t{first} - first_lead) << low_bits | (second - supplementary);
}

std::int64_t NumberReader::next_signed() {
  const std::int64_t value = next();
  return value % 2 == 0 ? value / 2 : -(value + 1) / 2;
}

char32_t NumberReader::character() {
  const CodePoint point = decode_utf8(text_, at_);
  at_ += point.size;
  return point.value;
}

}  // namespace gainsay
