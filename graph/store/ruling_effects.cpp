#include "graph/store/ruling_effects.h"

#include <set>

#include "graph/store/named_in.h"
#include "graph/store/ruled_actors.h"
#include "graph/store/ruled_claims.h"
#include "graph/store/ruling_anchors.h"

namespace gainsay {
namespace {

bool has_any(const Database& database) {
  return database.number(
             "SELECT EXISTS (SELECT 1 FROM ruling WHERE subject = 'claims') OR EXISTS (SELECT 1 FROM ruling WHERE "
             "subject ="
             " 'actors') OR EXISTS (SELECT 1 FROM claim_as_read) OR EXISTS (SELECT 1 FROM actor_split) OR"
             " EXISTS (SELECT 1 FROM entity WHERE read_id IS NOT NULL)") != 0;
}

/// Editions that came since, and name somebody of whom something is ruled.
std::set<std::int64_t> new_editions(const Database& database, EditionWriter& writer, const RuledActors& actors) {
  std::vector<std::int64_t> unruled;
  Query row(database, "SELECT edition FROM unruled");
  while (row.next()) unruled.push_back(row.integer(0));
  std::set<std::int64_t> out;
  for (const std::int64_t edition : unruled)
    for_each_named(writer.as_read(edition), [&](const Named& named) {
      if (actors.is_ruled(named.id)) out.insert(edition);
    });
  return out;
}

}  // namespace

bool rulings_are_pending(const Database& database) {
  return has_any(database) && database.number("SELECT EXISTS (SELECT 1 FROM unruled)") != 0;
}

void apply_rulings(const Database& database, EditionReader& reader, EditionWriter& writer) {
  if (has_any(database)) {
    RulingAnchors anchors(database, reader);
    RuledActors actors(database, writer.interned(), anchors);
    std::set<std::int64_t> changed = actors.changed_editions();
    std::set<std::int64_t> named = new_editions(database, writer, actors);
    named.insert(changed.begin(), changed.end());
    actors.write();
    reader.forget();
    writer.forget();
    RuledClaims claims(database, anchors);
    for (const std::int64_t edition : named)
      claims.take_edition(edition, writer.as_read(edition), reader.read(edition, EditionReader::Parts::extracted));
    changed.merge(claims.changed_editions());
    claims.write();
    for (const std::int64_t edition : changed) writer.search_anew(edition);
  }
  database.execute("DELETE FROM unruled");
}

}  // namespace gainsay
