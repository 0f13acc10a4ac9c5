#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "gainsay/model/extraction.h"
#include "graph/store/chains.h"
#include "graph/store/interned.h"
#include "graph/store/slots.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Writes what was extracted from an edition into the tables that hang on it. The database and `interned` must outlive
/// it.
class ExtractionWriter {
 public:
  ExtractionWriter(const Database& database, Interned& interned);
  /// Precondition: the edition has no rows yet. Throws InputError where it would have more than `rows_per_edition`.
  void write(std::int64_t edition, const Extraction& extraction);
  /// `stored`: what the edition's rows say.
  void erase(std::int64_t edition, const Extraction& stored);

 private:
  void write_actors(const std::vector<Actor>& actors);
  void write_attributions(const Extraction& extraction);
  void write_hops(std::size_t attribution, const std::vector<Hop>& chain, const ChainParts& parts);
  void write_statements(const Extraction& extraction);
  void write_quantity(std::int64_t key, const Statement& statement);
  /// The rows of everybody whom the extraction names.
  std::set<std::int64_t> entities_in(const Extraction& extraction);
  void bind_word(Query& query, int at, const std::string& text);
  void bind_number_of(Query& query, int at, const AttributionId& id) const;
  /// The key of the row after `taken` others of the edition.
  [[nodiscard]] std::int64_t key(std::size_t taken) const;

  Interned& interned_;
  SlotKeys keys_;
  Query actor_;
  Query attribution_;
  Query hop_;
  Query statement_;
  Query quantity_;
  Query entity_edition_;
  Query erase_entity_edition_;
  std::vector<Query> erase_;

  // Of the edition that is being written:
  std::int64_t edition_ = 0;
  const Article* article_ = nullptr;
  std::map<AttributionId, std::size_t> numbers_;
  std::size_t hops_ = 0;
};

}  // namespace gainsay
