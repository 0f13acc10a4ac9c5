#include "graph/store/ids.h"

#include <optional>

namespace gainsay {
namespace {

constexpr std::string_view digits = "0123456789abcdef";

/// None where `id` is no even number of lower-case hex digits: only those come back as they were.
std::optional<std::string> bytes_of(std::string_view id) {
  if (id.empty() || id.size() % 2 != 0) return std::nullopt;
  std::string out;
  out.reserve(id.size() / 2);
  for (std::size_t i = 0; i < id.size(); i += 2) {
    const std::size_t high = digits.find(id[i]);
    const std::size_t low = digits.find(id[i + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
    out += static_cast<char>(high << 4 | low);
  }
  return out;
}

}  // namespace

void bind_id(Query& query, int at, std::string_view id) {
  if (const auto bytes = bytes_of(id))
    query.bind_blob(at, *bytes);
  else
    query.bind(at, id);
}

std::string id_at(const Query& row, int column) {
  if (!row.is_blob(column)) return row.text(column);
  std::string out;
  for (const char byte : row.blob(column)) {
    out += digits[static_cast<unsigned char>(byte) >> 4];
    out += digits[static_cast<unsigned char>(byte) & 15];
  }
  return out;
}

}  // namespace gainsay
