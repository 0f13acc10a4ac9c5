#include "ingest/read/packed/archive_reader.h"

#include <string_view>

#include "ingest/read/format.h"
#include "ingest/read/packed/archive.h"
#include "ingest/read/problems.h"

namespace gainsay::read {
namespace {

/// As in folders, a name that begins with a dot is hidden. macOS adds a folder of its own to zip archives.
bool is_hidden(std::string_view name) {
  if (name.starts_with("__MACOSX/")) return true;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find('/', at), name.size());
    const std::string_view part = name.substr(at, end - at);
    if (part.starts_with('.') && part != "." && part != "..") return true;
    at = end + 1;
  }
  return false;
}

void note(const Reading& reading, const std::string& path, const char* message) {
  reading.diagnostics.push_back({Diagnostic::Severity::note, path, std::nullopt, message});
}

/// True where the member was read, well or not; false where it was passed over.
bool read_member(Archive& archive, const Archive::Member& member, const Place& place, const Reading& reading) {
  if (is_hidden(member.name) || member.name.ends_with('/')) return false;
  const Place inner{place.path + "!" + member.name, member.name, place.nesting + 1};
  if (!member.is_file) {
    note(reading, inner.path, "not a file; passed over");
    return false;
  }
  if (format_of_name(member.name) == Format::unknown) {
    note(reading, inner.path, "not a known format; passed over");
    return false;
  }
  if (member.is_encrypted) {
    report_error(reading.diagnostics, inner.path, "encrypted; not read");
    return true;
  }
  try {
    MemberSource source(archive, member.size);
    Lookahead in(source);
    read_input(in, inner, reading);
  } catch (const LimitError&) {
    throw;
  } catch (const SourceError& error) {
    report_error(reading.diagnostics, inner.path, error.what());
  }
  return true;
}

}  // namespace

void read_archive(Lookahead& in, const Place& place, const Reading& reading) {
  const std::size_t deepest = reading.options.limits.nesting;
  if (place.nesting >= deepest)
    return report_error(reading.diagnostics, place.path,
                        "archives nested deeper than " + std::to_string(deepest) + "; not read");
  if (in.peek(1).empty()) return report_error(reading.diagnostics, place.path, "empty");
  Archive archive(in, reading.budget);
  bool is_any_read = false;
  while (const auto member = archive.next()) {
    if (archive.is_compressed_file()) {
      MemberSource source(archive, std::nullopt);
      Lookahead inner(source);
      return read_input(inner, {place.path, unpacked_name(place.file_name), place.nesting + 1}, reading);
    }
    is_any_read = read_member(archive, *member, place, reading) || is_any_read;
  }
  if (!is_any_read) report_error(reading.diagnostics, place.path, "an archive without articles");
}

}  // namespace gainsay::read
