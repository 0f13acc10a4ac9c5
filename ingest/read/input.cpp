#include "ingest/read/input.h"

#include <filesystem>

#include "base/utf8.h"
#include "ingest/read/encoding.h"
#include "ingest/read/html_reader.h"
#include "ingest/read/json_lines_reader.h"
#include "ingest/read/json_reader.h"
#include "ingest/read/packed/archive_reader.h"
#include "ingest/read/packed/warc_reader.h"
#include "ingest/read/problems.h"
#include "ingest/read/text_reader.h"

namespace gainsay::read {
namespace {

constexpr std::size_t sample = std::size_t{1} << 16;

/// The formats that are read whole.
void read_document(Lookahead& in, Format format, const Place& place, const Reading& reading) {
  Diagnostics& diagnostics = reading.diagnostics;
  const std::size_t limit = reading.options.limits.bytes;
  if (in.size().value_or(0) > limit) return report_error(diagnostics, place.path, too_large(limit));
  const auto bytes = in.take_all(limit);
  if (!bytes) return report_error(diagnostics, place.path, too_large(limit));
  if (const auto at = first_binary_byte(*bytes))
    return report_error(diagnostics, place.path, "binary data, not text", at);
  if (trimmed(*bytes).empty()) return report_error(diagnostics, place.path, "empty");
  if (format == Format::html) return read_html(*bytes, place.path, reading.options, reading.sink, diagnostics);
  if (format == Format::json) return read_json(*bytes, place.path, reading.options, reading.sink, diagnostics);
  read_text(*bytes, place.path, reading.options, reading.sink, diagnostics);
}

}  // namespace

void read_input(Lookahead& in, const Place& place, const Reading& reading) {
  Format format = place.format == Format::unknown ? format_of_name(place.file_name) : place.format;
  if (format == Format::unknown) format = format_of_content(in, reading.options.limits.bytes);
  if (format == Format::packed) return read_archive(in, place, reading);
  if (format == Format::warc) return read_warc(in, place, reading);
  if (format != Format::json_lines) return read_document(in, format, place, reading);
  if (const auto at = first_binary_byte(in.peek(sample)))
    return report_error(reading.diagnostics, place.path, "binary data, not text", at);
  read_json_lines(in, place.path, reading.options, reading.sink, reading.diagnostics);
}

void read_whole_input(ByteSource& source, const std::string& path, const ReadOptions& options, const ArticleSink& sink,
                      Diagnostics& diagnostics) {
  const std::string name = to_valid_utf8(path);  // a name on disk can be any bytes
  Lookahead in(source);
  UnpackBudget budget(options.limits, in);
  try {
    read_input(in, {name, std::filesystem::path(name).filename().string(), 0}, {options, sink, diagnostics, budget});
  } catch (const SourceError& error) {
    report_error(diagnostics, name, error.what());
  }
}

}  // namespace gainsay::read
