#pragma once

#include <cstdint>
#include <string>

#include "gainsay/model/findings.h"
#include "graph/store/edition_reader.h"
#include "graph/store/sqlite.h"

namespace gainsay {

/// A statement without its slots.
struct StatementBrief {
  StatementId id;
  ClaimId claim;
  std::string text;
};

/// Reads single statements by their rows; the database must outlive it.
class StatementBriefs {
 public:
  /// `reader` reads the same database, and must outlive it, too.
  StatementBriefs(const Database& database, EditionReader& reader);
  /// Empty where there is none.
  StatementBrief at(std::int64_t statement);
  /// What `mention_of` gives for its position.
  Mention mention(std::int64_t statement);

 private:
  EditionReader& reader_;
  Query query_;
  Query mention_;
};

}  // namespace gainsay
