#include "graph/store/removal.h"

#include <string>

#include "graph/store/cited_articles.h"
#include "graph/store/codec.h"
#include "graph/store/ids.h"
#include "graph/store/packed.h"
#include "graph/store/slots.h"

namespace gainsay {
namespace {

void run_for(const Database& database, const std::string& sql, std::int64_t row) {
  Query query(database, sql);
  query.bind(1, row).run();
}

/// Rows that something refers to.
class Used {
 public:
  void mark(std::int64_t row) {
    if (row < 0) return;
    if (static_cast<std::size_t>(row) >= rows_.size()) rows_.resize(static_cast<std::size_t>(row) * 2 + 1);
    rows_[static_cast<std::size_t>(row)] = true;
  }
  [[nodiscard]] bool has(std::int64_t row) const {
    return row >= 0 && static_cast<std::size_t>(row) < rows_.size() && rows_[static_cast<std::size_t>(row)];
  }

 private:
  std::vector<bool> rows_;
};

void mark_columns(const Database& database, const std::string& table, int columns, const std::string& names,
                  Used& used) {
  Query row(database, "SELECT " + names + " FROM " + table);
  while (row.next())
    for (int column = 0; column < columns; ++column)
      if (!row.is_null(column)) used.mark(row.integer(column));
}

void mark_slots(const Database& database, Used& words) {
  const SlotValues values{[&words](std::int64_t row) {
                            words.mark(row);
                            return std::string();
                          },
                          [](std::int64_t) { return Named(); }};
  Query row(database, "SELECT slots FROM statement");
  while (row.next()) {
    Statement statement;
    decode_slots(row.text_view(0), {}, values, statement);
  }
}

Used used_words(const Database& database) {
  Used words;
  mark_columns(database, "edition", 8, "article, path, url, language, outlet, byline, published_from, extractor",
               words);
  mark_columns(database, "entity", 1, "name", words);
  mark_columns(database, "actor", 3, "unnamed_of_what, unnamed_close_to, rule", words);
  mark_columns(database, "attribution", 2, "speaker_cue, rule", words);
  mark_columns(database, "hop", 1, "cue", words);
  mark_columns(database, "statement", 1, "predicate", words);
  mark_columns(database, "quantity", 2, "unit, whole", words);
  mark_columns(database, "conflict", 2, "why_not, rule", words);
  mark_columns(database, "support", 1, "rule", words);
  mark_columns(database, "lost_support", 1, "rule", words);
  Query agencies(database, "SELECT agencies FROM edition WHERE agencies IS NOT NULL");
  while (agencies.next())
    for (const std::int64_t row : decode_integers(agencies.text_view(0))) words.mark(row);
  Query aliases(database, "SELECT aliases FROM actor WHERE aliases IS NOT NULL");
  while (aliases.next())
    for (const std::int64_t row : unpack_rows(aliases.text_view(0))) words.mark(row);
  mark_slots(database, words);
  return words;
}

}  // namespace

std::vector<std::int64_t> editions_of(const Database& database, const ArticleId& article) {
  std::vector<std::int64_t> out;
  Query row(database,
            "SELECT e.edition FROM word a JOIN edition e ON e.article = a.word WHERE a.text = ?1"
            " UNION SELECT o.edition FROM word a JOIN edition e ON e.article = a.word"
            " JOIN edition o ON o.article = e.path AND o.path = e.path WHERE a.text = ?1");
  row.bind(1, article.value);
  while (row.next()) out.push_back(row.integer(0));
  return out;
}

void remove_editions(const Database& database, const std::vector<std::int64_t>& editions, EditionReader& reader,
                     EditionWriter& writer, bool with_rulings) {
  for (const std::int64_t edition : editions) {
    if (with_rulings) {
      const Extraction stored = reader.read_fields(edition);
      Query forget(database, "DELETE FROM ruling WHERE version_a = ?1 OR version_b = ?1 OR path = ?2");
      bind_id(forget, 1, stored.article.version.value);
      forget.bind(2, stored.article.path).run();
    }
    mark_citing(database, edition);
    writer.erase(edition);
    run_for(database, "DELETE FROM edition WHERE edition = ?", edition);
  }
  database.execute("DELETE FROM text WHERE NOT EXISTS (SELECT 1 FROM edition e WHERE e.text = text.text)");
}

void sweep_words(const Database& database) {
  database.execute(
      "DELETE FROM entity WHERE NOT EXISTS (SELECT 1 FROM entity_edition u WHERE u.entity = entity.entity)");
  const Used words = used_words(database);
  std::vector<std::int64_t> unused;
  Query row(database, "SELECT word FROM word");
  while (row.next())
    if (!words.has(row.integer(0))) unused.push_back(row.integer(0));
  Query forget(database, "DELETE FROM word WHERE word = ?");
  for (const std::int64_t word : unused) forget.bind(1, word).run();
}

}  // namespace gainsay
