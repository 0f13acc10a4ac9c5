#include "ingest/read/encoding.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "base/utf8.h"

namespace gainsay::read {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16_little_mark = "\xFF\xFE";
constexpr std::string_view utf16_big_mark = "\xFE\xFF";

Decoded decode_utf16(std::string_view bytes, bool little) {
  Decoded out;
  out.mark_size = 2;
  out.transcoded = true;
  const auto note = [&](std::size_t at) {
    if (!out.first_invalid) out.first_invalid = at;
    ++out.invalid;
    append_utf8(out.text, 0xFFFD);
  };
  const auto unit = [&](std::size_t at) -> char32_t {
    const auto a = static_cast<unsigned char>(bytes[at]);
    const auto b = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(little ? a | b << 8 : b | a << 8);
  };
  std::size_t at = 2;
  for (; at + 1 < bytes.size(); at += 2) {
    const char32_t first = unit(at);
    const bool high = first >= 0xD800 && first < 0xDC00;
    if (high && at + 3 < bytes.size() && unit(at + 2) >= 0xDC00 && unit(at + 2) < 0xE000) {
      append_utf8(out.text, 0x10000 + ((first - 0xD800) << 10) + (unit(at + 2) - 0xDC00));
      at += 2;
    } else if (first >= 0xD800 && first < 0xE000) {
      note(at);
    } else {
      append_utf8(out.text, first);
    }
  }
  if (at < bytes.size()) note(at);
  return out;
}

std::string decode_windows_1252(std::string_view bytes) {
  // https://encoding.spec.whatwg.org/#windows-1252: 0x80 to 0x9F; the rest is Latin-1.
  static constexpr std::array<char32_t, 32> high{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                 0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    append_utf8(out, byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80] : byte);
  }
  return out;
}

}  // namespace

Decoded decode_bytes(std::string_view bytes) {
  if (bytes.starts_with(utf16_little_mark)) return decode_utf16(bytes, true);
  if (bytes.starts_with(utf16_big_mark)) return decode_utf16(bytes, false);
  Decoded out;
  out.mark_size = bytes.starts_with(utf8_mark) ? utf8_mark.size() : 0;
  const std::string_view body = bytes.substr(out.mark_size);
  out.text.reserve(body.size());
  for (std::size_t at = 0; at < body.size();) {
    const CodePoint point = decode_utf8(body, at);
    // U+FFFD that the input itself holds takes three bytes and is no defect.
    if (point.value == 0xFFFD && body.substr(at, 3) != "\xEF\xBF\xBD") {
      if (!out.first_invalid) out.first_invalid = out.mark_size + at;
      ++out.invalid;
    }
    append_utf8(out.text, point.value);
    at += point.size;
  }
  return out;
}

std::optional<Decoded> decode_declared(std::string_view bytes, std::string_view encoding) {
  static constexpr std::array<std::string_view, 8> latin{"windows-1252", "cp1252",  "iso-8859-1", "iso8859-1",
                                                         "latin1",       "latin-1", "ascii",      "us-ascii"};
  const std::string name = ascii_lower(trimmed(encoding));
  if (name == "utf-8" || name == "utf8" || name.starts_with("utf-16")) return decode_bytes(bytes);
  Decoded out;
  out.transcoded = true;
  if (std::ranges::find(latin, name) != latin.end()) {
    out.text = decode_windows_1252(bytes);
    return out;
  }
  if (name.empty() || name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_:.") != std::string::npos)
    return std::nullopt;
  const iconv_t converter = iconv_open("UTF-8", name.c_str());
  if (converter == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
  std::string input(bytes);
  char* from = input.data();
  std::size_t left = input.size();
  std::array<char, 1 << 14> buffer{};
  while (left > 0) {
    char* to = buffer.data();
    std::size_t room = buffer.size();
    const std::size_t result = iconv(converter, &from, &left, &to, &room);
    out.text.append(buffer.data(), buffer.size() - room);
    if (result != static_cast<std::size_t>(-1) || errno == E2BIG) continue;
    if (!out.first_invalid) out.first_invalid = bytes.size() - left;
    ++out.invalid;
    append_utf8(out.text, 0xFFFD);
    ++from;
    --left;
  }
  iconv_close(converter);
  return out;
}

std::optional<std::size_t> first_binary_byte(std::string_view bytes) {
  if (bytes.starts_with(utf16_little_mark) || bytes.starts_with(utf16_big_mark)) return std::nullopt;
  std::size_t controls = 0;
  std::optional<std::size_t> first;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    if (byte == 0) return at;
    const bool control = byte < 0x20 && !(byte >= '\t' && byte <= '\r') && byte != 0x1B;
    if (control && !first) first = at;
    controls += control;
  }
  constexpr std::size_t least = 8;
  constexpr std::size_t one_in = 100;
  return controls >= least && controls * one_in > bytes.size() ? first : std::nullopt;
}

}  // namespace gainsay::read
