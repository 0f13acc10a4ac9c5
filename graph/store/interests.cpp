#include "graph/store/interests.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "graph/store/codec.h"

namespace gainsay {
namespace {

/// ?1: the entities' ids, ?2: the words in lower case, both as JSON.
constexpr const char* meets_sql = R"sql(
WITH wanted AS MATERIALIZED (SELECT entity FROM entity WHERE id IN (SELECT value FROM json_each(?1))),
     word AS MATERIALIZED (SELECT value FROM json_each(?2)),
     named AS MATERIALIZED (SELECT entity FROM entity WHERE EXISTS (SELECT 1 FROM word WHERE instr(lower(name), word.value)))
SELECT e.edition FROM edition e WHERE e.is_current AND e.edition IN (
  SELECT edition FROM actor WHERE entity IN wanted
  UNION ALL SELECT edition FROM hop WHERE entity IN wanted
  UNION ALL SELECT edition FROM own_voice WHERE entity IN wanted
  UNION ALL SELECT edition FROM attribution WHERE speaker IN wanted
  UNION ALL SELECT edition FROM phrase WHERE entity IN wanted
  UNION ALL SELECT edition FROM phrase WHERE entity IN named
  UNION ALL SELECT s.edition FROM statement s JOIN word
            ON instr(lower(s.text), word.value) OR instr(lower(s.predicate), word.value)
  UNION ALL SELECT p.edition FROM phrase p JOIN word
            ON instr(lower(p.text), word.value) OR instr(lower(p.head), word.value) OR instr(lower(p.terms), word.value)
) ORDER BY e.edition
)sql";

std::vector<std::int64_t> editions_that_meet(Query& query, const Interest& interest) {
  std::vector<std::string> entities;
  for (const EntityId& id : interest.entities) entities.push_back(id.value);
  std::vector<std::string> words;
  for (const std::string& word : interest.words) words.push_back(ascii_lower(word));
  query.bind(1, encode_strings(entities)).bind(2, encode_strings(words));
  std::vector<std::int64_t> out;
  while (query.next()) out.push_back(query.integer(0));
  return out;
}

}  // namespace

std::vector<std::int64_t> interesting_editions(const Database& database, const std::vector<Interest>& interests) {
  std::vector<std::int64_t> out;
  if (interests.empty()) {
    Query all(database, "SELECT edition FROM edition WHERE is_current ORDER BY edition");
    while (all.next()) out.push_back(all.integer(0));
    return out;
  }
  Query query(database, meets_sql);
  for (std::size_t i = 0; i < interests.size(); ++i) {
    std::vector<std::int64_t> met = editions_that_meet(query, interests[i]);
    if (i == 0) {
      out = std::move(met);
      continue;
    }
    std::vector<std::int64_t> both;
    std::ranges::set_intersection(out, met, std::back_inserter(both));
    out = std::move(both);
  }
  return out;
}

}  // namespace gainsay
