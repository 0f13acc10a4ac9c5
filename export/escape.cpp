#include "export/escape.h"

#include <algorithm>
#include <cctype>

#include "base/utf8.h"

namespace gainsay::escape {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
/// `dot` refuses quoted strings above 16,384 characters; the rest is room for cgraph's own escaping of quotes.
constexpr std::size_t dot_string_limit = 8000;

/// Char of XML 1.0 (fifth edition), section 2.2.
constexpr bool is_xml_char(char32_t c) {
  return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF);
}

constexpr bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F); }

/// Calls `each(code point, its bytes)`, where the bytes of an ill-formed sequence are those of U+FFFD.
template <class Each>
void for_each_character(std::string_view text, Each each) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    const std::string_view bytes = text.substr(at, point.size);
    const bool ill_formed = point.value == 0xFFFD && bytes != replacement;
    each(point.value, ill_formed ? replacement : bytes);
    at += point.size;
  }
}

/// What a language of elements needs besides `&`, `<` and `>`.
struct Markup {
  bool quotes = false;  ///< `"` becomes a reference: the text stands in an attribute
  std::string_view apostrophe = "'";
  std::string_view carriage_return = "&#13;";
  bool keeps_white_space = true;  ///< else references: XML normalises it in attributes (section 3.3.3)
  bool keeps_controls = true;     ///< U+007F to U+009F, which XML allows and HTML does not
};

constexpr Markup xml_character_data{};
constexpr Markup xml_attribute_value{.quotes = true, .keeps_white_space = false};
constexpr Markup html_text{.quotes = true, .apostrophe = "&#39;", .carriage_return = "", .keeps_controls = false};

std::string marked_up(std::string_view text, const Markup& markup) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for_each_character(text, [&](char32_t c, std::string_view bytes) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += markup.quotes ? "&quot;" : "\"";
        break;
      case '\'':
        out += markup.apostrophe;
        break;
      case '\r':
        out += markup.carriage_return;
        break;
      case '\n':
        out += markup.keeps_white_space ? "\n" : "&#10;";
        break;
      case '\t':
        out += markup.keeps_white_space ? "\t" : "&#9;";
        break;
      default:
        out += is_xml_char(c) && (markup.keeps_controls || !is_control(c)) ? bytes : replacement;
    }
  });
  return out;
}

std::string dot(std::string_view text, std::string_view line_break) {
  std::string out;
  for_each_character(text, [&](char32_t c, std::string_view bytes) {
    if (out.size() >= dot_string_limit) return;
    switch (c) {
      case '\\':
        out += "\\\\";
        break;
      case '&':
        out += "&amp;";
        break;
      case '\n':
        out += line_break;
        break;
      case '\t':
        out += ' ';
        break;
      case '\r':
        break;
      default:
        out += is_control(c) || !is_xml_char(c) ? replacement : bytes;
    }
  });
  if (out.size() >= dot_string_limit) out += "…";
  return out;
}

bool is_number(std::string_view text) {
  std::size_t at = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return at < text.size() && std::ranges::all_of(text.substr(at), [&](char c) { return digit(c) || c == '.'; });
}

constexpr bool is_plain_in_url(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~:/?#[]@!$&()*+,;=%").find(c) != std::string_view::npos;
}

}  // namespace

std::string xml_text(std::string_view text) { return marked_up(text, xml_character_data); }
std::string xml_attribute(std::string_view text) { return marked_up(text, xml_attribute_value); }
std::string html(std::string_view text) { return marked_up(text, html_text); }

std::string dot_label(std::string_view text) { return dot(text, "\\l"); }
std::string dot_tooltip(std::string_view text) { return dot(text, "\\n"); }

std::string csv_field(std::string_view text) {
  std::string out;
  bool quoted = false;
  for_each_character(text, [&](char32_t c, std::string_view bytes) {
    quoted = quoted || c == ',' || c == '"' || c == '\n' || c == '\r';
    if (c == '"') out += '"';
    out += c == 0 ? replacement : bytes;
  });
  return quoted ? '"' + out + '"' : out;
}

std::string spreadsheet_field(std::string_view text) {
  const bool is_formula =
      !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos && !is_number(text);
  return csv_field(is_formula ? "'" + std::string(text) : std::string(text));
}

std::string markdown(std::string_view text) {
  std::string out;
  for_each_character(text, [&](char32_t c, std::string_view bytes) {
    if (c == '\n' || c == '\t' || c == '\r') {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '&') {
      out += "&amp;";
    } else if (c < 0x80 &&
               std::string_view("\\`*_[]#|~>!+-=(){}").find(static_cast<char>(c)) != std::string_view::npos) {
      // A hyphen or plus sign is markup at the start of a line only.
      if ((c != '-' && c != '+' && c != '=' && c != '!' && c != '(' && c != ')' && c != '{' && c != '}') || out.empty())
        out += '\\';
      out += static_cast<char>(c);
    } else {
      out += is_control(c) ? replacement : bytes;
    }
  });
  return out;
}

std::string terminal(std::string_view text) {
  std::string out;
  for_each_character(text, [&](char32_t c, std::string_view bytes) {
    const bool space = c == '\n' || c == '\t' || c == '\r';
    // Bidirectional overrides could reorder what stands beside the text.
    const bool reorders = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    out += space ? " " : is_control(c) || reorders ? replacement : bytes;
  });
  return out;
}

std::optional<std::string> web_url(std::string_view url) {
  const std::string lower = ascii_lower(url.substr(0, 8));
  const std::size_t host = lower.starts_with("https://") ? 8 : lower.starts_with("http://") ? 7 : 0;
  if (host == 0 || url.size() == host || std::string_view("/?#").find(url[host]) != std::string_view::npos)
    return std::nullopt;
  static constexpr std::string_view hex = "0123456789ABCDEF";
  std::string out;
  for (const char c : to_valid_utf8(url)) {
    if (is_plain_in_url(c)) {
      out += c;
    } else {
      out += '%';
      out += hex[static_cast<unsigned char>(c) >> 4];
      out += hex[static_cast<unsigned char>(c) & 15];
    }
  }
  return out;
}

std::string shortened(std::string_view text, std::size_t limit) {
  std::size_t at = 0;
  std::size_t keep = 0;
  for (std::size_t count = 0; at < text.size() && count < limit; ++count) {
    if (count + 1 == limit) keep = at;
    at += decode_utf8(text, at).size;
  }
  if (at >= text.size()) return std::string(text);
  std::string out(text.substr(0, keep));
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out + "…";
}

}  // namespace gainsay::escape
