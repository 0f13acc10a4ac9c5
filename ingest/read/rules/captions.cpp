#include <array>
#include <set>
#include <string>

#include "ingest/read/block_rules.h"
#include "ingest/read/photo_credit.h"
#include "ingest/read/wording.h"

/// The text under a picture: it opens as captions do, or ends with the picture's credit.
namespace gainsay::read {
namespace {

constexpr std::array<std::string_view, 20> openers{"file -",
                                                   "file photo",
                                                   "file photo:",
                                                   "file picture",
                                                   "file image",
                                                   "image:",
                                                   "photo:",
                                                   "picture:",
                                                   "photograph:",
                                                   "caption:",
                                                   "image caption",
                                                   "photo caption",
                                                   "image copyright",
                                                   "image source",
                                                   "media caption",
                                                   "representational image",
                                                   "representative image",
                                                   "in this file photo",
                                                   "in this photo illustration",
                                                   "illustration:"};

constexpr std::size_t longest_caption = 110;

}  // namespace

void mark_captions(Layout& layout, std::string_view name) {
  auto& pieces = layout.pieces();
  std::set<std::string> captions;
  for (Piece& piece : pieces) {
    if (piece.kind || piece.words > longest_caption) continue;
    const std::string_view text = layout.covered(piece);
    const std::size_t credit = trailing_photo_credit(text);
    if (credit == 0) continue;
    const bool credited = credit < text.size();
    const bool opens = !leading_phrase(piece.folded, openers).empty();
    if (!opens && !credited) continue;
    mark(piece, BlockKind::caption, name);
    captions.insert(piece.folded);
    captions.insert(folded(text.substr(0, credit)));
  }
  // A page often holds a caption twice, once as the picture's alternative text, without its credit.
  for (Piece& piece : pieces)
    if (!piece.kind && captions.contains(piece.folded)) mark(piece, BlockKind::caption, name);
}

}  // namespace gainsay::read
