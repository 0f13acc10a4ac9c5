#include <algorithm>

#include "base/utf8.h"
#include "ingest/read/block_rules.h"
#include "ingest/read/wording.h"

/// What a scraper leaves of a page's code, and lines without a single letter or figure.
namespace gainsay::read {
namespace {

bool has_letter_or_figure(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
  });
}

/// "width:100%;", "float:left;", "height: 275px !important;": a property in small letters, a colon, a value of few
/// words.
bool is_style(std::string_view line) {
  constexpr std::size_t most_bytes = 60;
  const std::size_t colon = line.find(':');
  if (!line.ends_with(';') || line.size() > most_bytes || colon == std::string_view::npos || colon < 3) return false;
  const bool property =
      std::ranges::all_of(line.substr(0, colon), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
  return property && std::ranges::count(line.substr(colon + 1), ' ') <= 3;
}

/// "font-size: 12px;", ".box { margin: 0 }", "}", "function f() {", "var x = 1;"
bool is_code(std::string_view line) {
  if (line.ends_with('.')) line.remove_suffix(1);
  if (line.empty()) return false;
  const bool declaration = line.ends_with(';') && line.find(':') != std::string_view::npos &&
                           line.find(' ') > line.find(':') && line.find_first_of("-") < line.find(':');
  const bool block = line.ends_with('{') || line == "}" || line == "};" || line == "});";
  const bool script =
      (starts_with_phrase(line, "var") || starts_with_phrase(line, "function") || line.starts_with("window.")) &&
      (line.ends_with(';') || line.ends_with('{'));
  return declaration || is_style(line) || block || script || line.find("<![cdata[") != std::string_view::npos;
}

/// Nothing but tags: "<tweet tweet-id="1"><tweet/>".
bool is_tags(std::string_view line) {
  line = stripped(line, ".");
  if (!line.starts_with('<') || !line.ends_with('>')) return false;
  bool inside = false;
  return std::ranges::all_of(line, [&](char c) {
    if (c == '<') inside = true;
    const bool fine = inside || c == ' ';
    if (c == '>') inside = false;
    return fine;
  });
}

}  // namespace

void mark_markup_residue(Layout& layout, std::string_view name) {
  for (Piece& piece : layout.pieces()) {
    if (piece.kind) continue;
    if (!has_letter_or_figure(piece.folded) || is_code(piece.folded) || is_tags(piece.folded))
      mark(piece, BlockKind::other_boilerplate, name);
  }
}

}  // namespace gainsay::read
