#include "ingest/read/packed/warc_reader.h"

#include <algorithm>
#include <charconv>

#include "base/utf8.h"
#include "ingest/read/encoding.h"
#include "ingest/read/format.h"
#include "ingest/read/packed/header_fields.h"
#include "ingest/read/packed/http_response.h"
#include "ingest/read/problems.h"

namespace gainsay::read {
namespace {

/// The block of one record.
class BlockSource : public ByteSource {
 public:
  BlockSource(Lookahead& in, std::uint64_t size) : in_(in), size_(size), left_(size) {}

  std::size_t read(std::span<char> to) override {
    if (left_ == 0) return 0;
    const std::size_t count = in_.read(to.first(static_cast<std::size_t>(std::min<std::uint64_t>(left_, to.size()))));
    if (count == 0) throw SourceError("cut short");
    left_ -= count;
    return count;
  }
  [[nodiscard]] std::optional<std::uint64_t> size() const override { return size_; }
  /// Leaves out the rest; false where it is cut short.
  bool finish() { return in_.skip(left_) == left_; }

 private:
  Lookahead& in_;
  std::uint64_t size_;
  std::uint64_t left_;
};

std::optional<std::uint64_t> as_length(std::string_view digits) {
  std::uint64_t length = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
  if (digits.empty() || error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return length;
}

/// WARC 1.0 puts the address between angle brackets in some writers' hands.
std::string target_of(const HeaderFields& fields) {
  std::string_view uri = fields.value("warc-target-uri");
  if (uri.starts_with('<') && uri.ends_with('>')) uri = uri.substr(1, uri.size() - 2);
  return escaped_controls(to_valid_utf8(uri));
}

/// What a record holds of an article.
struct Document {
  std::string body;
  Format format = Format::unknown;
};

/// The body in UTF-8. A server's charset counts only for what is not UTF-8, as a page's own declaration does.
Document document(std::string body, const std::string& media_type) {
  const Format format = media_type.empty() ? Format::unknown : format_of_media_type(media_type);
  const std::string charset = charset_of(media_type);
  if (charset.empty()) return {std::move(body), format};
  if (const Decoded utf8 = decode_bytes(body); utf8.mark_size > 0 || utf8.invalid == 0)
    return {std::move(body), format};
  auto declared = decode_declared(body, charset);
  return {declared ? std::move(declared->text) : std::move(body), format};
}

/// Pages and plain texts; what else servers answer is for programs.
bool is_for_readers(std::string_view media_type) {
  const Format format = format_of_media_type(media_type);
  return media_type.empty() || format == Format::html || format == Format::text;
}

/// None for what is no article. Throws SourceError for one that cannot be read.
std::optional<Document> document_of(const HeaderFields& fields, Lookahead& block, const Reading& reading) {
  const std::size_t most = reading.options.limits.bytes;
  const std::string type = ascii_lower(fields.value("warc-type"));
  const bool is_response = type == "response" && block.peek(5) == "HTTP/";
  const std::string media_type(fields.value("content-type"));
  if (!is_response && ((type != "resource" && type != "conversion") || !is_for_readers(media_type)))
    return std::nullopt;
  if (block.size().value_or(0) > most) throw SourceError(too_large(most));
  if (!is_response) return document(block.take_all(most).value_or(""), media_type);
  constexpr int ok = 200;
  auto response = take_http_response(block, most, reading.budget);
  if (!response || response->status != ok || !is_for_readers(response->media_type)) return std::nullopt;
  return document(std::move(response->body), response->media_type);
}

class WarcReader {
 public:
  WarcReader(Lookahead& in, const Place& place, const Reading& reading) : in_(in), place_(place), reading_(reading) {}

  void run() {
    while (take_record()) {
    }
    if (records_ == 0) return report_error(reading_.diagnostics, place_.path, "no WARC record in it");
    if (passed_over_ > 0)
      reading_.diagnostics.push_back({Diagnostic::Severity::note, place_.path, std::nullopt,
                                      std::to_string(passed_over_) + " of " + std::to_string(records_) +
                                          " records are no pages or texts; passed over"});
  }

 private:
  /// False at the end, and where no further record can be found.
  bool take_record() {
    while (in_.peek(1) == "\r" || in_.peek(1) == "\n") in_.skip(1);
    if (in_.peek(1).empty()) return false;
    const std::uint64_t begin = in_.position();
    constexpr std::size_t longest_version = 64;
    const auto version = in_.take_line(longest_version);
    const auto fields = version->bytes.starts_with("WARC/") ? HeaderFields::take(in_) : std::nullopt;
    const auto length = fields ? as_length(fields->value("content-length")) : std::nullopt;
    if (!length) {
      report_error(reading_.diagnostics, place_.path,
                   "no WARC record begins here, or its header is damaged; the rest is not read", begin);
      ++records_;
      return false;
    }
    ++records_;
    reading_.budget.count_member();
    BlockSource block(in_, *length);
    read_record(*fields, block, begin);
    if (block.finish()) return true;
    report_error(reading_.diagnostics, place_.path, "the last record is cut short", begin);
    return false;
  }

  void read_record(const HeaderFields& fields, BlockSource& block, std::uint64_t begin) {
    const std::string target = target_of(fields);
    const std::string path = place_.path + "!" + (target.empty() ? std::to_string(records_) : target);
    try {
      Lookahead in(block);
      auto document = document_of(fields, in, reading_);
      if (!document || trimmed(document->body).empty() || target.ends_with("/robots.txt")) {
        ++passed_over_;
        return;
      }
      if (!fields.value("warc-truncated").empty())
        reading_.diagnostics.push_back(
            {Diagnostic::Severity::warning, path, std::nullopt, "the crawler cut this record short"});
      ReadOptions options = reading_.options;
      options.found_at = target;
      MemorySource body(document->body);
      Lookahead inner(body);
      read_input(inner, {path, "", place_.nesting + 1, document->format},
                 {options, reading_.sink, reading_.diagnostics, reading_.budget});
    } catch (const LimitError&) {
      throw;
    } catch (const SourceError& error) {
      report_error(reading_.diagnostics, path, error.what(), begin);
    }
  }

  Lookahead& in_;
  const Place& place_;
  const Reading& reading_;
  std::size_t records_ = 0;
  std::size_t passed_over_ = 0;
};

}  // namespace

void read_warc(Lookahead& in, const Place& place, const Reading& reading) { WarcReader(in, place, reading).run(); }

}  // namespace gainsay::read
