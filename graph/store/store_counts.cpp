#include <algorithm>

#include "graph/store/codec.h"
#include "graph/store/conflict_rulings.h"
#include "graph/store/sqlite_store.h"

namespace gainsay {
namespace {

std::size_t count(const Database& database, const std::string& sql) {
  return static_cast<std::size_t>(database.number(sql));
}

}  // namespace

StoreCounts SqliteStore::counts() const {
  StoreCounts out;
  out.articles = count(database_, "SELECT count(*) FROM edition WHERE is_current");
  out.editions = count(database_, "SELECT count(*) FROM edition");
  const std::string current = " FROM statement s JOIN edition e ON e.edition = s.statement / 1000000 AND e.is_current";
  out.statements = count(database_, "SELECT count(*)" + current);
  out.denials = count(database_, "SELECT count(*)" + current + " WHERE s.denial");
  out.entities = count(database_,
                       "SELECT count(DISTINCT n.id) FROM entity n WHERE EXISTS (SELECT 1 FROM entity_edition u"
                       " JOIN edition e ON e.edition = u.edition AND e.is_current WHERE u.entity = n.entity)");
  out.supports = count(database_, "SELECT count(*) FROM support");
  out.rulings = count(database_, "SELECT count(*) FROM ruling");
  out.text_bytes =
      count(database_, "SELECT coalesce(sum(octets), 0) FROM (SELECT length(CAST(body AS BLOB)) AS octets FROM text)");
  out.bytes = count(database_, "PRAGMA page_count") * count(database_, "PRAGMA page_size");
  std::vector<std::string> dismissed;
  if (const std::set<ClaimId> claims = ruled_claims(database_, reader_); !claims.empty())
    for (const Conflict& conflict : conflicts_of(claims))
      if (conflict.ruling && conflict.ruling->decision == name_of(RulingDecision::dismiss))
        dismissed.push_back(conflict.id.value);
  out.dismissed = dismissed.size();
  Query standing(
      database_,
      "SELECT class, count(*) FROM conflict WHERE is_shown AND lower(hex(id)) NOT IN (SELECT value FROM json_each(?1))"
      " GROUP BY class");
  standing.bind(1, encode_strings(dismissed));
  while (standing.next()) {
    const auto number = static_cast<std::size_t>(standing.integer(1));
    out.conflicts += number;
    const std::int64_t code = standing.integer(0);
    if (code >= 0 && static_cast<std::size_t>(code) < conflict_class_names.size())
      out.by_class[static_cast<ConflictClass>(code)] = number;
  }
  Query disputes(database_,
                 "SELECT count(DISTINCT dispute) FROM conflict"
                 " WHERE is_shown AND lower(hex(id)) NOT IN (SELECT value FROM json_each(?1))");
  disputes.bind(1, encode_strings(dismissed));
  while (disputes.next()) out.disputes = static_cast<std::size_t>(disputes.integer(0));
  return out;
}

std::size_t SqliteStore::conflict_count() const {
  return count(database_, "SELECT count(*) FROM conflict WHERE is_shown");
}

}  // namespace gainsay
