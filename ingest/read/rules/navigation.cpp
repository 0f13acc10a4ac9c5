#include <algorithm>
#include <array>

#include "ingest/read/block_rules.h"
#include "ingest/read/wording.h"

/// Bars of links: breadcrumbs ("Home » World » ..."), trend bars ("Trends :..."), section menus ("News | Sport |
/// Money"), and a site's promise about itself above the headline.
namespace gainsay::read {
namespace {

std::size_t count(std::string_view text, std::string_view what) {
  std::size_t found = 0;
  for (auto at = text.find(what); at != std::string_view::npos; at = text.find(what, at + what.size())) ++found;
  return found;
}

/// The words between separators are few, and no sentence ends among them.
bool is_link_bar(std::string_view text) {
  constexpr std::array<std::string_view, 7> separators{" » ", " › ", " > ", " | ", " • ", " · ", " / "};
  return std::ranges::any_of(separators, [&](std::string_view separator) {
    const std::size_t found = count(text, separator);
    const std::string_view first = text.substr(0, text.find(separator));
    const bool from_home = found >= 1 && (first == "Home" || first == "HOME" || first == "News" || first == "Homepage");
    return from_home || (found >= 3 && words_of(text).size() <= 5 * (found + 1) && !ends_sentence(text));
  });
}

bool is_trend_bar(const Piece& piece) {
  constexpr std::array<std::string_view, 8> openers{
      "trends :", "trends:", "trending :", "trending:", "trending now:", "hot topics:", "in focus:", "top searches:"};
  return !leading_phrase(piece.folded, openers).empty() && !ends_sentence(piece.folded);
}

/// "Get the latest ... news", "Breaking news and ...": what a site says of itself in the imperative, above the article.
bool is_site_promise(const Piece& piece) {
  constexpr std::array<std::string_view, 8> openers{"get the latest",  "get all the latest", "read the latest",
                                                    "find the latest", "stay updated with",  "stay up to date with",
                                                    "catch all the",   "latest news"};
  constexpr std::array<std::string_view, 5> objects{"news", "updates", "headlines", "stories", "coverage"};
  return piece.words <= 30 && !leading_phrase(piece.folded, openers).empty() && contains_any(piece.folded, objects);
}

}  // namespace

void mark_navigation(Layout& layout, std::string_view name) {
  for (Piece& piece : layout.pieces()) {
    if (piece.kind) continue;
    if (is_link_bar(layout.covered(piece)) || is_trend_bar(piece)) {
      mark(piece, BlockKind::menu, name);
    } else if (is_site_promise(piece)) {
      mark(piece, BlockKind::other_boilerplate, name);
    }
  }
}

}  // namespace gainsay::read
