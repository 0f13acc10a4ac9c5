#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "gainsay/model/diagnostic.h"
#include "graph/store/schema.h"
#include "graph/store/sqlite_store.h"
#include "graph/store/upgrade.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

/// What is looked up while an article is written lies all over the file.
constexpr int cache_kibibytes = 64 * 1024;

[[noreturn]] void refuse(const fs::path& path, const std::string& why) {
  throw StoreError("store " + path.string() + ": " + why);
}

/// A write-ahead log needs a folder to stand in, even for reading.
bool can_be_written(const fs::path& path) {
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  return (access(path.c_str(), W_OK) == 0 || errno == ENOENT) && access(folder.c_str(), W_OK) == 0;
}

void check_place(const fs::path& path, Store::Mode mode) {
  std::error_code ignored;
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  if (fs::is_directory(path, ignored)) refuse(path, "is a folder");
  if (!fs::is_directory(folder, ignored)) refuse(path, "no such folder: " + folder.string());
  if (mode == Store::Mode::read && !fs::exists(path, ignored))
    refuse(path, "does not exist; `gainsay ingest` makes one");
  if (mode == Store::Mode::write && !can_be_written(path))
    refuse(path, "cannot be written: it, its folder or the disk is read-only");
}

bool is_blank(const Database& database) {
  return database.number("PRAGMA application_id") == 0 && database.number("PRAGMA user_version") == 0 &&
         database.number("SELECT count(*) FROM sqlite_schema") == 0;
}

void create(const Database& database) {
  // So that what an article leaves behind can be given back to the disk (Store::remove).
  database.execute("PRAGMA auto_vacuum = INCREMENTAL");
  database.execute("PRAGMA journal_mode = WAL");
  Transaction transaction(database);
  if (!is_blank(database)) return;  // another process was faster
  create_schema(database);
  transaction.commit();
}

/// The version of its schema. Refuses what is no store, or a newer one.
std::int64_t version_of(const Database& database) {
  if (database.number("PRAGMA application_id") != store_application_id) refuse(database.path(), "is no Gainsay store");
  const std::int64_t version = database.number("PRAGMA user_version");
  if (version > store_schema_version)
    refuse(database.path(), "was written by a newer Gainsay (schema version " + std::to_string(version) +
                                "; this one reads up to " + std::to_string(store_schema_version) + ")");
  if (version < 1) refuse(database.path(), "has no schema version; is it damaged?");
  return version;
}

void upgrade_at(const fs::path& path) {
  Database database(path, Database::Access::write);
  database.execute("PRAGMA trusted_schema = OFF");
  upgrade(database);
}

}  // namespace

std::unique_ptr<Store> Store::open(const fs::path& path, Mode mode) {
  check_place(path, mode);
  const auto frozen = can_be_written(path) ? Database::Access::read : Database::Access::frozen;
  Database database(path, mode == Mode::write ? Database::Access::write : frozen);
  // Nothing in the file may run code of its own choice (https://www.sqlite.org/security.html).
  database.execute("PRAGMA trusted_schema = OFF");
  if (mode == Mode::write && is_blank(database)) create(database);
  if (const std::int64_t version = version_of(database); version < store_schema_version) {
    if (!can_be_written(path))
      refuse(path, "was written by an earlier Gainsay (schema version " + std::to_string(version) +
                       "), and cannot be brought up to date where it lies: it is read-only");
    upgrade_at(path);
  }
  database.execute("PRAGMA foreign_keys = ON");
  database.execute("PRAGMA synchronous = FULL");
  database.execute("PRAGMA cache_size = -" + std::to_string(cache_kibibytes));
  return std::make_unique<SqliteStore>(std::move(database));
}

}  // namespace gainsay
