#include "ingest/read/json_lines_reader.h"

#include "base/utf8.h"
#include "ingest/read/encoding.h"
#include "ingest/read/json_record.h"
#include "ingest/read/problems.h"

namespace gainsay::read {
namespace {

class LinesReader {
 public:
  LinesReader(const std::string& path, const ReadOptions& options, const ArticleSink& sink, Diagnostics& diagnostics)
      : path_(path), options_(options), sink_(sink), diagnostics_(diagnostics) {}

  /// `first`: the input byte at which the line begins, where that can be told.
  void take(const Lookahead::Line& line, std::optional<std::size_t> first) {
    ++number_;
    if (!line.is_whole) return report(" is " + too_large(options_.limits.bytes), first);
    const Decoded decoded = decode_bytes(line.bytes);
    const auto input_byte = [&](std::size_t at) -> std::optional<std::size_t> {
      const auto inner = decoded.input_byte(at);
      return first && inner ? std::optional(*first + *inner) : std::nullopt;
    };
    note_invalid(decoded, first);
    if (trimmed(decoded.text).empty()) return;
    is_any_ = true;
    if (!begins_json(decoded.text)) return report(" is " + std::string(not_json_message), input_byte(0));
    const ParsedJson parsed = parse_json(decoded.text, options_.limits.depth);
    if (!parsed.error.empty()) return report(" is " + parsed.error, input_byte(parsed.error_byte));
    read_json_record(parsed.document, json_member_path(path_, parsed.document, number_), first, options_, sink_,
                     diagnostics_);
  }

  void finish() {
    report_invalid_bytes(invalid_, path_, diagnostics_);
    if (!is_any_) report_error(diagnostics_, path_, "empty");
  }

 private:
  void report(const std::string& what, std::optional<std::size_t> byte) {
    is_any_ = true;
    report_error(diagnostics_, path_, "line " + std::to_string(number_) + what, byte);
  }

  void note_invalid(const Decoded& decoded, std::optional<std::size_t> first) {
    if (decoded.invalid == 0) return;
    if (invalid_.invalid == 0 && first) invalid_.first_invalid = *first + decoded.first_invalid.value_or(0);
    invalid_.invalid += decoded.invalid;
  }

  const std::string& path_;
  const ReadOptions& options_;
  const ArticleSink& sink_;
  Diagnostics& diagnostics_;
  std::size_t number_ = 0;
  bool is_any_ = false;  ///< whether a line was more than white space
  Decoded invalid_;
};

bool is_utf16(Lookahead& in) { return in.peek(2) == "\xFF\xFE" || in.peek(2) == "\xFE\xFF"; }

}  // namespace

void read_json_lines(Lookahead& in, const std::string& path, const ReadOptions& options, const ArticleSink& sink,
                     Diagnostics& diagnostics) {
  const std::size_t limit = options.limits.bytes;
  LinesReader reader(path, options, sink, diagnostics);
  if (is_utf16(in)) {  // its line feeds are two bytes
    const auto bytes = in.take_all(limit);
    if (!bytes) return report_error(diagnostics, path, too_large(limit));
    const Decoded decoded = decode_bytes(*bytes);
    report_invalid_bytes(decoded, path, diagnostics);
    MemorySource source(decoded.text);
    Lookahead lines(source);
    while (const auto line = lines.take_line(limit)) reader.take(*line, std::nullopt);
  } else {
    for (;;) {
      const std::uint64_t begin = in.position();
      const auto line = in.take_line(limit);
      if (!line) break;
      reader.take(*line, begin);
    }
  }
  reader.finish();
}

}  // namespace gainsay::read
