#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The world's news agencies: those of the alliances' member lists (EANA, OANA, FANA, FAAPA, AMAN, MINDS) and the
/// commercial wires, by full name and by the sign that their texts carry.
namespace gainsay::read {

/// The sign, or the name where there is no sign, of the agency that `name` denotes as a whole. Signs are compared with
/// case ("ANI" is an agency, "Ani" a person), names without.
std::optional<std::string_view> find_news_agency(std::string_view name);

inline bool is_news_agency(std::string_view name) { return find_news_agency(name).has_value(); }

/// All agencies that `text` names, in its order, each once.
std::vector<std::string> news_agencies_in(std::string_view text);

}  // namespace gainsay::read
