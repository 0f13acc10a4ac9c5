#pragma once

#include <optional>
#include <string_view>

namespace gainsay::claims {

/// A number as one token writes it: "600", "1,200", "2.5", "2.5m", "twelve", "ninety-five". None where it is none.
std::optional<double> parse_number(std::string_view lower);

/// "Fifty" and "two" of "fifty-two", which tokenizers part at the hyphen: the number that they make.
std::optional<double> join_number_words(std::string_view tens, std::string_view ones);

/// The factor that a word multiplies by: "hundred", "million", "bn", "dozen". None where it does not.
std::optional<double> parse_multiplier(std::string_view lower);

}  // namespace gainsay::claims
