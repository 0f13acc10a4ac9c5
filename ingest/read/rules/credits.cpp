#include "ingest/read/block_rules.h"
#include "ingest/read/photo_credit.h"

/// A line that is nothing but a picture's credit.
namespace gainsay::read {

void mark_credits(Layout& layout, std::string_view name) {
  for (Piece& piece : layout.pieces())
    if (!piece.kind && trailing_photo_credit(layout.covered(piece)) == 0) mark(piece, BlockKind::credit, name);
}

}  // namespace gainsay::read
