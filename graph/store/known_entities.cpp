#include "graph/store/known_entities.h"

#include <map>
#include <set>
#include <string>

#include "base/utf8.h"
#include "graph/store/codec.h"
#include "graph/store/packed.h"

namespace gainsay {
namespace {

constexpr const char* named_sql =
    "SELECT n.entity FROM entity n WHERE EXISTS (SELECT 1 FROM entity_edition u"
    " JOIN edition e ON e.edition = u.edition AND e.is_current WHERE u.entity = n.entity) ORDER BY n.id, n.kind";
constexpr const char* aliases_sql =
    "SELECT a.entity, a.aliases FROM actor a JOIN edition e ON e.edition = a.actor / 1000000 AND e.is_current"
    " WHERE a.aliases IS NOT NULL";

/// ?1: the part, in lower case.
constexpr const char* words_with_sql = "SELECT word FROM word WHERE instr(lower(text), ?1)";
/// ?1: words, as JSON.
constexpr const char* named_by_sql =
    "SELECT n.entity FROM entity n WHERE n.name IN (SELECT value FROM json_each(?1)) AND EXISTS (SELECT 1"
    " FROM entity_edition u JOIN edition e ON e.edition = u.edition AND e.is_current WHERE u.entity = n.entity)"
    " ORDER BY n.id, n.kind";

class Collection {
 public:
  explicit Collection(EditionReader& reader) : reader_(reader) {}

  void add_named(Query& entity) {
    while (entity.next()) {
      const Named named = reader_.entity(entity.integer(0));
      Names& names = by_id_[named.id];
      names.own.insert(named.name);
      names.all.insert(named.name);
      names.kind = named.kind;
    }
  }

  void add_alias(std::int64_t entity, std::string alias) {
    const Named named = reader_.entity(entity);
    Names& names = by_id_[named.id];
    if (names.own.empty()) {
      names.own.insert(named.name);
      names.kind = named.kind;
    }
    names.all.insert(std::move(alias));
  }

  std::vector<KnownEntity> take() {
    std::vector<KnownEntity> out;
    out.reserve(by_id_.size());
    for (auto& [id, names] : by_id_)
      out.push_back({{id, *names.own.begin(), names.kind}, {names.all.begin(), names.all.end()}});
    return out;
  }

 private:
  struct Names {
    EntityKind kind = EntityKind::group;
    std::set<std::string> own;
    std::set<std::string> all;
  };

  EditionReader& reader_;
  std::map<EntityId, Names> by_id_;
};

}  // namespace

std::vector<KnownEntity> known_entities(const Database& database, EditionReader& reader) {
  Collection out(reader);
  Query named(database, named_sql);
  out.add_named(named);
  Query actor(database, aliases_sql);
  while (actor.next())
    for (std::string& alias : reader.words(unpack_rows(actor.text_view(1))))
      out.add_alias(actor.integer(0), std::move(alias));
  return out.take();
}

std::vector<KnownEntity> known_entities_with(const Database& database, EditionReader& reader, std::string_view part) {
  std::vector<std::int64_t> words;
  Query with(database, words_with_sql);
  with.bind(1, ascii_lower(part));
  while (with.next()) words.push_back(with.integer(0));
  Collection out(reader);
  Query named(database, named_by_sql);
  named.bind(1, encode_integers(words));
  out.add_named(named);
  const std::set<std::int64_t> wanted(words.begin(), words.end());
  Query actor(database, aliases_sql);
  while (actor.next())
    for (const std::int64_t alias : unpack_rows(actor.text_view(1)))
      if (wanted.contains(alias)) out.add_alias(actor.integer(0), reader.word(alias));
  return out.take();
}

}  // namespace gainsay
