#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// How the block rules look at words. All work on "folded" text unless they say otherwise: lower-case ASCII, runs of
/// white space as one blank, typographic quotes, apostrophes, dashes and ellipses as ASCII.
namespace gainsay::read {

std::string folded(std::string_view text);

/// The words of `text` (any text), split at white space.
std::vector<std::string_view> words_of(std::string_view text);

/// Whether `text` begins with `phrase` and a word ends there.
bool starts_with_phrase(std::string_view text, std::string_view phrase);
/// The first of `phrases` that `text` begins with, at a word's end; "" where none does.
std::string_view leading_phrase(std::string_view text, std::span<const std::string_view> phrases);
/// Whether `phrase` occurs in `text` with word edges on both sides.
bool contains_phrase(std::string_view text, std::string_view phrase);
bool contains_any(std::string_view text, std::span<const std::string_view> phrases);

/// `text` without white space and any of `marks` at either end (any text).
std::string_view stripped(std::string_view text, std::string_view marks);

/// Any text: ends as a sentence does, closing quotes and brackets apart.
bool ends_sentence(std::string_view text);
/// Any text: begins with an upper-case letter (ASCII, or a non-ASCII letter, whose case is taken on trust).
bool starts_upper(std::string_view text);
bool starts_lower(std::string_view text);
/// Any text: every word is capitalised, a number, or one of the small words that stand inside names and titles.
bool is_name_like(std::string_view text);

}  // namespace gainsay::read
