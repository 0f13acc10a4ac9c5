#include <array>

#include "ingest/read/block_rules.h"
#include "ingest/read/wording.h"

/// A short line without a full stop between the paragraphs of the body.
namespace gainsay::read {
namespace {

/// A post, its signature, a turn of an interview ("Q: ..."), or no words at all.
bool is_other_text(const Piece& piece) {
  const std::string_view text = piece.folded;
  if (text.find_first_of("@#") != std::string_view::npos || text.find("http") != std::string_view::npos) return true;
  if (text.find(".com/") != std::string_view::npos || text.front() == '-' || text.starts_with("q:") ||
      text.starts_with("a:"))
    return true;
  return text.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
}

}  // namespace

void mark_subheads(Layout& layout, std::string_view name) {
  constexpr std::size_t longest_subhead = 14;
  auto& pieces = layout.pieces();
  const std::size_t begin = layout.body_begin();
  const std::size_t end = layout.body_end();
  for (std::size_t i = begin + 1; i + 1 < end; ++i) {
    Piece& piece = pieces[i];
    if (piece.kind || piece.words > longest_subhead || !layout.is_title_like(piece) || is_other_text(piece)) continue;
    // A short question or cry between paragraphs may be speech.
    if (ends_sentence(piece.folded) &&
        (piece.folded.front() == '"' || piece.folded.front() == '\'' || !piece.gap_before))
      continue;
    if (piece.folded.find('"') != std::string::npos && piece.folded.front() == '"') continue;
    const bool prose_follows = !pieces[i + 1].kind && layout.is_prose(pieces[i + 1]);
    if (prose_follows) mark(piece, BlockKind::subhead, name);
  }
}

}  // namespace gainsay::read
