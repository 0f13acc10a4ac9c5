#include "lexicon/fold_name.h"

#include <array>

#include "base/utf8.h"

namespace gainsay {
namespace {

// U+00C0..U+017F (Latin-1 Supplement letters, Latin Extended-A) to their base letters; "?" keeps the code point.
constexpr std::string_view latin_base =
    "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuu"
    "uuwwyyyzzzzzzs";

constexpr std::array<std::string_view, 3> articles{"the ", "a ", "an "};

void append_folded(std::string& out, char32_t c) {
  if (c == U'\u2019' || c == U'\u2018' || c == U'\u02BC') c = U'\'';
  if (c >= 0xC0 && c < 0xC0 + latin_base.size() && latin_base[c - 0xC0] != '?') {
    out += latin_base[c - 0xC0];
  } else if (c == '.' || c == ',') {
    return;
  } else if (c == '&') {
    out += "and";
  } else if (c == '-' || c == '_' || c == 0x2010 || c == 0x2011 || c == 0x2013) {
    out += ' ';
  } else if (c >= 'A' && c <= 'Z') {
    out += static_cast<char>(c - 'A' + 'a');
  } else {
    append_utf8(out, c);
  }
}

}  // namespace

std::string fold_name_with_article(std::string_view name) {
  std::string out;
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint c = decode_utf8(name, at);
    append_folded(out, c.value);
    at += c.size;
  }
  out = single_spaced(out);
  if (out.ends_with("'s")) {
    out.resize(out.size() - 2);
  } else if (out.ends_with("s'")) {
    out.resize(out.size() - 1);
  }
  return out;
}

std::string fold_name(std::string_view name) {
  std::string out = fold_name_with_article(name);
  for (const std::string_view article : articles)
    if (out.size() > article.size() && out.starts_with(article)) return out.substr(article.size());
  return out;
}

}  // namespace gainsay
