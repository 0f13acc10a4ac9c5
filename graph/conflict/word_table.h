#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace gainsay::conflict {

/// Whether a rule's list of words has this one.
template <std::size_t N>
constexpr bool has(const std::array<std::string_view, N>& table, std::string_view word) {
  return std::ranges::find(table, word) != table.end();
}

}  // namespace gainsay::conflict
