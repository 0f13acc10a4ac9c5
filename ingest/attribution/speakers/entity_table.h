#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/entity.h"
#include "ingest/attribution/speakers/name_parts.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// Index into `EntityTable`.
using EntityIndex = std::uint32_t;

/// One actor or source of the article, as far as it is known.
struct ArticleEntity {
  Named named;
  std::set<std::string> aliases;      ///< the other names it goes by here
  std::set<std::string> descriptors;  ///< lemmas of its titles and appositions: "secretary", "american"
  Gender gender = Gender::unknown;
  bool plural = false;
  std::optional<UnnamedSource> unnamed;
  std::string rule;  ///< what made it
  [[nodiscard]] bool is_person() const {
    return named.kind == EntityKind::person || (named.kind == EntityKind::unnamed && !plural);
  }
};

/// One place where the article speaks of an entity.
struct EntityMention {
  TokenRange range;
  EntityIndex entity = 0;
  bool subject = false;  ///< of a clause
  bool oblique = false;  ///< behind a preposition, or a possessor
};

/// The article's entities with their mentions, in text order within each sentence.
class EntityTable {
 public:
  explicit EntityTable(const Syntax& syntax) : syntax_(syntax), by_sentence_(syntax.sentence_count()) {}

  EntityIndex add(ArticleEntity entity);
  /// Keeps the mentions of a sentence in order and once each.
  void mention(const TokenRange& range, EntityIndex entity);

  [[nodiscard]] const std::vector<ArticleEntity>& all() const { return entities_; }
  [[nodiscard]] const ArticleEntity& operator[](EntityIndex i) const { return entities_[i]; }
  [[nodiscard]] ArticleEntity& at(EntityIndex i) { return entities_[i]; }
  [[nodiscard]] const std::vector<EntityMention>& in_sentence(std::uint32_t s) const { return by_sentence_[s]; }
  /// The mentions that lie wholly in the range, which must not leave its sentence. O(log n) and what it gives.
  [[nodiscard]] std::vector<EntityMention> within(const TokenRange& range) const;
  /// The mention that holds the token.
  [[nodiscard]] std::optional<EntityMention> covering(std::uint32_t token) const;

 private:
  const Syntax& syntax_;
  std::vector<ArticleEntity> entities_;
  std::vector<std::vector<EntityMention>> by_sentence_;
};

}  // namespace gainsay
