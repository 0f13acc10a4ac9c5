#include "ingest/read/packed/http_response.h"

#include <charconv>

#include "base/utf8.h"
#include "ingest/read/encoding.h"
#include "ingest/read/packed/archive.h"
#include "ingest/read/packed/header_fields.h"
#include "ingest/read/problems.h"

namespace gainsay::read {
namespace {

/// "HTTP/1.1 200 OK"
std::optional<int> status_of(std::string_view line) {
  const auto blank = line.find(' ');
  if (!line.starts_with("HTTP/") || blank == std::string_view::npos) return std::nullopt;
  const std::string_view digits = trimmed(line.substr(blank)).substr(0, 3);
  int status = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), status);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return status;
}

/// RFC 9112, section 7.1. None where `body` is not chunked.
std::optional<std::string> without_chunks(std::string_view body) {
  std::string out;
  for (std::size_t at = 0;;) {
    const auto line_end = body.find('\n', at);
    if (line_end == std::string_view::npos) return std::nullopt;
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(body.data() + at, body.data() + line_end, size, 16);
    if (error != std::errc() || end == body.data() + at) return std::nullopt;
    if (*end != '\r' && *end != '\n' && *end != ';' && *end != ' ') return std::nullopt;
    if (size == 0) return out;
    const std::size_t begin = line_end + 1;
    if (size > body.size() - begin) return std::nullopt;
    out += body.substr(begin, size);
    at = begin + size;
    if (body.substr(at).starts_with("\r\n"))
      at += 2;
    else
      return std::nullopt;
  }
}

/// gzip (RFC 1952) and zstd, which libarchive tells by their first bytes.
std::string unpacked(const std::string& body, std::size_t most, UnpackBudget& budget) {
  MemorySource source(body);
  Lookahead in(source);
  Archive archive(in, budget);
  if (!archive.next() || !archive.is_compressed_file()) throw SourceError("content coding: damaged");
  MemberSource member(archive, std::nullopt);
  Lookahead out(member);
  auto bytes = out.take_all(most);
  if (!bytes) throw SourceError(too_large(most));
  return *std::move(bytes);
}

}  // namespace

std::optional<HttpResponse> take_http_response(Lookahead& in, std::size_t most, UnpackBudget& budget) {
  constexpr std::size_t longest_status = 4096;
  const auto first = in.take_line(longest_status);
  const auto status = first ? status_of(first->bytes) : std::nullopt;
  const auto fields = status ? HeaderFields::take(in) : std::nullopt;
  if (!fields) return std::nullopt;
  HttpResponse response;
  response.status = *status;
  response.media_type = fields->value("content-type");
  auto body = in.take_all(most);
  if (!body) throw SourceError(too_large(most));
  response.body = *std::move(body);
  if (ascii_lower(fields->value("transfer-encoding")).find("chunked") != std::string::npos)
    if (auto whole = without_chunks(response.body)) response.body = *std::move(whole);
  const std::string coding = ascii_lower(fields->value("content-encoding"));
  const bool is_packed = response.body.starts_with("\x1F\x8B") || response.body.starts_with("\x28\xB5\x2F\xFD");
  if (is_packed && !coding.empty()) {
    response.body = unpacked(response.body, most, budget);
  } else if ((coding == "br" || coding == "deflate") && first_binary_byte(response.body)) {
    throw SourceError("content coding '" + coding + "', which is not read");
  }
  return response;
}

std::string charset_of(std::string_view media_type) {
  constexpr std::string_view name = "charset=";
  const std::string lower = ascii_lower(media_type);
  const auto at = lower.find(name);
  if (at == std::string::npos) return "";
  std::string_view value = std::string_view(lower).substr(at + name.size());
  value = value.substr(0, value.find(';'));
  const auto is_quote = [](char c) { return c == '"' || c == '\'' || c == ' '; };
  while (!value.empty() && is_quote(value.front())) value.remove_prefix(1);
  while (!value.empty() && is_quote(value.back())) value.remove_suffix(1);
  return std::string(value);
}

}  // namespace gainsay::read
