#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gainsay/store.h"
#include "graph/store/rows.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Writes editions; the database must outlive it, and a transaction must be open.
class EditionWriter {
 public:
  explicit EditionWriter(const Database& database);
  PutResult put(const Extraction& extraction);

 private:
  struct Found {
    std::int64_t edition = 0;
    std::string digest;
    bool is_newest = false;
  };
  std::optional<Found> find(const Article& article);
  bool is_known(const Article& article);
  std::int64_t insert_edition(const Extraction& extraction, const std::string& digest);
  void update_edition(std::int64_t edition, const Extraction& extraction, const std::string& digest);
  void insert_rows(std::int64_t edition, const std::vector<Row>& rows);
  std::int64_t entity_row(const Named& named);
  void make_newest(const Article& article, std::int64_t edition);
  void bind_fields(Query& query, int at, const Extraction& extraction, const std::string& digest) const;

  const Database& database_;
  Query find_;
  Query known_;
  Query insert_text_;
  Query insert_edition_;
  Query update_edition_;
  Query insert_entity_;
  Query find_entity_;
  std::vector<Query> insert_row_;  ///< by Table
};

}  // namespace gainsay
