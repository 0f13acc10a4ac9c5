#include "ingest/text/characters.h"

#include "base/utf8.h"

namespace gainsay::text {
namespace {
constexpr bool between(char32_t c, char32_t low, char32_t high) { return c >= low && c <= high; }

CharClass class_of_ascii(char32_t c) {
  if (c <= 0x20 || c == 0x7F) return CharClass::space;
  if (between(c, '0', '9')) return CharClass::digit;
  if (between(c | 0x20, 'a', 'z')) return CharClass::letter;
  constexpr std::string_view symbols = "$+<=>^`|~";
  return symbols.find(static_cast<char>(c)) == std::string_view::npos ? CharClass::punctuation : CharClass::symbol;
}
}  // namespace

CharClass class_of(char32_t c) {
  if (c < 0x80) return class_of_ascii(c);
  if (c < 0xC0) {
    if (c <= 0xA0) return CharClass::space;
    if (c == 0xAD) return CharClass::mark;
    if (c == 0xAA || c == 0xB5 || c == 0xBA) return CharClass::letter;
    if (c == 0xB2 || c == 0xB3 || c == 0xB9 || between(c, 0xBC, 0xBE)) return CharClass::digit;
    if (c == 0xA1 || c == 0xA7 || c == 0xAB || c == 0xB6 || c == 0xB7 || c == 0xBB || c == 0xBF)
      return CharClass::punctuation;
    return CharClass::symbol;
  }
  if (c == 0xD7 || c == 0xF7) return CharClass::symbol;
  if (between(c, 0x300, 0x36F) || between(c, 0x483, 0x489) || between(c, 0x591, 0x5BD) || between(c, 0x610, 0x61A) ||
      between(c, 0x64B, 0x65F) || between(c, 0x1AB0, 0x1AFF) || between(c, 0x1DC0, 0x1DFF) ||
      between(c, 0x20D0, 0x20FF) || between(c, 0xFE00, 0xFE0F) || between(c, 0xFE20, 0xFE2F) || c == 0x200C ||
      c == 0x200D || between(c, 0xE0100, 0xE01EF) || between(c, 0xE0020, 0xE007F) || between(c, 0x1F3FB, 0x1F3FF))
    return CharClass::mark;
  if (c == 0x1680 || between(c, 0x2000, 0x200F) || between(c, 0x2028, 0x202F) || between(c, 0x205F, 0x206F) ||
      c == 0x3000 || c == 0xFEFF || c == 0x061C)
    return CharClass::space;
  if (between(c, 0x660, 0x669) || between(c, 0x6F0, 0x6F9) || between(c, 0x966, 0x96F) || between(c, 0xFF10, 0xFF19) ||
      between(c, 0x2070, 0x2089) || between(c, 0x2150, 0x218B))
    return CharClass::digit;
  if (between(c, 0x2010, 0x205E) || between(c, 0x3001, 0x3003) || between(c, 0x3008, 0x3011) ||
      between(c, 0x3014, 0x301F) || between(c, 0xFE10, 0xFE6F) || between(c, 0xFF01, 0xFF0F) ||
      between(c, 0xFF1A, 0xFF20) || c == 0x060C || c == 0x061B || c == 0x061F || c == 0x066A || c == 0x06D4 ||
      c == 0x0964 || c == 0x0965 || c == 0x05BE || c == 0x037E || c == 0x0387)
    return CharClass::punctuation;
  if (between(c, 0x1F000, 0x1FAFF) || between(c, 0x2600, 0x27BF) || between(c, 0x2B00, 0x2BFF) ||
      between(c, 0x2300, 0x23FF) || between(c, 0x25A0, 0x25FF))
    return between(c, 0x25A0, 0x25FF) || (between(c, 0x2300, 0x23FF) && !between(c, 0x231A, 0x231B)) ? CharClass::symbol
                                                                                                     : CharClass::emoji;
  if (between(c, 0x20A0, 0x20CF) || between(c, 0x2100, 0x22FF) || between(c, 0x2400, 0x259F) || c == 0xFFFD ||
      between(c, 0x2900, 0x2AFF) || between(c, 0xE000, 0xF8FF) || between(c, 0xFFE0, 0xFFEF))
    return c == 0xFFFD ? CharClass::letter : CharClass::symbol;
  return CharClass::letter;
}

bool is_upper(char32_t c) { return to_lower(c) != c; }

char32_t to_lower(char32_t c) {
  if (c < 0x80) return between(c, 'A', 'Z') ? c + 32 : c;
  if (between(c, 0xC0, 0xDE) && c != 0xD7) return c + 32;
  if (between(c, 0x100, 0x137) || between(c, 0x14A, 0x177) || between(c, 0x1E00, 0x1E95) ||
      between(c, 0x1EA0, 0x1EFF) || between(c, 0x460, 0x481) || between(c, 0x48A, 0x4BF) || between(c, 0x4D0, 0x52F))
    return c | 1;
  if (between(c, 0x139, 0x148) || between(c, 0x179, 0x17E)) return (c & 1) ? c + 1 : c;
  if (c == 0x178) return 0xFF;
  if (between(c, 0x391, 0x3AB) && c != 0x3A2) return c + 32;
  if (between(c, 0x410, 0x42F)) return c + 32;
  if (between(c, 0x400, 0x40F)) return c + 80;
  if (between(c, 0x531, 0x556)) return c + 48;
  return c;
}

char32_t plain(char32_t c) {
  if (c < 0x80) return c;
  switch (c) {
    case 0x2018:
    case 0x201B:
    case 0x2039:
      return '`';
    case 0x2019:
    case 0x201A:
    case 0x203A:
    case 0x2032:
    case 0xB4:
    case 0x2BC:
    case 0xFF07:
      return '\'';
    case 0xAB:
    case 0xBB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0xFF02:
    case 0x300C:
    case 0x300D:
      return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return '-';
    case 0x2026:
      return '.';
    case 0x2022:
    case 0x25CF:
    case 0x25AA:
    case 0x25A0:
    case 0xB7:
      return '*';
    default:
      return c;
  }
}

std::string normal_form(std::string_view form) {
  std::string out;
  out.reserve(form.size());
  for (std::size_t at = 0; at < form.size();) {
    const auto byte = static_cast<unsigned char>(form[at]);
    if (byte < 0x80) {  // nearly all there is
      ++at;
      if (byte >= 'A' && byte <= 'Z')
        out.push_back(static_cast<char>(byte + 32));
      else if (byte >= '0' && byte <= '9')
        out.push_back('0');
      else
        out.push_back(static_cast<char>(byte));
      continue;
    }
    const CodePoint point = decode_utf8(form, at);
    at += point.size;
    const CharClass kind = class_of(point.value);
    if (point.value == 0x2026)
      out += "...";
    else if (point.value == 0x2014 || point.value == 0x2015)
      out += "--";
    else if (kind == CharClass::mark || kind == CharClass::space)
      continue;
    else if (kind == CharClass::digit)
      out.push_back('0');
    else
      append_utf8(out, to_lower(plain(point.value)));
  }
  return out;
}

std::string lower_form(std::string_view form) {
  std::string out;
  out.reserve(form.size());
  for (std::size_t at = 0; at < form.size();) {
    const CodePoint point = decode_utf8(form, at);
    at += point.size;
    append_utf8(out, to_lower(point.value));
  }
  return out;
}

std::string shape_of(std::string_view form) {
  std::string out;
  char last = 0;
  int run = 0;
  for (std::size_t at = 0; at < form.size() && out.size() < 24;) {
    const CodePoint point = decode_utf8(form, at);
    at += point.size;
    char symbol = 0;
    switch (class_of(point.value)) {
      case CharClass::letter:
        symbol = is_upper(point.value) ? 'X' : 'x';
        break;
      case CharClass::digit:
        symbol = 'd';
        break;
      case CharClass::emoji:
        symbol = 'E';
        break;
      case CharClass::symbol:
        symbol = point.value < 0x80 ? static_cast<char>(point.value) : 'S';
        break;
      case CharClass::punctuation: {
        const char32_t simple = plain(point.value);
        symbol = simple < 0x80 ? static_cast<char>(simple) : 'P';
        break;
      }
      default:
        continue;
    }
    run = symbol == last ? run + 1 : 1;
    last = symbol;
    if (run <= 2) out.push_back(symbol);
  }
  return out;
}

}  // namespace gainsay::text
