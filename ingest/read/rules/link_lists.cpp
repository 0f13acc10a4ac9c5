#include <array>

#include "ingest/read/block_rules.h"
#include "ingest/read/wording.h"

/// A heading such as "Related" or "top videos", and the titles that stand under it up to the first sentence.
namespace gainsay::read {
namespace {

struct Heading {
  std::string_view text;
  BlockKind kind;
};

constexpr std::array<Heading, 36> headings{{
    {"top videos", BlockKind::video_list},
    {"videos", BlockKind::video_list},
    {"latest videos", BlockKind::video_list},
    {"related videos", BlockKind::video_list},
    {"trending videos", BlockKind::video_list},
    {"video", BlockKind::video_list},
    {"more videos", BlockKind::video_list},
    {"watch live", BlockKind::video_list},
    {"related", BlockKind::teaser},
    {"related stories", BlockKind::teaser},
    {"related articles", BlockKind::teaser},
    {"related news", BlockKind::teaser},
    {"related topics", BlockKind::teaser},
    {"related content", BlockKind::teaser},
    {"related links", BlockKind::teaser},
    {"related posts", BlockKind::teaser},
    {"related tags", BlockKind::teaser},
    {"more stories", BlockKind::teaser},
    {"more news", BlockKind::teaser},
    {"top stories", BlockKind::teaser},
    {"latest stories", BlockKind::teaser},
    {"latest news", BlockKind::teaser},
    {"trending", BlockKind::teaser},
    {"trending now", BlockKind::teaser},
    {"trending stories", BlockKind::teaser},
    {"most read", BlockKind::teaser},
    {"most popular", BlockKind::teaser},
    {"popular", BlockKind::teaser},
    {"popular now", BlockKind::teaser},
    {"recommended", BlockKind::teaser},
    {"recommended for you", BlockKind::teaser},
    {"you may also like", BlockKind::teaser},
    {"you might also like", BlockKind::teaser},
    {"also read", BlockKind::also_read},
    {"read also", BlockKind::also_read},
    {"don't miss", BlockKind::teaser},
}};

const Heading* heading_of(const Piece& piece) {
  const std::string_view text = stripped(piece.folded, ".:-|[]()>*\"");
  for (const Heading& heading : headings)
    if (text == heading.text) return &heading;
  return nullptr;
}

}  // namespace

void mark_link_lists(Layout& layout, std::string_view name) {
  auto& pieces = layout.pieces();
  constexpr std::size_t most_titles = 20;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].kind) continue;
    const Heading* heading = heading_of(pieces[i]);
    if (!heading) continue;
    mark(pieces[i], heading->kind, name);
    // The list is one run without empty lines; a single title may stand apart from its heading by one.
    for (std::size_t k = i + 1; k < pieces.size() && k <= i + most_titles; ++k) {
      if (pieces[k].kind || heading_of(pieces[k]) || (k > i + 1 && pieces[k].gap_before)) break;
      if (!layout.is_title_like(pieces[k]) && !layout.covered(pieces[k]).starts_with("\xE2\x80\xA2")) break;
      if (ends_sentence(pieces[k].folded) && layout.is_prose(pieces[k])) break;
      mark(pieces[k], heading->kind, name);
    }
  }
}

}  // namespace gainsay::read
