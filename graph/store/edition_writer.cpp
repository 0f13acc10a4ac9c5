#include "graph/store/edition_writer.h"

#include "graph/store/cited_articles.h"
#include "graph/store/codec.h"
#include "graph/store/columns.h"
#include "graph/store/digest.h"
#include "graph/store/ids.h"
#include "graph/store/packed.h"

namespace gainsay {
EditionWriter::EditionWriter(const Database& database)
    : database_(database),
      as_read_(database, EditionReader::Reading::as_read),
      interned_(database),
      extraction_(database, interned_),
      ledger_(database),
      find_(database, "SELECT edition, digest, is_newest FROM edition WHERE article = ? AND path = ? AND text = ?"),
      known_(database, "SELECT 1 FROM edition WHERE article = ? LIMIT 1"),
      find_text_(database, "SELECT text FROM text WHERE version = ?"),
      insert_text_(database, "INSERT INTO text (version, body) VALUES (?, ?)"),
      insert_edition_(
          database,
          "INSERT INTO edition (url, language, title, outlet, byline, agencies, published_begin, published_end,"
          " published_from, blocks, own_voice, extractor, digest, article, path, text, is_newest, is_current, "
          "ingested_at)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, unixepoch())"),
      update_edition_(database,
                      "UPDATE edition SET url = ?, language = ?, title = ?, outlet = ?, byline = ?, agencies = ?,"
                      " published_begin = ?, published_end = ?, published_from = ?, blocks = ?, own_voice = ?,"
                      " extractor = ?, digest = ? WHERE edition = ?"),
      lose_support_(database,
                    "INSERT OR IGNORE INTO lost_support SELECT p.to_statement, p.from_statement, p.rule"
                    " FROM edition e JOIN support p ON p.from_statement BETWEEN e.edition * 1000000"
                    " AND e.edition * 1000000 + 999999 WHERE e.article = ? AND e.path = ? AND e.is_current"
                    " AND e.edition <> ?"),
      retire_path_(database, "UPDATE edition SET is_newest = 0, is_current = 0 WHERE article = ? AND path = ?"),
      set_newest_(database, "UPDATE edition SET is_newest = 1 WHERE edition = ?"),
      retire_current_(database, "UPDATE edition SET is_current = 0 WHERE article = ? AND is_current"),
      choose_current_(database,
                      "UPDATE edition SET is_current = 1 WHERE edition = (SELECT edition FROM edition e JOIN word p"
                      " ON p.word = e.path WHERE e.article = ? AND e.is_newest"
                      " ORDER BY e.published_begin DESC NULLS LAST, p.text LIMIT 1)"),
      current_(database, "SELECT edition FROM edition WHERE article = ? AND is_current"),
      is_current_(database, "SELECT 1 FROM edition WHERE edition = ? AND is_current"),
      mark_unruled_(database,
                    // Those that came before any such ruling are found by whom the ruling is on.
                    "INSERT OR IGNORE INTO unruled SELECT ?1 WHERE EXISTS (SELECT 1 FROM ruling WHERE subject IN"
                    " ('claims', 'actors'))") {}

PutResult EditionWriter::put(const Extraction& extraction) {
  const Place place = place_of(extraction.article);
  const std::string digest = digest_of(extraction);
  const std::optional<Found> found = find(place);
  if (found && found->digest == digest) {
    update_edition(found->edition, extraction, digest);
    if (found->is_newest) return PutResult::unchanged;
    make_newest(place, found->edition, false);
    return PutResult::changed;
  }
  const bool is_known_article = is_known(place);
  std::int64_t edition = 0;
  if (found) {
    edition = found->edition;
    const Article stored = as_read_.read_fields(edition).article;
    if (stored.outlet != extraction.article.outlet || stored.published != extraction.article.published)
      mark_citing(database_, edition);
    erase(edition);
    update_edition(edition, extraction, digest);
  } else {
    edition = insert_edition(place, extraction, digest);
  }
  extraction_.write(edition, extraction);
  mark_unruled_.bind(1, edition).run();
  make_newest(place, edition, true);
  return is_known_article ? PutResult::changed : PutResult::added;
}

void EditionWriter::search_anew(std::int64_t edition) {
  bool is_current = false;
  is_current_.bind(1, edition);
  while (is_current_.next()) is_current = true;
  if (!is_current) return;
  ledger_.forget(edition);
  ledger_.add(edition);
}

EditionWriter::Place EditionWriter::place_of(const Article& article) {
  return {interned_.word(article.id.value), interned_.word(article.path), text_row(article)};
}

std::int64_t EditionWriter::text_row(const Article& article) {
  bind_id(find_text_, 1, article.version.value);
  std::int64_t row = 0;
  while (find_text_.next()) row = find_text_.integer(0);
  if (row != 0) return row;
  bind_id(insert_text_, 1, article.version.value);
  insert_text_.bind(2, article.text).run();
  return sqlite3_last_insert_rowid(database_.handle());
}

std::optional<EditionWriter::Found> EditionWriter::find(const Place& place) {
  find_.bind(1, place.article).bind(2, place.path).bind(3, place.text);
  std::optional<Found> out;
  while (find_.next()) out = Found{find_.integer(0), id_at(find_, 1), find_.integer(2) != 0};
  return out;
}

bool EditionWriter::is_known(const Place& place) {
  bool known = false;
  known_.bind(1, place.article);
  while (known_.next()) known = true;
  return known;
}

void EditionWriter::bind_word(Query& query, int at, const std::string& text) {
  if (text.empty())
    query.bind_null(at);
  else
    query.bind(at, interned_.word(text));
}

void EditionWriter::bind_fields(const Extraction& extraction, const std::string& digest, Query& query) {
  const Article& article = extraction.article;
  bind_word(query, 1, article.url);
  query.bind(2, interned_.word(article.language)).bind(3, article.title);
  bind_word(query, 4, article.outlet);
  bind_word(query, 5, article.byline);
  query.bind_null(6);
  if (!article.agencies.empty()) query.bind(6, encode_integers(interned_.words(article.agencies)));
  bind_interval(query, 7, article.published);
  bind_word(query, 9, article.published_from);
  query.bind(10, pack_blocks(article.blocks)).bind_null(11);
  std::vector<std::int64_t> voice;
  for (const Hop& hop : extraction.attributed.own_voice) voice.push_back(interned_.entity(hop.who));
  if (!voice.empty()) query.bind(11, encode_integers(voice));
  query.bind(12, interned_.word(extraction.made_by));
  bind_id(query, 13, digest);
}

std::int64_t EditionWriter::insert_edition(const Place& place, const Extraction& extraction,
                                           const std::string& digest) {
  bind_fields(extraction, digest, insert_edition_);
  insert_edition_.bind(14, place.article).bind(15, place.path).bind(16, place.text).run();
  return sqlite3_last_insert_rowid(database_.handle());
}

void EditionWriter::update_edition(std::int64_t edition, const Extraction& extraction, const std::string& digest) {
  bind_fields(extraction, digest, update_edition_);
  update_edition_.bind(14, edition).run();
}

void EditionWriter::erase(std::int64_t edition) {
  const Extraction stored = as_read(edition);
  ledger_.forget(edition);
  extraction_.erase(edition, stored);
}

void EditionWriter::make_newest(const Place& place, std::int64_t edition, bool is_new) {
  lose_support_.bind(1, place.article).bind(2, place.path).bind(3, edition).run();
  const std::int64_t before = current(place.article);
  // Stored by its path before its url was known: it is this article now.
  if (place.article != place.path) {
    const std::int64_t by_path = current(place.path);
    retire_path_.bind(1, place.path).bind(2, place.path).run();
    if (by_path != current(place.path)) ledger_.forget(by_path);
  }
  retire_path_.bind(1, place.article).bind(2, place.path).run();
  set_newest_.bind(1, edition).run();
  retire_current_.bind(1, place.article).run();
  choose_current_.bind(1, place.article).run();
  const std::int64_t now = current(place.article);
  if (before != now && before != 0) ledger_.forget(before);
  if (before != now || (is_new && now == edition)) ledger_.add(now);
}

std::int64_t EditionWriter::current(std::int64_t article) {
  std::int64_t out = 0;
  current_.bind(1, article);
  while (current_.next()) out = current_.integer(0);
  return out;
}

}  // namespace gainsay
