#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "graph/store/edition_reader.h"
#include "graph/store/ruled_groups.h"
#include "graph/store/ruling_anchors.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// Brings statement.claim in line with the rulings: a claim about a merged or split actor is another one, and so is a
/// claim that was merged or split itself. All must outlive it. Precondition of all but the constructor: a transaction
/// is open.
class RuledClaims {
 public:
  RuledClaims(const Database& database, RulingAnchors& anchors);

  /// What the edition says, without any ruling and with those on actors.
  void take_edition(std::int64_t edition, const Extraction& as_read, const Extraction& with_actors);
  /// Reads the log, and gives the editions of which a statement makes another claim by it than before.
  std::set<std::int64_t> changed_editions();
  /// Writes what `changed_editions` found.
  void write();

 private:
  struct Claims {
    std::string read;
    std::string named;  ///< with the rulings on actors
    std::string held;   ///< as the statement has it
    std::string wanted;
  };
  void read_log();
  Claims& claims_of(std::int64_t statement);
  void take_statements_of(const std::string& claim);

  const Database& database_;
  RulingAnchors& anchors_;
  Query claims_;
  Query of_claim_;
  RuledGroups groups_;
  std::map<std::int64_t, Claims> statements_;
  std::map<std::int64_t, std::string> apart_;  ///< statements that make a claim of their own
};

}  // namespace gainsay
