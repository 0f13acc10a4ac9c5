#include <array>
#include <cctype>

#include "base/utf8.h"
#include "ingest/read/block_rules.h"
#include "ingest/read/date_mention.h"
#include "ingest/read/wording.h"

/// Scrapers put fields before the text: " date 2023-02-25 ..." on the same line, or "Date: ..." lines of their own.
namespace gainsay::read {
namespace {

constexpr std::array<std::string_view, 22> field_names{
    "date",    "published", "pubdate",  "url",      "link", "source",  "author",   "authors", "byline", "section", "category",
    "outlet",  "publisher", "language", "keywords", "tags", "updated", "modified", "id",      "copyright", "dateline", "load-date"};

/// "name: value" or "name = value" with a field's name; the text after a title's colon is no field.
bool is_field_line(const Piece& piece) {
  const std::string_view name = leading_phrase(piece.folded, field_names);
  if (name.empty() || piece.words > 40) return false;
  const std::string_view rest = trimmed(std::string_view(piece.folded).substr(name.size()));
  return (rest.starts_with(':') || rest.starts_with('=')) && rest.size() > 1;
}

}  // namespace

void mark_leading_metadata(Layout& layout, std::string_view name) {
  auto& pieces = layout.pieces();
  if (pieces.empty()) return;
  const std::string_view first = layout.covered(pieces[0]);
  for (const std::string_view field : {"date", "published", "pubdate"}) {
    if (!starts_with_phrase(pieces[0].folded, field)) continue;
    const auto date = first_full_date(first.substr(0, 40));
    if (!date || !stripped(first.substr(field.size(), date->span.begin - field.size()), ":=").empty()) continue;
    const std::size_t end = pieces[0].span.begin + date->span.end;
    layout.split(0, end);
    mark(pieces[0], BlockKind::metadata, name);
    break;
  }
  for (Piece& piece : pieces) {
    if (piece.kind) continue;
    if (!is_field_line(piece)) break;
    mark(piece, BlockKind::metadata, name);
  }
}

}  // namespace gainsay::read
