#include "ingest/read/layout.h"

#include <algorithm>

#include "base/utf8.h"
#include "ingest/read/wording.h"

namespace gainsay::read {
namespace {

struct Line {
  Span span;  ///< trimmed; empty for a blank line
};

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = text.find_first_of("\r\n", at);
    if (end == std::string_view::npos) end = text.size();
    const std::string_view line = trimmed(text.substr(at, end - at));
    const auto begin = static_cast<std::size_t>(line.data() - text.data());
    lines.push_back({line.empty() ? Span{at, at} : Span{begin, begin + line.size()}});
    at = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
  }
  return lines;
}

/// Plain-text files and mail are often wrapped at some 70 columns, so that most lines that have a successor are nearly
/// as long as the longest one. Pages saved as text have one paragraph a line.
bool is_hard_wrapped(const std::vector<Line>& lines) {
  constexpr std::size_t widest_wrap = 100;
  std::size_t longest = 0;
  for (const Line& line : lines) longest = std::max(longest, line.span.size());
  if (longest > widest_wrap || longest < 50) return false;
  std::size_t followed = 0;
  std::size_t full = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].span.empty() || lines[i + 1].span.empty()) continue;
    ++followed;
    if (lines[i].span.size() + 20 >= longest) ++full;
  }
  return followed >= 5 && full * 10 >= followed * 7;
}

/// "last updated: ..."
bool is_labelled(std::string_view line) {
  const auto colon = line.find(": ");
  return colon != std::string_view::npos && words_of(line.substr(0, colon)).size() <= 3;
}

/// Whether the line break between the two falls inside a sentence.
bool runs_on(std::string_view first, std::string_view second) {
  constexpr std::size_t shortest_broken_line = 30;
  if (is_labelled(second)) return false;
  return first.size() >= shortest_broken_line && !ends_sentence(first) && first.back() != ':' && starts_lower(second);
}

}  // namespace

Layout::Layout(std::string_view text, std::string_view title) : text_(text), title_(title) {
  const std::vector<Line> lines = lines_of(text);
  const bool wrapped = is_hard_wrapped(lines);
  bool gap = true;
  for (const Line& line : lines) {
    if (line.span.empty()) {
      gap = true;
      continue;
    }
    const bool joins =
        !gap && !pieces_.empty() && (wrapped || runs_on(covered(pieces_.back()), gainsay::covered(text, line.span)));
    if (joins) {
      pieces_.back().span.end = line.span.end;
    } else {
      if (gap && !pieces_.empty()) pieces_.back().gap_after = true;
      pieces_.emplace_back().span = line.span;
      pieces_.back().gap_before = gap;
    }
    gap = false;
  }
  if (!pieces_.empty()) pieces_.back().gap_after = true;
  for (Piece& piece : pieces_) describe(piece);
}

void Layout::describe(Piece& piece) const {
  piece.folded = folded(covered(piece));
  piece.words = words_of(piece.folded).size();
}

/// Shortens `piece` to what stands before `at` and gives the rest.
std::optional<Piece> Layout::cut(Piece& piece, std::size_t at) const {
  const Span whole = piece.span;
  if (at <= whole.begin || at >= whole.end) return std::nullopt;
  const std::string_view left = trimmed(text_.substr(whole.begin, at - whole.begin));
  const std::string_view right = trimmed(text_.substr(at, whole.end - at));
  if (left.empty() || right.empty()) return std::nullopt;
  Piece second = piece;
  piece.span.end = whole.begin + left.size();
  piece.gap_after = false;
  second.span.begin = static_cast<std::size_t>(right.data() - text_.data());
  second.gap_before = false;
  describe(piece);
  describe(second);
  return second;
}

bool Layout::split(std::size_t index, std::size_t at) {
  auto second = cut(pieces_[index], at);
  if (second) pieces_.insert(pieces_.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::move(*second));
  return second.has_value();
}

void Layout::split_each(const std::function<std::size_t(std::size_t, const Piece&)>& find,
                        const std::function<void(Piece&, Piece&)>& found) {
  std::vector<Piece> all;
  all.reserve(pieces_.size());
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    const std::size_t at = find(i, pieces_[i]);
    auto second = at == 0 ? std::nullopt : cut(pieces_[i], at);
    if (second) found(pieces_[i], *second);
    all.push_back(std::move(pieces_[i]));
    if (second) all.push_back(std::move(*second));
  }
  pieces_ = std::move(all);
}

bool Layout::is_prose(const Piece& piece) const {
  constexpr std::size_t shortest_prose = 8;
  constexpr std::size_t longest_title = 30;
  return piece.words > longest_title || (piece.words >= shortest_prose && ends_sentence(piece.folded) &&
                                         (piece.folded.back() != '?' || piece.words > 16));
}

bool Layout::is_title_like(const Piece& piece) const {
  constexpr std::size_t longest_title = 30;
  const std::string_view text = covered(piece);
  const char last = piece.folded.back();
  return piece.words <= longest_title && last != ',' && last != ';' && last != ':' &&
         (!ends_sentence(piece.folded) || last == '?' || last == '!') &&
         (starts_upper(text) || (text[0] >= '0' && text[0] <= '9'));
}

std::size_t Layout::body_begin() const {
  const auto found = std::ranges::find_if(pieces_, [&](const Piece& p) { return !p.kind && is_prose(p); });
  return static_cast<std::size_t>(found - pieces_.begin());
}

std::size_t Layout::body_end() const {
  for (std::size_t i = pieces_.size(); i-- > 0;)
    if (!pieces_[i].kind && is_prose(pieces_[i])) return i + 1;
  return 0;
}

}  // namespace gainsay::read
