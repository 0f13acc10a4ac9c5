#include "ingest/read/block_rules.h"
#include "ingest/read/wording.h"

/// The summary below the headline: it stands before a byline or time, or the body repeats it.
namespace gainsay::read {
namespace {

bool is_repeated_later(const Layout& layout, std::size_t index) {
  constexpr std::size_t shortest = 40;
  const std::string_view text = stripped(layout.pieces()[index].folded, ". ");
  if (text.size() < shortest) return false;
  for (std::size_t k = index + 1; k < layout.pieces().size(); ++k)
    if (layout.pieces()[k].folded.find(text) != std::string::npos) return true;
  return false;
}

}  // namespace

void mark_standfirst(Layout& layout, std::string_view name) {
  constexpr std::size_t longest_standfirst = 60;
  constexpr std::size_t head_pieces = 14;
  auto& pieces = layout.pieces();
  std::size_t headline = 0;
  while (headline < pieces.size() && pieces[headline].kind != BlockKind::headline) ++headline;
  if (headline == pieces.size()) return;
  std::size_t credits = 0;  // the last byline or time of the head
  for (std::size_t i = headline + 1; i < pieces.size() && i < headline + 6; ++i)
    if (pieces[i].kind == BlockKind::byline || pieces[i].kind == BlockKind::timestamp) credits = i;
  bool open = true;
  for (std::size_t i = headline + 1; i < pieces.size() && i < headline + head_pieces; ++i) {
    if (pieces[i].kind) {
      open = open && pieces[i].kind != BlockKind::byline && pieces[i].kind != BlockKind::timestamp;
      continue;
    }
    if (pieces[i].words > longest_standfirst) break;
    const bool before_credits = open && i < credits;
    if (!before_credits && !is_repeated_later(layout, i)) break;
    mark(pieces[i], BlockKind::standfirst, name);
  }
}

}  // namespace gainsay::read
