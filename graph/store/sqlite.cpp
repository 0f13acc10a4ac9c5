#include "graph/store/sqlite.h"

#include <utility>

#include "gainsay/model/diagnostic.h"

namespace gainsay {
namespace {

/// How long a second ingest waits for the first one's transaction, which is one article's.
constexpr int busy_timeout_ms = 30'000;

std::string reason(int code, sqlite3* handle) {
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return "another process is writing to it; try again when that is done";
    case SQLITE_FULL:
      return "the disk is full; what was stored before is kept";
    case SQLITE_IOERR:
      return "input/output error (" + std::string(sqlite3_errstr(sqlite3_extended_errcode(handle))) +
             "); is the disk full or gone? What was stored before is kept";
    case SQLITE_NOTADB:
      return "is no Gainsay store: not an SQLite file";
    case SQLITE_CORRUPT:
      return "is damaged (" + std::string(sqlite3_errmsg(handle)) + ")";
    case SQLITE_READONLY:
      return "cannot be written: it is read-only";
    case SQLITE_CANTOPEN:
      return "cannot be opened";
    default:
      return sqlite3_errmsg(handle);
  }
}

/// https://www.sqlite.org/uri.html: all but letters, digits and a few marks is escaped.
std::string frozen_uri(const std::filesystem::path& path) {
  static constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out = "file:";
  for (const char c : path.string()) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                          c == '.' || c == '-' || c == '_';
    const auto byte = static_cast<unsigned char>(c);
    if (is_plain)
      out += c;
    else
      out += {'%', digits[byte >> 4], digits[byte & 15]};
  }
  return out + "?immutable=1";
}

}  // namespace

Database::Database(std::filesystem::path path, Access access) : path_(std::move(path)) {
  sqlite3* raw = nullptr;
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE;
  if (access == Access::write) flags |= SQLITE_OPEN_CREATE;
  if (access == Access::frozen) flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE;
  const std::string name = access == Access::frozen ? frozen_uri(path_) : path_.string();
  const int code = sqlite3_open_v2(name.c_str(), &raw, flags, nullptr);
  handle_.reset(raw);
  if (code != SQLITE_OK) fail(code);
  sqlite3_busy_timeout(raw, busy_timeout_ms);
  if (access != Access::write) execute("PRAGMA query_only = ON");
}

void Database::fail(int code) const {
  throw StoreError("store " + path_.string() + ": " + reason(code, handle_.get()));
}

void Database::execute(const std::string& sql) const {
  const int code = sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) fail(code);
}

std::int64_t Database::number(const std::string& sql) const {
  Query query(*this, sql);
  return query.next() ? query.integer(0) : 0;
}

Query::Query(const Database& database, std::string_view sql) : database_(&database) {
  sqlite3_stmt* raw = nullptr;
  const int code = sqlite3_prepare_v3(database.handle(), sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
  statement_.reset(raw);
  if (code != SQLITE_OK) database.fail(code);
}

Query& Query::bind_null(int at) {
  sqlite3_bind_null(statement_.get(), at);
  return *this;
}

Query& Query::bind(int at, std::int64_t value) {
  sqlite3_bind_int64(statement_.get(), at, value);
  return *this;
}

Query& Query::bind(int at, double value) {
  sqlite3_bind_double(statement_.get(), at, value);
  return *this;
}

Query& Query::bind(int at, std::string_view value) {
  const char* data = value.data() == nullptr ? "" : value.data();
  const int code = sqlite3_bind_text64(statement_.get(), at, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  if (code != SQLITE_OK) database_->fail(code);
  return *this;
}

Query& Query::bind_blob(int at, std::string_view bytes) {
  const int code = sqlite3_bind_blob64(statement_.get(), at, bytes.data(), bytes.size(), SQLITE_TRANSIENT);
  if (code != SQLITE_OK) database_->fail(code);
  return *this;
}

bool Query::next() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  sqlite3_reset(statement_.get());
  if (code != SQLITE_DONE) database_->fail(code);
  return false;
}

void Query::run() {
  while (next()) {
  }
}

void Query::reset() { sqlite3_reset(statement_.get()); }

bool Query::is_null(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }

bool Query::is_blob(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_BLOB; }

bool Query::is_integer(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_INTEGER; }

std::int64_t Query::integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }

double Query::real(int column) const { return sqlite3_column_double(statement_.get(), column); }

std::string Query::text(int column) const { return std::string(text_view(column)); }

std::string_view Query::text_view(int column) const {
  const unsigned char* data = sqlite3_column_text(statement_.get(), column);
  if (data == nullptr) return {};
  return {reinterpret_cast<const char*>(data),
          static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

std::string Query::blob(int column) const { return std::string(blob_view(column)); }

std::string_view Query::blob_view(int column) const {
  const void* data = sqlite3_column_blob(statement_.get(), column);
  if (data == nullptr) return {};
  return {static_cast<const char*>(data), static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

std::optional<std::string> Query::optional_text(int column) const {
  return is_null(column) ? std::nullopt : std::optional(text(column));
}

Transaction::Transaction(const Database& database) : database_(database) { database.execute("BEGIN IMMEDIATE"); }

Transaction::~Transaction() {
  if (open_) sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
  database_.execute("COMMIT");
  open_ = false;
}

void Snapshot::end() {
  if (open_) sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
  open_ = false;
}

SyncTogether::SyncTogether(const Database& database) : database_(database) {
  database.execute("PRAGMA synchronous = NORMAL");
}

SyncTogether::~SyncTogether() {
  sqlite3_exec(database_.handle(), "PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
}

void SyncTogether::sync() const {
  database_.execute("PRAGMA synchronous = FULL");
  // A commit waits for the disk only where it has something to write, and a row that stays as it was is not written.
  database_.execute("UPDATE disk_wait SET count = count + 1");
}

}  // namespace gainsay
