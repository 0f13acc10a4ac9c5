#include <array>

#include "ingest/read/block_rules.h"

/// A line that opens with a bullet. Numbers do not count: a line that opens with one is too often a sentence.
namespace gainsay::read {

void mark_list_items(Layout& layout, std::string_view name) {
  static constexpr std::array<std::string_view, 9> bullets{"\xE2\x80\xA2", "\xE2\x97\x8F", "\xE2\x97\xA6",
                                                           "\xE2\x96\xAA", "\xE2\x80\xA3", "\xC2\xB7",
                                                           "* ",           "- ",           "\xE2\x80\x93 "};
  for (Piece& piece : layout.pieces()) {
    if (piece.kind) continue;
    for (const std::string_view bullet : bullets)
      if (layout.covered(piece).starts_with(bullet)) mark(piece, BlockKind::list_item, name);
  }
}

}  // namespace gainsay::read
