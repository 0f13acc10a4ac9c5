#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "gainsay/model/extraction.h"
#include "gainsay/model/ruling.h"
#include "graph/store/sqlite.h"

/// Schema 1 (Gainsay 0.1), whose tables were renamed to old_TABLE: for the upgrade alone.
namespace gainsay::schema_1 {

inline constexpr std::string_view prefix = "old_";

struct Edition {
  std::int64_t row = 0;
  bool is_newest = false;
  bool is_current = false;
  std::int64_t ingested_at = 0;  ///< Unix time
};

/// In the order in which they were first read.
std::vector<Edition> editions(const Database& database);

/// The log, oldest first.
std::vector<Ruling> rulings(const Database& database);

/// Reads editions as they were put; the database must outlive it.
class EditionReader {
 public:
  explicit EditionReader(const Database& database);
  Extraction read(std::int64_t edition);

 private:
  void read_article(Article& article);
  void read_text(std::int64_t edition, Article& article);
  std::vector<Actor> read_actors(std::int64_t edition);
  std::vector<Hop> read_own_voice(std::int64_t edition);
  std::vector<Attribution> read_attributions(std::int64_t edition);
  std::vector<Statement> read_statements(std::int64_t edition);
  void read_phrases(std::int64_t edition, std::vector<Statement>& statements);
  Named entity(std::int64_t row);

  Query article_;
  Query text_;
  Query blocks_;
  Query actors_;
  Query own_voice_;
  Query attributions_;
  Query hops_;
  Query statements_;
  Query phrases_;
  Query entity_;
};

}  // namespace gainsay::schema_1
