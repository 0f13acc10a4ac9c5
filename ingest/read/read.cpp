#include "gainsay/read.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <system_error>

#include "base/utf8.h"
#include "ingest/read/encoding.h"
#include "ingest/read/html_reader.h"
#include "ingest/read/json_reader.h"
#include "ingest/read/problems.h"
#include "ingest/read/text_reader.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;
using read::report_error;

enum class Format { text, html, json, json_lines, unknown };

Format format_of_extension(const std::string& path) {
  const std::string extension = ascii_lower(fs::path(path).extension().string());
  if (extension == ".txt" || extension == ".text") return Format::text;
  if (extension == ".html" || extension == ".htm" || extension == ".xhtml") return Format::html;
  if (extension == ".json") return Format::json;
  if (extension == ".jsonl" || extension == ".ndjson") return Format::json_lines;
  return Format::unknown;
}

/// JSON Lines are told from JSON by a second line that begins an object.
Format format_of_content(std::string_view bytes) {
  constexpr std::size_t enough = 4096;
  const std::string decoded = read::decode_bytes(bytes.substr(0, enough)).text;
  const std::string_view head = trimmed(decoded);
  if (head.starts_with('{')) {
    const auto line_end = bytes.find("}\n{");
    const auto crlf_end = bytes.find("}\r\n{");
    return line_end != std::string_view::npos || crlf_end != std::string_view::npos ? Format::json_lines : Format::json;
  }
  if (head.starts_with('[') && trimmed(head.substr(1)).starts_with('{')) return Format::json;
  const std::string lower = ascii_lower(head);
  for (const std::string_view opener : {"<!doctype html", "<html", "<head", "<body", "<!--"})
    if (lower.starts_with(opener)) return Format::html;
  if (lower.starts_with("<?xml") && lower.find("<html") != std::string::npos) return Format::html;
  return Format::text;
}

std::optional<std::string> read_stream(std::istream& in, std::size_t max_bytes) {
  std::string bytes;
  char buffer[1 << 16];
  while (in.read(buffer, sizeof buffer) || in.gcount() > 0) {
    bytes.append(buffer, static_cast<std::size_t>(in.gcount()));
    if (bytes.size() > max_bytes) return std::nullopt;
  }
  return bytes;
}

std::string too_large(std::size_t max_bytes) {
  return "larger than the limit of " + std::to_string(max_bytes) + " bytes; not read";
}

void read_file(const fs::path& file, bool has_size, const ReadOptions& options, const ArticleSink& sink,
               Diagnostics& diagnostics) {
  const std::string name = file.string();
  std::error_code error;
  const auto size = has_size ? fs::file_size(file, error) : 0;
  if (error) return report_error(diagnostics, name, "cannot be read: " + error.message());
  if (size > options.max_bytes) return report_error(diagnostics, name, too_large(options.max_bytes));
  std::ifstream in(file, std::ios::binary);
  if (!in) return report_error(diagnostics, name, "cannot be opened: permission denied or no such file");
  const auto bytes = read_stream(in, options.max_bytes);
  if (!bytes) return report_error(diagnostics, name, too_large(options.max_bytes));
  if (in.bad()) return report_error(diagnostics, name, "reading failed", bytes->size());
  read_articles_from_bytes(*bytes, name, options, sink, diagnostics);
}

/// Folders that hold the current one; a link back to any of them would never end.
using OpenFolders = std::vector<fs::path>;

void read_folder(const fs::path& folder, const ReadOptions& options, const ArticleSink& sink, Diagnostics& diagnostics,
                 OpenFolders& open) {
  constexpr std::size_t deepest = 64;
  std::error_code error;
  const fs::path real = fs::canonical(folder, error);
  if (error) return report_error(diagnostics, folder.string(), "cannot be read: " + error.message());
  if (std::ranges::find(open, real) != open.end())
    return report_error(diagnostics, folder.string(), "a link back to a folder that holds it; not followed");
  if (open.size() >= deepest)
    return report_error(diagnostics, folder.string(), "folders nested deeper than 64; not read");
  std::vector<fs::path> entries;
  fs::directory_iterator entry(folder, error);
  for (; !error && entry != fs::directory_iterator(); entry.increment(error)) entries.push_back(entry->path());
  if (error) report_error(diagnostics, folder.string(), "cannot be listed: " + error.message());
  std::ranges::sort(entries, {}, [](const fs::path& path) { return path.filename().string(); });
  open.push_back(real);
  for (const fs::path& path : entries) {
    const std::string name = path.filename().string();
    if (name.starts_with('.')) continue;
    const auto status = fs::status(path, error);
    if (error) {
      report_error(diagnostics, path.string(), "cannot be read: " + error.message());
    } else if (fs::is_directory(status)) {
      read_folder(path, options, sink, diagnostics, open);
    } else if (!fs::is_regular_file(status)) {
      diagnostics.push_back({Diagnostic::Severity::note, path.string(), std::nullopt, "not a file; passed over"});
    } else if (format_of_extension(name) == Format::unknown) {
      diagnostics.push_back(
          {Diagnostic::Severity::note, path.string(), std::nullopt, "not a known format; passed over"});
    } else {
      read_file(path, true, options, sink, diagnostics);
    }
  }
  open.pop_back();
}

}  // namespace

void read_articles(const fs::path& path, const ReadOptions& options, const ArticleSink& sink,
                   Diagnostics& diagnostics) {
  if (path == "-") {
    const auto bytes = read_stream(std::cin, options.max_bytes);
    if (!bytes) return report_error(diagnostics, "-", too_large(options.max_bytes));
    return read_articles_from_bytes(*bytes, "-", options, sink, diagnostics);
  }
  std::error_code error;
  const auto status = fs::status(path, error);
  if (!fs::exists(status)) return report_error(diagnostics, path.string(), "no such file or folder");
  if (fs::is_directory(status)) {
    OpenFolders open;
    return read_folder(path, options, sink, diagnostics, open);
  }
  // A pipe ("<(zcat ...)") is read like a file when it is named, though never when a folder happens to hold one.
  const bool is_pipe = fs::is_fifo(status) || fs::is_character_file(status);
  if (!fs::is_regular_file(status) && !is_pipe)
    return report_error(diagnostics, path.string(), "neither a file nor a folder");
  read_file(path, !is_pipe, options, sink, diagnostics);
}

void read_articles_from_bytes(std::string_view bytes, const std::string& path, const ReadOptions& options,
                              const ArticleSink& sink, Diagnostics& diagnostics) {
  const std::string name = to_valid_utf8(path);  // a name on disk can be any bytes
  if (bytes.size() > options.max_bytes) return report_error(diagnostics, name, too_large(options.max_bytes));
  if (const auto at = read::first_binary_byte(bytes))
    return report_error(diagnostics, name, "binary data, not text", at);
  if (trimmed(bytes).empty()) return report_error(diagnostics, name, "empty");
  Format format = format_of_extension(name);
  if (format == Format::unknown) format = format_of_content(bytes);
  switch (format) {
    case Format::html:
      return read::read_html(bytes, name, options, sink, diagnostics);
    case Format::json:
      return read::read_json(bytes, name, options, sink, diagnostics);
    case Format::json_lines:
      return read::read_json_lines(bytes, name, options, sink, diagnostics);
    case Format::text:
    case Format::unknown:
      return read::read_text(bytes, name, options, sink, diagnostics);
  }
}

}  // namespace gainsay
