#include "gainsay/read.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <system_error>

#include "ingest/read/format.h"
#include "ingest/read/input.h"
#include "ingest/read/problems.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;
using read::report_error;

void read_file(const fs::path& file, bool has_size, const ReadOptions& options, const ArticleSink& sink,
               Diagnostics& diagnostics) {
  const std::string name = file.string();
  std::error_code error;
  const auto size = has_size ? std::optional<std::uint64_t>(fs::file_size(file, error)) : std::nullopt;
  if (error) return report_error(diagnostics, name, "cannot be read: " + error.message());
  std::ifstream in(file, std::ios::binary);
  if (!in) return report_error(diagnostics, name, "cannot be opened: permission denied or no such file");
  read::StreamSource source(in, size);
  read::read_whole_input(source, name, options, sink, diagnostics);
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
    } else if (read::format_of_name(name) == read::Format::unknown) {
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
    read::StreamSource source(std::cin, std::nullopt);
    return read::read_whole_input(source, "-", options, sink, diagnostics);
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
  read::MemorySource source(bytes);
  read::read_whole_input(source, path, options, sink, diagnostics);
}

}  // namespace gainsay
