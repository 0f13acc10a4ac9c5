#include "ingest/text/name_decoder.h"

#include <algorithm>
#include <string_view>

namespace gainsay::text {
namespace {
constexpr float impossible = -1e30F;

bool is_inside(const std::string& tag) { return tag[0] == 'I' || tag[0] == 'L'; }
bool goes_on(const std::string& tag) { return tag[0] == 'B' || tag[0] == 'I'; }

bool may_follow(const std::string& before, const std::string& after) {
  if (goes_on(before) != is_inside(after)) return false;
  return !goes_on(before) || std::string_view(before).substr(1) == std::string_view(after).substr(1);
}
}  // namespace

std::vector<std::uint32_t> decode_names(const std::vector<std::string>& tags, const float* scores, std::size_t stride,
                                        std::size_t n) {
  const std::size_t size = tags.size();
  std::vector<char> allowed(size * size);
  for (std::size_t b = 0; b < size; ++b)
    for (std::size_t t = 0; t < size; ++t) allowed[t * size + b] = may_follow(tags[b], tags[t]);
  std::vector<std::uint32_t> best(n * size, 0);
  std::vector<float> total(size);
  std::vector<float> before(size);
  for (std::size_t i = 0; i < n; ++i) {
    std::swap(total, before);
    for (std::size_t t = 0; t < size; ++t) {
      float top = impossible;
      if (i == 0) {
        if (!is_inside(tags[t])) top = 0.0F;
      } else {
        for (std::uint32_t b = 0; b < size; ++b) {
          if (before[b] <= top || !allowed[t * size + b]) continue;
          top = before[b];
          best[i * size + t] = b;
        }
      }
      total[t] = top <= impossible ? impossible : top + scores[i * stride + t];
    }
  }
  std::vector<std::uint32_t> out(n);
  if (n == 0) return out;
  std::uint32_t at = 0;
  float top = impossible;
  for (std::uint32_t t = 0; t < size; ++t)
    if (!goes_on(tags[t]) && total[t] > top) {
      top = total[t];
      at = t;
    }
  for (std::size_t i = n; i-- > 0;) {
    out[i] = at;
    at = best[i * size + at];
  }
  return out;
}

}  // namespace gainsay::text
