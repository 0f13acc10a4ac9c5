#include "graph/conflict/quantities.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace gainsay::conflict {
namespace {

struct Interval {
  double low = 0;
  double high = std::numeric_limits<double>::infinity();
  bool low_open = false;
  bool high_open = false;
};

/// Half a unit of the last digit that is not a rounding zero.
double rounding(double value) {
  const double size = std::abs(value);
  if (size < 100 || size != std::floor(size)) return size < 100 && size == std::floor(size) ? 0 : size * 0.005;
  double unit = 1;
  while (unit * 10 <= size && std::fmod(size, unit * 10) == 0) unit *= 10;
  return std::min(unit / 2, size * 0.05);
}

std::optional<Interval> interval_of(const Quantity& quantity) {
  if (!quantity.low && !quantity.high) return std::nullopt;
  Interval result;
  if (quantity.low) result.low = *quantity.low;
  if (quantity.high) result.high = *quantity.high;
  switch (quantity.bound) {
    case Bound::exact:
      if (quantity.low && quantity.high && *quantity.low == *quantity.high) {
        const double half = rounding(*quantity.low);
        result.low -= half;
        result.high += half;
      }
      break;
    case Bound::about: {
      result.low -= std::abs(result.low) * 0.1;
      result.high += std::abs(result.high) * 0.1;
      break;
    }
    case Bound::more_than:
      result.low_open = true;
      break;
    case Bound::less_than:
      result.high_open = true;
      break;
    default:
      break;
  }
  return result;
}

}  // namespace

bool apart(const Quantity& a, const Quantity& b) {
  const auto x = interval_of(a);
  const auto y = interval_of(b);
  if (!x || !y) return false;
  const auto below = [](const Interval& low, const Interval& high) {
    return low.high < high.low || (low.high == high.low && (low.high_open || high.low_open));
  };
  return below(*x, *y) || below(*y, *x);
}

double ratio_apart(const Quantity& a, const Quantity& b) {
  const auto x = interval_of(a);
  const auto y = interval_of(b);
  if (!x || !y || !apart(a, b)) return 1;
  const auto& low = x->high <= y->low ? *x : *y;
  const auto& high = x->high <= y->low ? *y : *x;
  if (low.high <= 0) return std::numeric_limits<double>::infinity();
  return high.low / low.high;
}

}  // namespace gainsay::conflict
