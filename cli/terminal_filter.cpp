#include "cli/terminal_filter.h"

namespace gainsay::cli {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr char escape = '\x1B';
constexpr char delete_key = '\x7F';

/// The size of the colour sequence that `bytes` begins with ("ESC [ 1 ; 31 m"); 0 where it is none, `bytes.size() + 1`
/// where more bytes are needed to tell.
std::size_t colour_size(std::string_view bytes) {
  constexpr std::size_t longest = 32;
  if (bytes.size() > 1 && bytes[1] != '[') return 0;
  for (std::size_t i = 2; i < bytes.size() && i < longest; ++i) {
    if (bytes[i] == 'm') return i + 1;
    if (bytes[i] != ';' && (bytes[i] < '0' || bytes[i] > '9')) return 0;
  }
  return bytes.size() < longest ? bytes.size() + 1 : 0;
}

/// The same for two bytes of which the second decides: a carriage return before a line feed, or a control of C1.
bool is_cut(std::string_view bytes) { return bytes.size() == 1 && (bytes[0] == '\r' || bytes[0] == '\xC2'); }

bool is_c1(std::string_view bytes) {
  return bytes.size() > 1 && bytes[0] == '\xC2' && (static_cast<unsigned char>(bytes[1]) & 0xE0U) == 0x80;
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == delete_key; }

}  // namespace

std::string TerminalFilter::filter(std::string_view bytes) {
  pending_ += bytes;
  std::string out;
  std::string_view rest = pending_;
  while (!rest.empty() && !is_cut(rest)) {
    const std::size_t colour = rest[0] == escape ? colour_size(rest) : 0;
    if (colour > rest.size()) break;
    std::size_t taken = 1;
    if (colour > 0 || rest.starts_with("\r\n")) {
      taken = colour > 0 ? colour : 2;
      out += rest.substr(0, taken);
    } else if (is_c1(rest)) {
      taken = 2;
      out += replacement;
    } else if (is_control(rest[0]) && rest[0] != '\n' && rest[0] != '\t') {
      out += replacement;
    } else {
      out += rest[0];
    }
    rest.remove_prefix(taken);
  }
  pending_ = std::string(rest);
  return out;
}

std::string TerminalFilter::finish() {
  if (pending_.empty()) return "";
  pending_.clear();
  return std::string(replacement);
}

}  // namespace gainsay::cli
