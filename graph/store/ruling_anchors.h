#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "gainsay/model/ruling.h"
#include "graph/store/edition_reader.h"
#include "graph/store/sqlite.h"
#include "graph/store/statement_briefs.h"

namespace gainsay {

/// Finds what the anchors of rulings hang on today. Both must outlive it; nothing may be written while it lives.
class RulingAnchors {
 public:
  RulingAnchors(const Database& database, EditionReader& reader);

  struct Found {
    std::int64_t statement = 0;
    ClaimId claim;
    bool is_exact = false;  ///< the sentence is the same as then
    bool is_there = true;   ///< found by its words, not by its claim alone
  };
  /// Statements of current editions: where the text is current, those that share more than half of their bytes with the
  /// place; else, where its article has another text now, those of the same sentence there; else those of the claim
  /// that it was then.
  std::vector<Found> statements_at(const RulingAnchor& anchor);

  struct FoundActor {
    std::int64_t edition = 0;  ///< 0 where it is only known by its id
    EntityId id;               ///< as it was read
    EntityKind kind = EntityKind::group;
  };
  /// Actors of current editions: where the text is current, the one that is mentioned at the place; else, where its
  /// article has another text now, the one that has the name there; else the one of the id.
  std::vector<FoundActor> actors_at(const RulingAnchor& anchor);

 private:
  struct Place {
    std::int64_t statement = 0;
    Span span;
  };
  const std::vector<Place>& places_in(const VersionId& version);
  std::vector<Found> with_same_sentence(const RulingAnchor& anchor);
  std::vector<Found> with_same_claim(const RulingAnchor& anchor);
  std::vector<std::int64_t> editions(Query& query, const VersionId& version);
  std::optional<FoundActor> actor_at(std::int64_t edition, const Span& span);
  std::optional<FoundActor> actor_named(std::int64_t edition, const std::string& name);
  FoundActor actor(std::int64_t edition, std::int64_t entity);

  EditionReader& reader_;
  StatementBriefs briefs_;
  Query editions_;
  Query later_editions_;
  Query statements_;
  Query of_claim_;
  Query actors_;
  Query as_read_;
  std::map<VersionId, std::vector<Place>> places_;
};

}  // namespace gainsay
