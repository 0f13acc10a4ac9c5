#include "graph/store/interned.h"

#include "graph/store/ids.h"
#include "graph/store/queries.h"

namespace gainsay {
namespace {

constexpr std::size_t most_remembered = 50'000;  // of either kind: some ten megabytes

}  // namespace

Interned::Interned(const Database& database)
    : database_(database),
      find_word_(database, "SELECT word FROM word WHERE text = ?"),
      insert_word_(database, "INSERT INTO word (text) VALUES (?)"),
      find_entity_(database, queries::entity),
      insert_entity_(database,
                     // A new name of an actor that people merged with another is of the other, too.
                     "WITH ruled AS (SELECT id, kind FROM entity WHERE read_id = ?1 LIMIT 1)"
                     " INSERT INTO entity (id, name, kind, read_id, read_kind)"
                     " SELECT coalesce((SELECT id FROM ruled), ?1), ?2, coalesce((SELECT kind FROM ruled), ?3),"
                     " iif(EXISTS (SELECT 1 FROM ruled), ?1, NULL), iif(EXISTS (SELECT 1 FROM ruled), ?3, NULL)") {}

std::int64_t Interned::word(std::string_view text) {
  if (const auto known = words_.find(text); known != words_.end()) return known->second;
  find_word_.bind(1, text);
  insert_word_.bind(1, text);
  const std::int64_t out = row(find_word_, insert_word_);
  if (words_.size() >= most_remembered) words_.clear();
  words_.emplace(text, out);
  return out;
}

std::vector<std::int64_t> Interned::words(const std::vector<std::string>& texts) {
  std::vector<std::int64_t> out;
  out.reserve(texts.size());
  for (const std::string& text : texts) out.push_back(word(text));
  return out;
}

std::int64_t Interned::entity(const Named& named) {
  std::string key = named.id.value + '\0' + named.name + '\0' + static_cast<char>(named.kind);
  if (const auto known = entities_.find(key); known != entities_.end()) return known->second;
  const std::int64_t name = word(named.name);
  for (Query* query : {&find_entity_, &insert_entity_}) {
    bind_id(*query, 1, named.id.value);
    query->bind(2, name).bind(3, static_cast<std::int64_t>(named.kind));
  }
  const std::int64_t out = row(find_entity_, insert_entity_);
  if (entities_.size() >= most_remembered) entities_.clear();
  entities_.emplace(std::move(key), out);
  return out;
}

void Interned::forget() {
  words_.clear();
  entities_.clear();
}

std::int64_t Interned::row(Query& find, Query& insert) {
  std::int64_t out = 0;
  while (find.next()) out = find.integer(0);
  if (out != 0) return out;
  insert.run();
  return sqlite3_last_insert_rowid(database_.handle());
}

}  // namespace gainsay
