#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "gainsay/store.h"
#include "graph/store/edition_reader.h"
#include "graph/store/extraction_writer.h"
#include "graph/store/interned.h"
#include "graph/store/search_ledger.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Writes editions; the database must outlive it, and a transaction must be open.
class EditionWriter {
 public:
  explicit EditionWriter(const Database& database);
  PutResult put(const Extraction& extraction);
  /// Deletes what was extracted from an edition, and what was found of it.
  void erase(std::int64_t edition);
  /// The edition as it was put, whatever people ruled since.
  Extraction as_read(std::int64_t edition) { return as_read_.read(edition, EditionReader::Parts::extracted); }
  /// What the edition says is another thing by a ruling: it is to be searched for conflicts, if it speaks for its
  /// article.
  void search_anew(std::int64_t edition);
  /// What is to be searched for conflicts.
  SearchLedger& ledger() { return ledger_; }
  Interned& interned() { return interned_; }
  /// The row of a string that recurs.
  std::int64_t word(std::string_view text) { return interned_.word(text); }
  /// To be called where rows may have gone: after a rollback, or where another process wrote.
  void forget() {
    interned_.forget();
    as_read_.forget();
  }

 private:
  struct Place {
    std::int64_t article = 0;
    std::int64_t path = 0;
    std::int64_t text = 0;
  };
  struct Found {
    std::int64_t edition = 0;
    std::string digest;
    bool is_newest = false;
  };
  Place place_of(const Article& article);
  std::int64_t text_row(const Article& article);
  std::optional<Found> find(const Place& place);
  bool is_known(const Place& place);
  std::int64_t insert_edition(const Place& place, const Extraction& extraction, const std::string& digest);
  void update_edition(std::int64_t edition, const Extraction& extraction, const std::string& digest);
  void bind_fields(const Extraction& extraction, const std::string& digest, Query& query);
  void bind_word(Query& query, int at, const std::string& text);
  /// `edition` is the last text read from its path; which one speaks for the article is chosen anew. `is_new`: what it
  /// says was not there before.
  void make_newest(const Place& place, std::int64_t edition, bool is_new);
  /// The edition that speaks for the article; 0 where none does.
  std::int64_t current(std::int64_t article);

  const Database& database_;
  EditionReader as_read_;
  Interned interned_;
  ExtractionWriter extraction_;
  SearchLedger ledger_;
  Query find_;
  Query known_;
  Query find_text_;
  Query insert_text_;
  Query insert_edition_;
  Query update_edition_;
  Query lose_support_;
  Query retire_path_;
  Query set_newest_;
  Query retire_current_;
  Query choose_current_;
  Query current_;
  Query is_current_;
  Query mark_unruled_;
};

}  // namespace gainsay
