#include "graph/store/upgrade.h"

#include <array>
#include <string>
#include <vector>

#include "gainsay/model/diagnostic.h"
#include "graph/store/edition_reader.h"
#include "graph/store/edition_writer.h"
#include "graph/store/ruling_log.h"
#include "graph/store/schema.h"
#include "graph/store/schema_1.h"

namespace gainsay {
namespace {

std::vector<std::string> names(const Database& database, const std::string& type) {
  std::vector<std::string> out;
  Query row(database, "SELECT name FROM sqlite_schema WHERE type = '" + type +
                          "' AND sql IS NOT NULL AND name NOT LIKE 'sqlite_%'");
  while (row.next()) out.push_back(row.text(0));
  return out;
}

/// The words of the old tables, which end as the new ones begin.
void put_aside(const Database& database) {
  for (const char* type : {"view", "index"})
    for (const std::string& name : names(database, type))
      database.execute("DROP " + std::string(type) + " \"" + name + "\"");
  for (const std::string& name : names(database, "table"))
    database.execute("ALTER TABLE \"" + name + "\" RENAME TO \"" + std::string(schema_1::prefix) + name + "\"");
}

void drop_old(const Database& database) {
  for (const std::string& name : names(database, "table"))
    if (name.starts_with(schema_1::prefix)) database.execute("DROP TABLE \"" + name + "\"");
}

void copy_editions(const Database& database) {
  EditionWriter writer(database);
  schema_1::EditionReader old(database);
  const std::vector<schema_1::Edition> editions = schema_1::editions(database);
  std::vector<std::int64_t> rows;
  for (const schema_1::Edition& edition : editions) {
    writer.put(old.read(edition.row));
    rows.push_back(database.number("SELECT max(edition) FROM edition"));
  }
  // Which one spoke last is not told by their order.
  database.execute("UPDATE edition SET is_newest = 0, is_current = 0");
  Query flags(database, "UPDATE edition SET is_newest = ?, is_current = ?, ingested_at = ? WHERE edition = ?");
  for (std::size_t i = 0; i < editions.size(); ++i) {
    flags.bind(1, std::int64_t{editions[i].is_newest}).bind(2, std::int64_t{editions[i].is_current});
    flags.bind(3, editions[i].ingested_at).bind(4, rows[i]).run();
  }
}

void from_schema_1(const Database& database) {
  put_aside(database);
  create_schema(database);
  copy_editions(database);
  database.execute("INSERT INTO skipped_input SELECT * FROM old_skipped_input");
  merge_rulings(database, schema_1::rulings(database));
  drop_old(database);
}

/// Findings were made of all articles at once: they are found anew. Corrections and rulings on conflicts were logs of
/// their own.
void from_schema_2(const Database& database) {
  for (const std::string& name : names(database, "view")) database.execute("DROP VIEW \"" + name + "\"");
  for (const char* table : {"conflict", "support", "finding_state", "changed_edition"})
    database.execute("DROP TABLE " + std::string(table));
  database.execute("CREATE INDEX edition_days ON edition (published_end - published_begin) WHERE is_current");
  database.execute("CREATE INDEX entity_publisher ON entity (name) WHERE kind IN (1, 2)");
  database.execute(std::string(finding_tables));
  database.execute("INSERT INTO unsearched SELECT edition FROM edition WHERE is_current");
  database.execute("ALTER TABLE entity ADD COLUMN read_id BLOB; ALTER TABLE entity ADD COLUMN read_kind INTEGER");
  database.execute("CREATE INDEX entity_read_id ON entity (read_id) WHERE read_id IS NOT NULL");
  database.execute(std::string(ruling_tables));
  database.execute(
      "INSERT INTO ruling (subject, decision, path, field, value, made_by, note, made_at)"
      " SELECT 'article', 'correct', path, field, value, '', '', made_at FROM source_ruling ORDER BY ruling");
  database.execute(
      "INSERT INTO ruling (subject, decision, version_a, begin_a, end_a, text_a, id_a, version_b, begin_b, end_b,"
      " text_b, id_b, made_by, note, made_at) SELECT 'conflict', decision, version_a, begin_a, end_a, text_a, '',"
      " version_b, begin_b, end_b, text_b, '', made_by, note, made_at FROM conflict_ruling ORDER BY ruling");
  database.execute("DROP TABLE source_ruling; DROP TABLE conflict_ruling");
  database.execute(std::string(store_views));
  database.execute("PRAGMA user_version = " + std::to_string(store_schema_version));
}

}  // namespace

void upgrade(const Database& database) {
  {
    Transaction transaction(database);
    const std::int64_t version = database.number("PRAGMA user_version");
    if (version == store_schema_version) return;  // another process was faster
    version == 1 ? from_schema_1(database) : from_schema_2(database);
    transaction.commit();
  }
  try {
    database.execute("PRAGMA auto_vacuum = INCREMENTAL; VACUUM");
  } catch (const StoreError&) {
    // The store is whole; it only keeps the room that the old tables had, for what is to come.
  }
}

}  // namespace gainsay
