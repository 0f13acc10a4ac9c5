#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "base/utf8.h"
#include "ingest/read/block_rules.h"
#include "ingest/read/photo_credit.h"
#include "ingest/read/wording.h"

/// The text under a picture: it opens as captions do, or ends with the picture's credit.
namespace gainsay::read {
namespace {

constexpr std::array<std::string_view, 20> openers{
    "file -",       "file photo",   "file photo:", "file picture", "file image",  "image:",     "photo:",      "picture:",
    "photograph:",  "caption:",     "image caption", "photo caption", "image copyright", "image source", "media caption",
    "representational image", "representative image", "in this file photo", "in this photo illustration", "illustration:"};

constexpr std::array<std::string_view, 8> picture_openers{"in this photo", "in this image", "in this picture", "in this handout",
                                                          "this photo", "this image made", "this image taken",
                                                          "this undated photo"};

constexpr std::size_t longest_caption = 110;

}  // namespace

void mark_captions(Layout& layout, std::string_view name) {
  auto& pieces = layout.pieces();
  std::set<std::string_view> captions;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Piece& piece = pieces[i];
    if (piece.kind || piece.words > longest_caption) continue;
    const std::string_view text = layout.covered(piece);
    const bool credited = trailing_photo_credit(text) < text.size();
    const bool whole_is_credit = trailing_photo_credit(text) == 0;
    const bool opens = !leading_phrase(piece.folded, openers).empty() ||
                       (!leading_phrase(piece.folded, picture_openers).empty() && piece.words <= 60 && credited);
    if (!whole_is_credit && (opens || credited)) mark(piece, BlockKind::caption, name);
  }
  // A page often holds a caption twice, once as the picture's alternative text and then without its credit.
  for (const Piece& piece : pieces)
    if (piece.kind == BlockKind::caption) captions.insert(piece.folded);
  for (Piece& piece : pieces)
    if (!piece.kind && captions.contains(piece.folded)) mark(piece, BlockKind::caption, name);
}

}  // namespace gainsay::read
