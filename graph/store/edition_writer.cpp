#include "graph/store/edition_writer.h"

#include "graph/store/codec.h"

namespace gainsay {
namespace {

constexpr std::array<int, table_names.size()> column_counts{5, 10, 3, 13, 8, 29, 11};

std::string insert_into(Table table) {
  const auto index = static_cast<std::size_t>(table);
  std::string sql = "INSERT INTO " + std::string(table_names[index]) + " VALUES (?";
  for (int i = 1; i < column_counts[index]; ++i) sql += ", ?";
  return sql + ")";
}

void bind_day(Query& query, int at, const std::optional<Date>& day) {
  if (day)
    query.bind(at, to_string(*day));
  else
    query.bind_null(at);
}

}  // namespace

EditionWriter::EditionWriter(const Database& database)
    : database_(database),
      find_(database, "SELECT edition, digest, is_newest FROM edition WHERE article = ? AND path = ? AND version = ?"),
      known_(database, "SELECT 1 FROM edition WHERE article = ? LIMIT 1"),
      insert_text_(database, "INSERT OR IGNORE INTO text VALUES (?, ?)"),
      insert_edition_(
          database,
          "INSERT INTO edition (url, language, title, outlet, byline, agencies, published_begin, published_end,"
          " published_from, extractor, digest, article, path, version, is_newest, is_current, ingested_at)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))"),
      update_edition_(database,
                      "UPDATE edition SET url = ?, language = ?, title = ?, outlet = ?, byline = ?, agencies = ?,"
                      " published_begin = ?, published_end = ?, published_from = ?, extractor = ?, digest = ?"
                      " WHERE edition = ?"),
      insert_entity_(database, "INSERT INTO entity (id, name, kind) VALUES (?, ?, ?)"),
      find_entity_(database, "SELECT entity FROM entity WHERE id = ? AND name = ? AND kind = ?") {
  for (std::size_t i = 0; i < table_names.size(); ++i)
    insert_row_.emplace_back(database, insert_into(static_cast<Table>(i)));
}

PutResult EditionWriter::put(const Extraction& extraction) {
  const Article& article = extraction.article;
  const std::vector<Row> rows = rows_of(extraction);
  const std::string digest = digest_of(article, rows);
  const std::optional<Found> found = find(article);
  if (found && found->digest == digest) {
    update_edition(found->edition, extraction, digest);
    if (found->is_newest) return PutResult::unchanged;
    make_newest(article, found->edition);
    return PutResult::changed;
  }
  const bool is_known_article = is_known(article);
  insert_text_.bind(1, article.version.value).bind(2, article.text).run();
  std::int64_t edition = 0;
  if (found) {
    edition = found->edition;
    for (const char* table : {"phrase", "statement", "hop", "attribution", "own_voice", "actor", "block"})
      database_.execute("DELETE FROM " + std::string(table) + " WHERE edition = " + std::to_string(edition));
    update_edition(edition, extraction, digest);
  } else {
    edition = insert_edition(extraction, digest);
  }
  insert_rows(edition, rows);
  make_newest(article, edition);
  return is_known_article ? PutResult::changed : PutResult::added;
}

std::optional<EditionWriter::Found> EditionWriter::find(const Article& article) {
  find_.bind(1, article.id.value).bind(2, article.path).bind(3, article.version.value);
  std::optional<Found> out;
  while (find_.next()) out = Found{find_.integer(0), find_.text(1), find_.integer(2) != 0};
  return out;
}

bool EditionWriter::is_known(const Article& article) {
  bool known = false;
  known_.bind(1, article.id.value);
  while (known_.next()) known = true;
  return known;
}

void EditionWriter::bind_fields(Query& query, int at, const Extraction& extraction, const std::string& digest) const {
  const Article& article = extraction.article;
  query.bind(at, article.url).bind(at + 1, article.language).bind(at + 2, article.title).bind(at + 3, article.outlet);
  query.bind(at + 4, article.byline).bind(at + 5, encode_strings(article.agencies));
  bind_day(query, at + 6, article.published.begin);
  bind_day(query, at + 7, article.published.end);
  query.bind(at + 8, article.published_from).bind(at + 9, extraction.made_by).bind(at + 10, digest);
}

std::int64_t EditionWriter::insert_edition(const Extraction& extraction, const std::string& digest) {
  const Article& article = extraction.article;
  bind_fields(insert_edition_, 1, extraction, digest);
  insert_edition_.bind(12, article.id.value).bind(13, article.path).bind(14, article.version.value).run();
  return sqlite3_last_insert_rowid(database_.handle());
}

void EditionWriter::update_edition(std::int64_t edition, const Extraction& extraction, const std::string& digest) {
  bind_fields(update_edition_, 1, extraction, digest);
  update_edition_.bind(12, edition).run();
}

void EditionWriter::insert_rows(std::int64_t edition, const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    Query& query = insert_row_[static_cast<std::size_t>(row.table)];
    query.bind(1, edition);
    int at = 2;
    for (const Value& value : row.values) {
      if (const auto* integer = std::get_if<std::int64_t>(&value))
        query.bind(at, *integer);
      else if (const auto* real = std::get_if<double>(&value))
        query.bind(at, *real);
      else if (const auto* string = std::get_if<std::string>(&value))
        query.bind(at, *string);
      else if (const auto* named = std::get_if<Named>(&value))
        query.bind(at, entity_row(*named));
      else
        query.bind_null(at);
      ++at;
    }
    query.run();
  }
}

std::int64_t EditionWriter::entity_row(const Named& named) {
  find_entity_.bind(1, named.id.value).bind(2, named.name).bind(3, name_of(named.kind));
  std::int64_t row = 0;
  while (find_entity_.next()) row = find_entity_.integer(0);
  if (row != 0) return row;
  insert_entity_.bind(1, named.id.value).bind(2, named.name).bind(3, name_of(named.kind)).run();
  return sqlite3_last_insert_rowid(database_.handle());
}

void EditionWriter::make_newest(const Article& article, std::int64_t edition) {
  const auto change = [&](const char* sql, const std::string& id, const std::string& path) {
    Query query(database_, sql);
    query.bind(1, id);
    if (!path.empty()) query.bind(2, path);
    query.run();
  };
  change("UPDATE edition SET is_newest = 0, is_current = 0 WHERE article = ? AND path = ?", article.id.value,
         article.path);
  // Stored by its path before its url was known: it is this article now.
  if (article.id.value != article.path)
    change("UPDATE edition SET is_newest = 0, is_current = 0 WHERE article = ? AND path = ?", article.path,
           article.path);
  database_.execute("UPDATE edition SET is_newest = 1 WHERE edition = " + std::to_string(edition));
  change("UPDATE edition SET is_current = 0 WHERE article = ? AND is_current", article.id.value, "");
  change(
      "UPDATE edition SET is_current = 1 WHERE edition = (SELECT edition FROM edition WHERE article = ? AND is_newest"
      " ORDER BY published_begin DESC NULLS LAST, path LIMIT 1)",
      article.id.value, "");
  database_.execute("UPDATE finding_state SET stale = 1");
}

}  // namespace gainsay
