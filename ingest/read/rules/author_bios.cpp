#include <array>

#include "ingest/read/block_rules.h"
#include "ingest/read/wording.h"

/// What an article says of its author, below the body.
namespace gainsay::read {
namespace {

constexpr std::array<std::string_view, 7> headings{"about the author",  "about the authors", "about author",
                                                   "about the writer",  "author bio",        "meet the author",
                                                   "about the reporter"};

constexpr std::array<std::string_view, 20> occupations{"is a staff writer",
                                                       "is a reporter",
                                                       "is a correspondent",
                                                       "is a journalist",
                                                       "is an editor",
                                                       "is the editor",
                                                       "is editor of",
                                                       "is a columnist",
                                                       "is a freelance",
                                                       "is a senior reporter",
                                                       "is a contributing",
                                                       "is a producer",
                                                       "is a senior editor",
                                                       "is a senior correspondent",
                                                       "is a political reporter",
                                                       "is a deputy editor",
                                                       "is an associate editor",
                                                       "is a sub-editor",
                                                       "is a contributor",
                                                       "is a fellow at"};

constexpr std::array<std::string_view, 12> reach_the_author{
    "follow him on",       "follow her on",        "follow them on",     "follow the author",
    "follow the writer",   "can be reached at",    "email the author",   "email the writer",
    "write to the author", "contact the reporter", "contact the author", "on twitter @"};

constexpr std::size_t longest_bio = 70;

}  // namespace

void mark_author_bios(Layout& layout, std::string_view name) {
  auto& pieces = layout.pieces();
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].kind) continue;
    if (leading_phrase(stripped(pieces[i].folded, ":. "), headings) == stripped(pieces[i].folded, ":. ") &&
        pieces[i].words <= 4) {
      mark(pieces[i], BlockKind::author_bio, name);
      if (i + 1 < pieces.size() && !pieces[i + 1].kind && pieces[i + 1].words <= longest_bio)
        mark(pieces[i + 1], BlockKind::author_bio, name);
    }
  }
  // Without a heading, a bio is told by the last lines alone: in the body, reporters are people that the article is
  // about.
  constexpr std::size_t tail = 4;
  const std::size_t end = layout.body_end();
  for (std::size_t i = end > tail ? end - tail : 1; i < pieces.size(); ++i) {
    Piece& piece = pieces[i];
    if (piece.kind || piece.words > longest_bio || piece.folded.find('"') != std::string::npos) continue;
    const bool reached = contains_any(piece.folded, reach_the_author) && piece.words <= 40;
    const bool presented = i + 2 >= end && piece.words <= 40 && contains_any(piece.folded, occupations) &&
                           !contains_phrase(piece.folded, "said") && !contains_phrase(piece.folded, "told");
    if (reached || presented) mark(piece, BlockKind::author_bio, name);
  }
}

}  // namespace gainsay::read
