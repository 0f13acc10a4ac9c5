#pragma once

#include <compare>
#include <cstddef>
#include <string_view>

namespace gainsay {

/// Half-open range of UTF-8 byte offsets, `[begin, end)`, into an article's decoded text.
/// Every offset that Gainsay stores or prints is one of these, unless a format demands another unit.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] constexpr std::size_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return end <= begin; }
  [[nodiscard]] constexpr bool contains(const Span& other) const { return begin <= other.begin && other.end <= end; }
  [[nodiscard]] constexpr bool overlaps(const Span& other) const { return begin < other.end && other.begin < end; }
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// The bytes of `text` that `span` covers; the view lives as long as `text` does.
/// Precondition: `span.end <= text.size()`.
[[nodiscard]] constexpr std::string_view covered(std::string_view text, const Span& span) {
  return text.substr(span.begin, span.size());
}

/// The smallest span that holds both.
[[nodiscard]] constexpr Span hull(const Span& a, const Span& b) {
  return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

}  // namespace gainsay
