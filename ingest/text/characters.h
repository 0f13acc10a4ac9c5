#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/span.h"

/// What the language layer needs to know of Unicode: coarse classes of code points, case, and one spelling for the
/// many kinds of quotation marks, dashes and blanks. Tables are whole blocks of the standard, not samples.
namespace gainsay::text {

enum class CharClass : unsigned char { space, letter, digit, mark, punctuation, symbol, emoji };

/// Controls of direction (U+200E, U+202A..) and the byte order mark count as `space`: they are no part of a word.
/// `mark` is what belongs to the character before it: combining marks, joiners, variation selectors, soft hyphens.
CharClass class_of(char32_t c);

bool is_upper(char32_t c);
char32_t to_lower(char32_t c);

/// The ASCII character that stands for `c` in features: straight quotation marks, '-' for all dashes, '.' for U+2026.
/// A left single mark gives '`'; letters and all else stay as they are.
char32_t plain(char32_t c);

struct Character {
  char32_t value = 0;
  std::size_t begin = 0;  ///< byte offset in the whole text
  CharClass kind = CharClass::space;
};

/// Lower case, digits to '0', marks plain, "..." for U+2026 and "--" for a long dash: what two spellings of one word
/// share.
std::string normal_form(std::string_view form);

/// Lower case for every script that has it; nothing else changes.
std::string lower_form(std::string_view form);

/// "Xxx", "xx", "XX", "X.X.", "dd-dd": classes with runs cut to two.
std::string shape_of(std::string_view form);

}  // namespace gainsay::text
