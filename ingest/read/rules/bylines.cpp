#include <algorithm>
#include <array>

#include "ingest/read/block_rules.h"
#include "ingest/read/news_agencies.h"
#include "ingest/read/wording.h"

/// A line that says who wrote, edited or supplied the article.
namespace gainsay::read {
namespace {

constexpr std::array<std::string_view, 27> role_openers{"written by",
                                                        "published by",
                                                        "edited by",
                                                        "reported by",
                                                        "curated by",
                                                        "posted by",
                                                        "compiled by",
                                                        "produced by",
                                                        "translated by",
                                                        "story by",
                                                        "report by",
                                                        "reporting by",
                                                        "additional reporting by",
                                                        "author",
                                                        "authors",
                                                        "reporter",
                                                        "writer",
                                                        "by our",
                                                        "editor",
                                                        "contributing",
                                                        "contributed by",
                                                        "writing by",
                                                        "updated by",
                                                        "words by",
                                                        "text by",
                                                        "editing by",
                                                        "reviewed by"};

constexpr std::size_t longest_byline = 16;

/// "2 min read", "3 minute read", with what follows.
bool is_reading_time(std::string_view text) {
  const auto words = words_of(text);
  return words.size() >= 3 && words[0].find_first_not_of("0123456789") == std::string_view::npos &&
         (words[1] == "min" || words[1] == "mins" || words[1] == "minute" || words[1] == "minutes") &&
         words[2].starts_with("read");
}

/// Whether `text`, folded to `lower`, is "by" or a role and then names.
bool is_credit(std::string_view text, std::string_view lower) {
  const std::string_view role = leading_phrase(lower, role_openers);
  if (!role.empty()) {
    const std::string_view names = stripped(text.substr(std::min(text.size(), role.size())), " :.|-");
    const bool verbal = role.ends_with("by");
    const bool marked = lower.size() > role.size() &&
                        lower.substr(role.size()).find_first_not_of(' ') != std::string_view::npos &&
                        stripped(lower.substr(role.size()), " ").starts_with(':');
    return (verbal || marked) && !names.empty() && is_name_like(names);
  }
  if (!starts_with_phrase(lower, "by")) return false;
  const std::string_view names = stripped(text.substr(2), " :.|-");
  return !names.empty() && is_name_like(names);
}

}  // namespace

void mark_bylines(Layout& layout, std::string_view name) {
  auto& pieces = layout.pieces();
  const std::size_t body = layout.body_begin();
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Piece& piece = pieces[i];
    if (piece.kind || piece.words > longest_byline) continue;
    const std::string_view text = layout.covered(piece);
    if (is_reading_time(piece.folded) || is_credit(text, piece.folded)) {
      mark(piece, BlockKind::byline, name);
    } else if (i < body && is_news_agency(stripped(text, "()[].,:- "))) {
      mark(piece, BlockKind::byline, name);
    }
  }
}

}  // namespace gainsay::read
