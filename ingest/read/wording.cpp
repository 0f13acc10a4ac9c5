#include "ingest/read/wording.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace gainsay::read {
namespace {

constexpr bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

constexpr bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// The ASCII for typographic marks; "" for any other code point.
std::string_view plain(char32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x02BC:
      return "'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB:
      return "\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return "-";
    case 0x2026:
      return "...";
    default:
      return "";
  }
}

}  // namespace

std::string folded(std::string_view text) {
  const std::string spaced = single_spaced(text);
  std::string out;
  out.reserve(spaced.size());
  for (std::size_t at = 0; at < spaced.size();) {
    const CodePoint point = decode_utf8(spaced, at);
    const std::string_view ascii = plain(point.value);
    if (ascii.empty()) {
      out.append(spaced, at, point.size);
    } else {
      out += ascii;
    }
    at += point.size;
  }
  return ascii_lower(out);
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    while (at < text.size() && is_blank(text[at])) ++at;
    const std::size_t begin = at;
    while (at < text.size() && !is_blank(text[at])) ++at;
    if (at > begin) words.push_back(text.substr(begin, at - begin));
  }
  return words;
}

bool starts_with_phrase(std::string_view text, std::string_view phrase) {
  if (!text.starts_with(phrase)) return false;
  return text.size() == phrase.size() || !is_word_byte(phrase.back()) || !is_word_byte(text[phrase.size()]);
}

std::string_view leading_phrase(std::string_view text, std::span<const std::string_view> phrases) {
  const auto found = std::ranges::find_if(phrases, [&](std::string_view p) { return starts_with_phrase(text, p); });
  return found == phrases.end() ? std::string_view{} : *found;
}

bool contains_phrase(std::string_view text, std::string_view phrase) {
  for (auto at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
    const bool edge_before = at == 0 || !is_word_byte(phrase.front()) || !is_word_byte(text[at - 1]);
    if (edge_before && starts_with_phrase(text.substr(at), phrase)) return true;
  }
  return false;
}

bool contains_any(std::string_view text, std::span<const std::string_view> phrases) {
  return std::ranges::any_of(phrases, [&](std::string_view p) { return contains_phrase(text, p); });
}

std::string_view stripped(std::string_view text, std::string_view marks) {
  for (std::string_view before = text.substr(0, 0); before.size() != text.size() || before.data() != text.data();) {
    before = text;
    text = trimmed(text);
    while (!text.empty() && marks.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
    while (!text.empty() && marks.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  }
  return text;
}

bool ends_sentence(std::string_view text) {
  const std::string tail = folded(text.size() > 16 ? text.substr(text.size() - 16) : text);
  std::string_view rest = tail;
  while (!rest.empty() && std::string_view("\"')]* ").find(rest.back()) != std::string_view::npos)
    rest.remove_suffix(1);
  return !rest.empty() && std::string_view(".!?").find(rest.back()) != std::string_view::npos;
}

bool starts_upper(std::string_view text) {
  text = stripped(text, "\"'([*-");
  while (text.starts_with("\xE2\x80\x98") || text.starts_with("\xE2\x80\x9C")) text.remove_prefix(3);
  return !text.empty() && ((text[0] >= 'A' && text[0] <= 'Z') || static_cast<unsigned char>(text[0]) >= 0xC3);
}

bool starts_lower(std::string_view text) { return !text.empty() && text[0] >= 'a' && text[0] <= 'z'; }

bool is_name_like(std::string_view text) {
  static constexpr std::array<std::string_view, 22> inside_names{"and", "&",  "of",  "the", "for", "in",  "at",  "de",
                                                                 "la",  "le", "van", "von", "der", "den", "bin", "al",
                                                                 "el",  "da", "di",  "du",  "y",   "with"};
  const auto words = words_of(text);
  if (words.empty()) return false;
  return std::ranges::all_of(words, [&](std::string_view word) {
    word = stripped(word, ",.;:|/()[]\"'-");
    if (word.empty()) return true;
    if (!starts_lower(word)) return true;
    return std::ranges::find(inside_names, word) != inside_names.end() || word.starts_with("al-") ||
           word.starts_with("el-") || word.find('@') != std::string_view::npos;
  });
}

}  // namespace gainsay::read
