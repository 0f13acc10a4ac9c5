#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/article.h"

namespace gainsay::read {

/// A line of the text (or several that are one paragraph broken by hard wrapping, or a part of one that a rule split
/// off), without white space at its ends.
struct Piece {
  Span span;
  std::string folded;  ///< see wording.h
  std::size_t words = 0;
  bool gap_before = false;  ///< an empty line, or the text's begin, stands before it
  bool gap_after = false;
  std::optional<BlockKind> kind;  ///< none until a rule knows
  std::string_view rule;          ///< the rule that set `kind`
};

/// The text as its pieces, in order, which together hold all that is not white space. Rules set kinds and split; they
/// never drop a piece. Views `text`: it must outlive the layout.
class Layout {
 public:
  /// `title` is what fields outside the text say, "" where they say nothing.
  Layout(std::string_view text, std::string_view title);

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] std::string_view title() const { return title_; }
  [[nodiscard]] std::vector<Piece>& pieces() { return pieces_; }
  [[nodiscard]] const std::vector<Piece>& pieces() const { return pieces_; }
  [[nodiscard]] std::string_view covered(const Piece& piece) const { return gainsay::covered(text_, piece.span); }

  /// Cuts piece `index` at the byte offset `at` of the text; both halves keep the kind. False, and nothing done, where
  /// one half would be empty.
  bool split(std::size_t index, std::size_t at);
  /// Cuts each piece at the offset that `find` gives for it, 0 for none, and shows `found` both halves. One pass, so
  /// that a text of a hundred thousand lines costs no more than its length.
  void split_each(const std::function<std::size_t(std::size_t index, const Piece&)>& find,
                  const std::function<void(Piece& first, Piece& second)>& found);

  /// Running prose: full sentences, or too long for anything else.
  [[nodiscard]] bool is_prose(const Piece& piece) const;
  /// Could be a title: short, no full stop at its end, begins like one.
  [[nodiscard]] bool is_title_like(const Piece& piece) const;

  /// Index of the first piece of running prose that is still open, i.e. where the body begins; `pieces().size()` where
  /// there is none.
  [[nodiscard]] std::size_t body_begin() const;
  /// One past the last such piece; 0 where there is none.
  [[nodiscard]] std::size_t body_end() const;

 private:
  void describe(Piece& piece) const;
  [[nodiscard]] std::optional<Piece> cut(Piece& piece, std::size_t at) const;

  std::string_view text_;
  std::string_view title_;
  std::vector<Piece> pieces_;
};

}  // namespace gainsay::read
