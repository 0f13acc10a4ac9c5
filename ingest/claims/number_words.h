#pragma once

#include <optional>
#include <string_view>

namespace gainsay::claims {

/// A number as one token writes it: "600", "1,200", "2.5", "2.5m", "twelve", "ninety-five". None where it is none.
std::optional<double> parse_number(std::string_view lower);

/// The factor that a word multiplies by: "hundred", "million", "bn", "dozen". None where it does not.
std::optional<double> parse_multiplier(std::string_view lower);

}  // namespace gainsay::claims
