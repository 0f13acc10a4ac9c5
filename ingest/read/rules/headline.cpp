#include <algorithm>

#include "ingest/read/block_rules.h"
#include "ingest/read/wording.h"

/// The title: what the fields say it is, else the last title-like line above the body. Pages often hold it several
/// times (window title, breadcrumb, heading); the last copy of the head is the headline, the others are boilerplate.
namespace gainsay::read {
namespace {

/// Without a site's name at the end ("... | Daily Bugle").
std::string_view bare(std::string_view title) {
  for (const std::string_view mark : {" | ", " - "}) {
    const auto at = title.rfind(mark);
    if (at != std::string_view::npos && at > title.size() / 2) title = title.substr(0, at);
  }
  return stripped(title, ". ");
}

}  // namespace

void mark_headline(Layout& layout, std::string_view name) {
  auto& pieces = layout.pieces();
  const std::size_t body = layout.body_begin();
  const std::string title(bare(folded(layout.title())));
  const auto matches = [&](const Piece& piece) {
    return title.size() >= 12 && (bare(piece.folded) == title || stripped(piece.folded, ". ") == title);
  };
  const auto stated = std::ranges::find(pieces, std::optional(BlockKind::headline), &Piece::kind);
  std::size_t found = static_cast<std::size_t>(stated - pieces.begin());
  if (!title.empty() && found == pieces.size())
    for (std::size_t i = 0; i < pieces.size() && i <= body; ++i)
      if (!pieces[i].kind && matches(pieces[i])) found = i;
  for (std::size_t i = 0; found == pieces.size() && i < body; ++i)
    if (!pieces[i].kind && layout.is_title_like(pieces[i]) && pieces[i].words >= 3) found = i;
  // Of several candidates the first, unless a later one repeats it: what stands between headline and body is a
  // standfirst.
  if (title.empty() && stated == pieces.end()) {
    for (std::size_t i = 0; i < body && found < pieces.size(); ++i) {
      if (pieces[i].kind || !layout.is_title_like(pieces[i]) || pieces[i].words < 3) continue;
      found = i;
      for (std::size_t k = i + 1; k < body; ++k)
        if (!pieces[k].kind && bare(pieces[k].folded) == bare(pieces[i].folded)) found = k;
      break;
    }
  }
  if (found == pieces.size() || (body == pieces.size() && stated == pieces.end() && title.empty())) return;
  mark(pieces[found], BlockKind::headline, name);
  const std::string headline(bare(pieces[found].folded));
  for (std::size_t i = 0; i < pieces.size(); ++i)
    if (!pieces[i].kind && pieces[i].words >= 3 && bare(pieces[i].folded) == headline)
      mark(pieces[i], BlockKind::other_boilerplate, name);
}

}  // namespace gainsay::read
