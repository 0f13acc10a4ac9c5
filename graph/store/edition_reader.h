#pragma once

#include <cstdint>
#include <map>

#include "gainsay/model/extraction.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Reads editions back as they were put; the database must outlive it. Entities are read once and kept.
class EditionReader {
 public:
  explicit EditionReader(const Database& database);
  /// Without `with_text`, `article.text` and `article.blocks` stay empty: positions need neither.
  Extraction read(std::int64_t edition, bool with_text);

 private:
  void read_article(Article& article);
  void read_text(std::int64_t edition, Article& article);
  std::vector<Actor> read_actors(std::int64_t edition);
  std::vector<Hop> read_own_voice(std::int64_t edition);
  std::vector<Attribution> read_attributions(std::int64_t edition);
  std::vector<Statement> read_statements(std::int64_t edition);
  void read_phrases(std::int64_t edition, std::vector<Statement>& statements);
  const Named& entity(std::int64_t row);

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
  std::map<std::int64_t, Named> entities_;
};

}  // namespace gainsay
