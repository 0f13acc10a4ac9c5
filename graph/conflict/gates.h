#pragma once

#include <algorithm>
#include <array>
#include <stdexcept>

namespace gainsay::conflict {

/// Every number of days that a rule may ask of the time between two sayings. The search judges mentions of two claims
/// once for each step between these, not once for each day: a rule that asked for another number would be misled.
inline constexpr std::array gate_table = {0, 3, 7, 21, 30, 45, 60, 90, 120, 731};

/// `days`, which must stand in the table: nothing else compiles.
consteval int gate(int days) {
  if (std::ranges::find(gate_table, days) == gate_table.end()) throw std::logic_error("not in gate_table");
  return days;
}

/// Which step a number of days falls in: 0 for none, then one for each number of the table that lies below.
constexpr std::size_t gap_step(int days) {
  return static_cast<std::size_t>(std::ranges::lower_bound(gate_table, days) - gate_table.begin());
}

inline constexpr std::size_t gap_steps = gate_table.size() + 1;

/// No rule looks further than this but at promises, since a breach is later by definition, and at what is known to be
/// of one time.
inline constexpr int widest_gate_days = gate_table.back();

}  // namespace gainsay::conflict
