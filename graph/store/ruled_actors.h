#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "graph/store/interned.h"
#include "graph/store/ruled_groups.h"
#include "graph/store/ruling_anchors.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Brings names and who bears them in line with the rulings on actors: columns entity.id and entity.kind, table
/// actor_split. All must outlive it. Precondition of all but the constructor: a transaction is open.
class RuledActors {
 public:
  RuledActors(const Database& database, Interned& interned, RulingAnchors& anchors);

  /// Reads the log, and gives the editions that name somebody who is another one by it than before.
  std::set<std::int64_t> changed_editions();
  /// Writes what `changed_editions` found.
  void write();
  /// Whether it is read as an actor whom a ruling is on.
  [[nodiscard]] bool is_ruled(const EntityId& id) const { return ruled_.contains(id.value); }

 private:
  struct Apart {
    std::string id;
    RulingAnchors::FoundActor from;
    std::string name;  ///< folded; "": the whole article
    RulingAnchor anchor;
  };
  struct Row {
    std::int64_t edition = 0;
    std::int64_t entity = 0;
    std::string name;
    std::int64_t is_other = 0;
    friend auto operator<=>(const Row&, const Row&) = default;
  };
  struct Meaning {
    std::string id;
    std::int64_t kind = 0;
  };

  void read_log();
  void part(const Ruling& ruling);
  std::string node_of(const RulingAnchors::FoundActor& found, const RulingAnchor& anchor) const;
  std::vector<std::int64_t> rows_of(const std::string& id);
  std::int64_t kind_of(const std::string& id);
  std::vector<std::int64_t> editions_naming(std::int64_t entity);
  void want_rows();
  void want_meanings();

  const Database& database_;
  Interned& interned_;
  RulingAnchors& anchors_;
  Query rows_of_;
  Query kind_of_;
  Query naming_;
  Query names_;
  RuledGroups groups_;
  std::vector<Apart> apart_;
  std::set<std::string> ruled_;
  std::map<std::int64_t, Meaning> wanted_;  ///< of rows of entity; those of which nothing is ruled are not there
  std::map<std::int64_t, Meaning> held_;
  std::set<Row> wanted_splits_;
  std::set<Row> held_splits_;
};

}  // namespace gainsay
