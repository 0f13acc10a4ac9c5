#include <array>

#include "base/utf8.h"
#include "ingest/read/block_rules.h"
#include "ingest/read/news_agencies.h"
#include "ingest/read/wording.h"

/// Below the text: whose it is ("(ANI)", "With inputs from agencies", "This story has not been edited by ...").
namespace gainsay::read {
namespace {

constexpr std::array<std::string_view, 18> openers{"with inputs from",
                                                   "with input from",
                                                   "inputs from",
                                                   "with files from",
                                                   "with agency inputs",
                                                   "with agencies",
                                                   "with reporting from",
                                                   "with reporting by",
                                                   "with additional reporting",
                                                   "with contributions from",
                                                   "additional reporting by",
                                                   "with wires",
                                                   "reporting by",
                                                   "editing by",
                                                   "writing by",
                                                   "compiled by",
                                                   "agencies contributed",
                                                   "with information from"};

constexpr std::array<std::string_view, 11> notices{"has not been edited by",
                                                   "has been published from a wire",
                                                   "syndicated feed",
                                                   "syndicated news agency feed",
                                                   "auto-generated from",
                                                   "without modifications to the text",
                                                   "published under a creative commons",
                                                   "all rights reserved",
                                                   "may not be published, broadcast",
                                                   "wire agency feed",
                                                   "this report is auto-generated"};

bool is_sign_off(std::string_view text, std::string_view folded_text) {
  const std::string_view inner = stripped(folded_text, "()[]*-. ");
  if (!leading_phrase(inner, openers).empty() && words_of(inner).size() <= 40) return true;
  if (contains_any(inner, notices) && words_of(inner).size() <= 60) return true;
  const std::string_view written = stripped(text, "()[]*-. ");  // signs are compared with case
  if (starts_with_phrase(inner, "with") && is_news_agency(stripped(written.substr(4), " "))) return true;
  if (inner == "agencies" || inner == "agency" || inner == "wires") return true;
  const bool enclosed =
      text.starts_with('(') || text.starts_with('[') || text.starts_with('-') || text.starts_with("\xE2\x80\x94");
  return enclosed && is_news_agency(stripped(written, "\xE2\x80\x94 "));
}

/// Offset in `text` where a bracket at its end begins that is a sign-off; `text.size()` where there is none.
std::size_t trailing_sign_off(std::string_view text) {
  std::string_view body = trimmed(text);
  if (body.ends_with('.')) body.remove_suffix(1);
  if (!body.ends_with(')') && !body.ends_with(']')) return text.size();
  const auto open = body.find_last_of(body.back() == ')' ? '(' : '[');
  if (open == std::string_view::npos || open == 0) return text.size();
  const std::string_view part = body.substr(open);
  return is_sign_off(part, folded(part)) ? open : text.size();
}

}  // namespace

void mark_sign_offs(Layout& layout, std::string_view name) {
  const std::size_t end = layout.body_end();
  for (Piece& piece : layout.pieces())
    if (!piece.kind && is_sign_off(layout.covered(piece), piece.folded)) mark(piece, BlockKind::agency_sign_off, name);
  layout.split_each(
      [&](std::size_t i, const Piece& piece) -> std::size_t {
        if (piece.kind || i + 2 < end) return 0;  // inside the body, "(AFP)" credits one statement
        const std::string_view text = layout.covered(piece);
        const std::size_t at = trailing_sign_off(text);
        return at == text.size() ? 0 : piece.span.begin + at;
      },
      [&](Piece&, Piece& second) { mark(second, BlockKind::agency_sign_off, name); });
}

}  // namespace gainsay::read
