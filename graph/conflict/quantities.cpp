#include "graph/conflict/quantities.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

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

enum class Dimension { length, weight, duration };

struct Unit {
  std::string_view name;
  Dimension dimension;
  double size;  ///< in metres, kilograms, hours
};

constexpr std::array units = {
    Unit{"inch", Dimension::length, 0.0254},
    Unit{"foot", Dimension::length, 0.3048},
    Unit{"ft", Dimension::length, 0.3048},
    Unit{"yard", Dimension::length, 0.9144},
    Unit{"mile", Dimension::length, 1609.344},
    Unit{"millimetre", Dimension::length, 0.001},
    Unit{"millimeter", Dimension::length, 0.001},
    Unit{"centimetre", Dimension::length, 0.01},
    Unit{"centimeter", Dimension::length, 0.01},
    Unit{"cm", Dimension::length, 0.01},
    Unit{"metre", Dimension::length, 1},
    Unit{"meter", Dimension::length, 1},
    Unit{"m", Dimension::length, 1},
    Unit{"kilometre", Dimension::length, 1000},
    Unit{"kilometer", Dimension::length, 1000},
    Unit{"km", Dimension::length, 1000},
    Unit{"ounce", Dimension::weight, 0.02835},
    Unit{"pound", Dimension::weight, 0.453592},
    Unit{"lb", Dimension::weight, 0.453592},
    Unit{"stone", Dimension::weight, 6.35029},
    Unit{"gram", Dimension::weight, 0.001},
    Unit{"gramme", Dimension::weight, 0.001},
    Unit{"kilo", Dimension::weight, 1},
    Unit{"kg", Dimension::weight, 1},
    Unit{"kilogram", Dimension::weight, 1},
    Unit{"kilogramme", Dimension::weight, 1},
    Unit{"ton", Dimension::weight, 1000},
    Unit{"tonne", Dimension::weight, 1000},
    Unit{"second", Dimension::duration, 1.0 / 3600},
    Unit{"minute", Dimension::duration, 1.0 / 60},
    Unit{"hour", Dimension::duration, 1},
    Unit{"day", Dimension::duration, 24},
    Unit{"week", Dimension::duration, 168},
    Unit{"fortnight", Dimension::duration, 336},
    Unit{"month", Dimension::duration, 730.5},
    Unit{"year", Dimension::duration, 8766},
};

const Unit* unit_named(std::string_view name) {
  const auto found = std::ranges::find(units, name, &Unit::name);
  return found == units.end() ? nullptr : &*found;
}

/// A figure that was converted from another unit was rounded anew.
void convert(Interval& interval, const Unit& unit) {
  constexpr double rounded_anew = 0.05;
  interval.low *= unit.size * (1 - rounded_anew);
  interval.high *= unit.size * (1 + rounded_anew);
}

using Intervals = std::pair<Interval, Interval>;

std::optional<Intervals> intervals_of(const Quantity& a, const Quantity& b) {
  auto x = interval_of(a);
  auto y = interval_of(b);
  if (!x || !y) return std::nullopt;
  if (a.unit != b.unit && on_one_scale(a.unit, b.unit)) {
    convert(*x, *unit_named(a.unit));
    convert(*y, *unit_named(b.unit));
  }
  return Intervals{*x, *y};
}

bool below(const Interval& low, const Interval& high) {
  return low.high < high.low || (low.high == high.low && (low.high_open || high.low_open));
}

bool are_apart(const Intervals& pair) { return below(pair.first, pair.second) || below(pair.second, pair.first); }

}  // namespace

bool on_one_scale(std::string_view unit_a, std::string_view unit_b) {
  const Unit* a = unit_named(unit_a);
  const Unit* b = unit_named(unit_b);
  return a && b && a->dimension == b->dimension;
}

bool apart(const Quantity& a, const Quantity& b) {
  const auto pair = intervals_of(a, b);
  return pair && are_apart(*pair);
}

double ratio_apart(const Quantity& a, const Quantity& b) {
  const auto pair = intervals_of(a, b);
  if (!pair || !are_apart(*pair)) return 1;
  const auto& [x, y] = *pair;
  const Interval& low = x.high <= y.low ? x : y;
  const Interval& high = x.high <= y.low ? y : x;
  if (low.high <= 0) return std::numeric_limits<double>::infinity();
  return high.low / low.high;
}

}  // namespace gainsay::conflict
