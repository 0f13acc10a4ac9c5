#include "ingest/read/packed/header_fields.h"

#include "base/utf8.h"

namespace gainsay::read {

std::optional<HeaderFields> HeaderFields::take(Lookahead& in) {
  constexpr std::size_t longest_line = std::size_t{64} << 10;
  constexpr std::size_t most_bytes = std::size_t{256} << 10;
  HeaderFields out;
  for (std::size_t bytes = 0; bytes <= most_bytes;) {
    const auto line = in.take_line(longest_line);
    if (!line || !line->is_whole || !line->is_ended) return std::nullopt;
    bytes += line->bytes.size() + 1;
    const std::string_view text = trimmed(line->bytes);
    if (text.empty()) return out;
    const bool goes_on = line->bytes.front() == ' ' || line->bytes.front() == '\t';
    const auto colon = text.find(':');
    if (goes_on && !out.fields_.empty()) {
      out.fields_.back().second += " " + std::string(text);
    } else if (colon != std::string_view::npos) {
      out.fields_.emplace_back(ascii_lower(trimmed(text.substr(0, colon))), trimmed(text.substr(colon + 1)));
    }
  }
  return std::nullopt;
}

std::string_view HeaderFields::value(std::string_view name) const {
  for (const auto& [key, value] : fields_)
    if (key == name) return value;
  return "";
}

}  // namespace gainsay::read
