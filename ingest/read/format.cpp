#include "ingest/read/format.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "ingest/read/encoding.h"

namespace gainsay::read {
namespace {

struct Ending {
  std::string_view ending;
  Format format;
};

constexpr std::array<Ending, 18> endings{{{".txt", Format::text},
                                          {".text", Format::text},
                                          {".html", Format::html},
                                          {".htm", Format::html},
                                          {".xhtml", Format::html},
                                          {".json", Format::json},
                                          {".jsonl", Format::json_lines},
                                          {".ndjson", Format::json_lines},
                                          {".warc", Format::warc},
                                          {".wet", Format::warc},
                                          {".zip", Format::packed},
                                          {".tar", Format::packed},
                                          {".tgz", Format::packed},
                                          {".tzst", Format::packed},
                                          {".tbz2", Format::packed},
                                          {".gz", Format::packed},
                                          {".zst", Format::packed},
                                          {".bz2", Format::packed}}};

/// RFC 1952, RFC 8878, bzip2's block header, APPNOTE.TXT 4.3.7 and 4.3.16 (an archive without members), POSIX ustar.
bool is_packed(std::string_view head) {
  constexpr std::size_t ustar_at = 257;
  return head.starts_with("\x1F\x8B") || head.starts_with("\x28\xB5\x2F\xFD") ||
         (head.starts_with("BZh") && head.substr(4).starts_with("1AY&SY")) || head.starts_with("PK\x03\x04") ||
         head.starts_with("PK\x05\x06") || (head.size() > ustar_at && head.substr(ustar_at).starts_with("ustar"));
}

/// JSON Lines are told from JSON by a second line that begins an object.
bool has_second_object(std::string_view bytes) {
  return bytes.find("}\n{") != std::string_view::npos || bytes.find("}\r\n{") != std::string_view::npos;
}

}  // namespace

Format format_of_name(std::string_view name) {
  const std::string lower = ascii_lower(name);
  for (const Ending& known : endings)
    if (lower.size() > known.ending.size() && lower.ends_with(known.ending)) return known.format;
  return Format::unknown;
}

Format format_of_media_type(std::string_view type) {
  const std::string name = ascii_lower(trimmed(type.substr(0, type.find(';'))));
  if (name == "text/html" || name == "application/xhtml+xml") return Format::html;
  if (name == "text/plain") return Format::text;
  if (name == "application/json" || name == "application/ld+json") return Format::json;
  if (name == "application/x-ndjson" || name == "application/jsonl") return Format::json_lines;
  return Format::unknown;
}

Format format_of_content(Lookahead& in, std::size_t most) {
  constexpr std::size_t enough = 4096;
  const std::string_view bytes = in.peek(enough);
  if (is_packed(bytes)) return Format::packed;
  if (bytes.starts_with("WARC/1.") || bytes.starts_with("WARC/0.")) return Format::warc;
  const std::string decoded = decode_bytes(bytes).text;
  const std::string_view head = trimmed(decoded);
  if (head.starts_with('{')) return has_second_object(in.peek(most)) ? Format::json_lines : Format::json;
  if (head.starts_with('[') && trimmed(head.substr(1)).starts_with('{')) return Format::json;
  const std::string lower = ascii_lower(head);
  for (const std::string_view opener : {"<!doctype html", "<html", "<head", "<body", "<!--"})
    if (lower.starts_with(opener)) return Format::html;
  if (lower.starts_with("<?xml") && lower.find("<html") != std::string::npos) return Format::html;
  return Format::text;
}

std::string unpacked_name(std::string_view name) {
  const auto dot = name.rfind('.');
  return std::string(format_of_name(name) == Format::packed ? name.substr(0, dot) : name);
}

}  // namespace gainsay::read
