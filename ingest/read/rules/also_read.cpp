#include <array>

#include "ingest/read/block_rules.h"
#include "ingest/read/wording.h"

/// A pointer to another article: its opener, then that article's title.
namespace gainsay::read {
namespace {

/// Scrapers glue a link list to its heading: "RelatedThree mills shutWhy the river is low".
bool is_glued_list(std::string_view text) {
  static constexpr std::array<std::string_view, 8> headings{"Related",   "Recommended", "Also Read", "ALSO READ",
                                                            "Read More", "READ MORE",   "See Also",  "Trending"};
  for (const std::string_view heading : headings)
    if (text.starts_with(heading) && text.size() > heading.size() && text[heading.size()] >= 'A' &&
        text[heading.size()] <= 'Z')
      return !ends_sentence(text);
  return false;
}

}  // namespace

void mark_also_read(Layout& layout, std::string_view name) {
  static constexpr std::array<std::string_view, 36> openers{"also read",
                                                            "read also",
                                                            "read more",
                                                            "read next",
                                                            "read this",
                                                            "must read",
                                                            "see also",
                                                            "also see",
                                                            "watch",
                                                            "also watch",
                                                            "watch now",
                                                            "related",
                                                            "related story",
                                                            "related stories",
                                                            "related article",
                                                            "related news",
                                                            "related coverage",
                                                            "more",
                                                            "don't miss",
                                                            "do not miss",
                                                            "recommended",
                                                            "you may also like",
                                                            "you might also like",
                                                            "also on",
                                                            "in case you missed it",
                                                            "click to read",
                                                            "click here to read",
                                                            "explained",
                                                            "full coverage",
                                                            "further reading",
                                                            "listen",
                                                            "read here",
                                                            "read the full report",
                                                            "read full report",
                                                            "from the archive",
                                                            "in pictures"};
  constexpr std::size_t longest = 40;
  for (Piece& piece : layout.pieces()) {
    if (piece.kind || piece.words > longest) continue;
    if (is_glued_list(layout.covered(piece))) mark(piece, BlockKind::also_read, name);
    std::string_view text = stripped(piece.folded, "[(*>-");
    for (const std::string_view opener : openers) {
      if (!starts_with_phrase(text, opener)) continue;
      const std::string_view rest = stripped(text.substr(opener.size()), " ");
      // The mark after the opener is what sets "Read more: ..." apart from a sentence that begins "Read more into it
      // ...".
      const bool pointed =
          rest.starts_with(':') || rest.starts_with('|') || rest.starts_with('>') || rest.starts_with("- ");
      if (pointed && rest.size() > 1) mark(piece, BlockKind::also_read, name);
    }
  }
}

}  // namespace gainsay::read
