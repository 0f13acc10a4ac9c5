#include "ingest/read/block_rules.h"
#include "ingest/read/dateline.h"

/// "Lima [Peru], March 9 (ANI): ..." before the first sentence: place, day, agency, then a dash or colon.
namespace gainsay::read {

void mark_datelines(Layout& layout, std::string_view name) {
  auto& pieces = layout.pieces();
  const std::size_t body = layout.body_begin();
  // A place on a line of its own, above the body and below a byline or time.
  bool below_credits = false;
  for (std::size_t i = 0; i < body && i < pieces.size(); ++i) {
    below_credits |= pieces[i].kind == BlockKind::byline || pieces[i].kind == BlockKind::timestamp;
    if (!pieces[i].kind && below_credits && is_place_line(layout.covered(pieces[i])))
      mark(pieces[i], BlockKind::dateline, name);
  }
  // Round-ups such as the Associated Press's "The Latest" have one for each part.
  layout.split_each(
      [&](std::size_t i, const Piece& piece) -> std::size_t {
        const auto line = piece.kind ? std::nullopt : parse_dateline(layout.covered(piece), i == body);
        return line ? piece.span.begin + line->length : 0;
      },
      [&](Piece& first, Piece&) { mark(first, BlockKind::dateline, name); });
}

}  // namespace gainsay::read
