#include <system_error>

#include "graph/store/sqlite_store.h"

namespace gainsay {
namespace {

/// Members of an archive or a list are named PATH!MEMBER.
bool exists(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::exists(path, ignored) || std::filesystem::exists(path.substr(0, path.find('!')), ignored);
}

}  // namespace

void SqliteStore::replace_skipped(const std::vector<std::string>& paths, const Diagnostics& diagnostics) {
  Transaction transaction(database_);
  Query forget(database_,
               "DELETE FROM skipped_input WHERE path = ?1 OR substr(path, 1, length(?2)) = ?2"
               " OR substr(path, 1, length(?3)) = ?3");
  for (const std::string& path : paths)
    forget.bind(1, path).bind(2, path.ends_with('/') ? path : path + "/").bind(3, path + "!").run();
  Query note(database_, "INSERT OR REPLACE INTO skipped_input VALUES (?, ?, ?)");
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.severity != Diagnostic::Severity::error || !exists(diagnostic.where)) continue;
    note.bind(1, diagnostic.where).bind(2, diagnostic.message).bind_null(3);
    if (diagnostic.byte) note.bind(3, static_cast<std::int64_t>(*diagnostic.byte));
    note.run();
  }
  transaction.commit();
}

Diagnostics SqliteStore::skipped() const {
  Diagnostics out;
  Query row(database_, "SELECT path, message, byte FROM skipped_input ORDER BY path, message");
  while (row.next()) {
    Diagnostic& diagnostic = out.emplace_back();
    diagnostic.severity = Diagnostic::Severity::error;
    diagnostic.where = row.text(0);
    diagnostic.message = row.text(1);
    if (!row.is_null(2)) diagnostic.byte = static_cast<std::size_t>(row.integer(2));
  }
  return out;
}

}  // namespace gainsay
