#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "gainsay/model/extraction.h"
#include "graph/store/actor_splits.h"
#include "graph/store/slots.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Reads editions back; the database must outlive it. Words and entities that were read are kept for
/// the next edition, in bounded memory.
class EditionReader {
 public:
  enum class Reading {
    as_ruled,  ///< actors and claims as people merged and split them
    as_read    ///< as it was put
  };
  enum class Parts {
    all,
    extracted,  ///< without the article's text and blocks
    said        ///< what positions are made of: the text, but no blocks, nor actors where nobody split one
  };
  explicit EditionReader(const Database& database, Reading reading = Reading::as_ruled);
  Extraction read(std::int64_t edition, Parts parts);
  /// Its fields, without text and blocks, and nothing that was extracted from it.
  Extraction read_fields(std::int64_t edition);
  std::string word(std::int64_t row);
  Named entity(std::int64_t row);
  std::vector<std::string> words(const std::vector<std::int64_t>& rows);
  /// To be called where rows have gone.
  void forget();

 private:
  std::vector<Block> read_blocks(std::int64_t edition);
  std::string body(std::int64_t edition);
  std::vector<Actor> read_actors(std::int64_t edition);
  std::vector<Attribution> read_attributions(std::int64_t edition, const Extraction& fields);
  /// By attribution.
  std::map<std::size_t, std::vector<Hop>> read_hops(std::int64_t edition);
  std::vector<Statement> read_statements(std::int64_t edition, const std::string& body, const Extraction& fields);
  void read_quantities(std::int64_t edition, std::vector<Statement>& statements);
  std::vector<ActorSplit> read_splits(std::int64_t edition);
  std::vector<std::string> words_at(const Query& row, int column);
  std::string word_at(const Query& row, int column);

  Reading reading_;
  SlotValues values_;
  Query edition_;
  Query blocks_;
  Query body_;
  Query actors_;
  Query attributions_;
  Query hops_;
  Query statements_;
  Query quantities_;
  Query splits_;
  Query word_;
  Query entity_;
  std::unordered_map<std::int64_t, std::string> words_;
  std::unordered_map<std::int64_t, Named> entities_;
};

}  // namespace gainsay
