#include "graph/store/interests.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "graph/store/codec.h"
#include "graph/store/ids.h"

namespace gainsay {
namespace {

/// ?1: rows of entities, ?2: the words in lower case, both as JSON. A lemma need not stand in the text as it is, but
/// its row's character (graph/store/numbers.h) stands among the slots.
constexpr const char* meets_sql = R"sql(
WITH part AS MATERIALIZED (SELECT value FROM json_each(?2)),
     found AS MATERIALIZED (
       SELECT w.word, CASE WHEN w.word < 53248 THEN char(w.word + 1) WHEN w.word < 1101824 THEN char(w.word + 12288)
                      ELSE char(65536 + (w.word & 1048575)) END AS packed
       FROM word w WHERE EXISTS (SELECT 1 FROM part WHERE instr(lower(w.text), part.value)))
SELECT e.edition FROM edition e WHERE e.is_current AND e.edition IN (
  SELECT edition FROM entity_edition WHERE entity IN (SELECT value FROM json_each(?1))
  UNION ALL SELECT edition FROM entity_edition WHERE entity IN (SELECT entity FROM entity WHERE name IN (SELECT word FROM found))
  UNION ALL SELECT statement / 1000000 FROM statement s
            WHERE predicate IN (SELECT word FROM found) OR EXISTS (SELECT 1 FROM found WHERE instr(s.slots, found.packed))
  UNION ALL SELECT o.edition FROM text t JOIN part ON instr(lower(t.body), part.value) JOIN edition o ON o.text = t.text
) ORDER BY e.edition
)sql";

std::vector<std::int64_t> rows_of(const Database& database, const std::set<EntityId>& entities) {
  std::vector<std::int64_t> out;
  Query query(database, "SELECT entity FROM entity WHERE substr(id, 1, 5) = substr(?1, 1, 5) AND id = ?1");
  for (const EntityId& id : entities) {
    bind_id(query, 1, id.value);
    while (query.next()) out.push_back(query.integer(0));
  }
  return out;
}

std::vector<std::string> lower(const std::vector<std::string>& words) {
  std::vector<std::string> out;
  out.reserve(words.size());
  for (const std::string& word : words) out.push_back(ascii_lower(word));
  return out;
}

class Meeting {
 public:
  explicit Meeting(const Interest& interest) : entities_(interest.entities), words_(lower(interest.words)) {}

  [[nodiscard]] bool has(const Named& named) const { return entities_.contains(named.id); }
  [[nodiscard]] bool has(const std::optional<Named>& named) const { return named && has(*named); }
  [[nodiscard]] bool has(const std::vector<Hop>& hops) const {
    return std::ranges::any_of(hops, [this](const Hop& hop) { return has(hop.who); });
  }
  [[nodiscard]] bool has_word(std::string_view text) const {
    const std::string low = ascii_lower(text);
    return std::ranges::any_of(words_, [&low](const std::string& w) { return low.find(w) != std::string::npos; });
  }
  [[nodiscard]] bool has(const Phrase& phrase) const {
    return has(phrase.entity) || (phrase.entity && has_word(phrase.entity->name)) || has_word(phrase.text) ||
           has_word(phrase.head) ||
           std::ranges::any_of(phrase.terms, [this](const std::string& term) { return has_word(term); });
  }
  [[nodiscard]] bool has(const Statement& s) const {
    const Claim& c = s.claim;
    return has_word(s.text) || has_word(c.predicate) || has(c.agent) || has(c.object) || has(c.recipient) ||
           has(c.place) || std::ranges::any_of(c.arguments, [this](const Argument& a) { return has(a.phrase); });
  }

 private:
  const std::set<EntityId>& entities_;
  std::vector<std::string> words_;
};

}  // namespace

bool meets(const Extraction& extraction, const Interest& interest) {
  const Meeting meeting(interest);
  const Attributed& said = extraction.attributed;
  return meeting.has(said.own_voice) ||
         std::ranges::any_of(said.actors, [&](const Actor& actor) { return meeting.has(actor.named); }) ||
         std::ranges::any_of(said.attributions,
                             [&](const Attribution& a) { return meeting.has(a.speaker) || meeting.has(a.chain); }) ||
         std::ranges::any_of(extraction.statements, [&](const Statement& s) { return meeting.has(s); });
}

std::vector<std::int64_t> interesting_editions(const Database& database, const std::vector<Interest>& interests) {
  std::vector<std::int64_t> out;
  if (interests.empty()) {
    Query all(database, "SELECT edition FROM edition WHERE is_current ORDER BY edition");
    while (all.next()) out.push_back(all.integer(0));
    return out;
  }
  Query query(database, meets_sql);
  for (std::size_t i = 0; i < interests.size(); ++i) {
    query.bind(1, encode_integers(rows_of(database, interests[i].entities)));
    query.bind(2, encode_strings(lower(interests[i].words)));
    std::vector<std::int64_t> met;
    while (query.next()) met.push_back(query.integer(0));
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
