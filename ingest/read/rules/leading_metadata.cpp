#include "ingest/read/block_rules.h"
#include "ingest/read/date_mention.h"
#include "ingest/read/metadata_field.h"
#include "ingest/read/wording.h"

/// Scrapers put fields before the text: " date 2021-05-04 ..." on the same line, or "Date: ..." lines of their own.
namespace gainsay::read {
namespace {

/// "name: value" or "name = value" with a field's name.
bool is_field_line(const Layout& layout, const Piece& piece) {
  constexpr std::size_t longest = 40;
  return piece.words <= longest && !metadata_field(layout.covered(piece)).name.empty();
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
    layout.split(0, pieces[0].span.begin + date->span.end);
    mark(pieces[0], BlockKind::metadata, name);
    break;
  }
  // One such line alone may be a sentence or a picture's credit.
  constexpr std::size_t fewest = 2;
  std::size_t count = 0;
  while (count < pieces.size() && (pieces[count].kind || is_field_line(layout, pieces[count]))) ++count;
  for (std::size_t i = 0; count >= fewest && i < count; ++i)
    if (!pieces[i].kind) mark(pieces[i], BlockKind::metadata, name);
}

}  // namespace gainsay::read
