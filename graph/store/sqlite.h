#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "gainsay/model/entity.h"

namespace gainsay {

/// A database connection. Everything here throws StoreError, with the store's path in the message.
class Database {
 public:
  enum class Access {
    read,    ///< readers do not write, but where they may they clear up the -wal and -shm files after them
    frozen,  ///< for a file that nobody can write: on a read-only disk, or in a folder that is
    write    ///< creates the file where there is none
  };
  Database(std::filesystem::path path, Access access);

  void execute(const std::string& sql) const;
  /// The first column of the first row.
  [[nodiscard]] std::int64_t number(const std::string& sql) const;
  [[nodiscard]] sqlite3* handle() const { return handle_.get(); }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  /// `code`: SQLite's primary or extended result code.
  [[noreturn]] void fail(int code) const;

 private:
  struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  std::filesystem::path path_;
  std::unique_ptr<sqlite3, Close> handle_;
};

/// A prepared statement. Parameters and columns count from 1 and 0, as SQLite's do.
class Query {
 public:
  Query(const Database& database, std::string_view sql);

  Query& bind_null(int at);
  Query& bind(int at, std::int64_t value);
  Query& bind(int at, double value);
  Query& bind(int at, std::string_view value);
  Query& bind_blob(int at, std::string_view bytes);
  /// Runs to the next row; false at the end, when the query is ready to be bound and run again.
  bool next();
  /// Runs to the end.
  void run();
  void reset();

  [[nodiscard]] bool is_null(int column) const;
  [[nodiscard]] bool is_blob(int column) const;
  [[nodiscard]] bool is_integer(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] double real(int column) const;
  [[nodiscard]] std::string text(int column) const;
  /// Valid until the next row or run.
  [[nodiscard]] std::string_view text_view(int column) const;
  [[nodiscard]] std::string blob(int column) const;
  [[nodiscard]] std::string_view blob_view(int column) const;  ///< as long as `text_view`
  [[nodiscard]] std::optional<std::string> optional_text(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  const Database* database_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// Rolls back unless committed.
class Transaction {
 public:
  explicit Transaction(const Database& database);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();
  void commit();

 private:
  const Database& database_;
  bool open_ = true;
};

/// What is read while it lasts is the database as it was at the first read, whatever other processes write meanwhile.
class Snapshot {
 public:
  explicit Snapshot(const Database& database) : database_(database) { database.execute("BEGIN"); }
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;
  ~Snapshot() { end(); }
  void end();

 private:
  const Database& database_;
  bool open_ = true;
};

/// While it lives, commits do not wait for the disk; `sync` does, for all of them: the write-ahead log is one file, and
/// a commit that is synced carries those before it to the disk. What is lost with the power before that is lost from
/// the last commit back, each whole.
class SyncTogether {
 public:
  explicit SyncTogether(const Database& database);
  SyncTogether(const SyncTogether&) = delete;
  SyncTogether& operator=(const SyncTogether&) = delete;
  ~SyncTogether();
  void sync() const;

 private:
  const Database& database_;
};

}  // namespace gainsay
