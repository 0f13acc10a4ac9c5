#include <set>

#include "base/content_id.h"
#include "graph/store/codec.h"
#include "graph/store/digest.h"
#include "graph/store/ids.h"
#include "graph/store/named_in.h"
#include "graph/store/queries.h"
#include "graph/store/schema.h"
#include "graph/store/sqlite_store.h"

namespace gainsay {
namespace {

using Problems = std::vector<StoreProblem>;

constexpr std::size_t most_told = 100;  // of each kind of damage: one bad page has many rows

void add(Problems& problems, const std::string& message) { problems.push_back({StoreProblem::Kind::damage, message}); }

void check_file(const Database& database, Problems& problems) {
  Query row(database, "PRAGMA integrity_check(" + std::to_string(most_told) + ")");
  while (row.next())
    if (const std::string told = row.text(0); told != "ok") add(problems, "SQLite: " + told);
}

void check_references(const Database& database, Problems& problems) {
  Query row(database, "PRAGMA foreign_key_check");
  for (std::size_t told = 0; told < most_told && row.next(); ++told)
    add(problems, "row " + std::to_string(row.integer(1)) + " of " + row.text(0) + " refers to a row of " +
                      row.text(2) + " that is not there");
}

void check_texts(const Database& database, Problems& problems) {
  Query row(database, "SELECT version, body FROM text");
  while (row.next())
    if (const std::string version = id_at(row, 0); sha256_hex(row.text_view(1)) != version)
      add(problems, "text " + version + " is not the text that was stored");
}

/// Of every article with an edition that is its path's newest, one edition speaks.
void check_currents(const Database& database, Problems& problems) {
  Query row(database,
            "SELECT w.text FROM edition e JOIN word w ON w.word = e.article GROUP BY e.article"
            " HAVING sum(e.is_newest) > 0 AND sum(e.is_current) <> 1");
  while (row.next()) add(problems, "no one edition speaks for article " + row.text(0));
}

class SpanCheck {
 public:
  explicit SpanCheck(const Extraction& extraction) : size_(extraction.article.text.size()) {
    for (const Block& block : extraction.article.blocks) take(block.span);
    for (const Actor& actor : extraction.attributed.actors) take(actor.mentions);
    for (const Attribution& a : extraction.attributed.attributions) {
      take(a.sources), take(a.cues), take(a.contents);
      for (const Hop& hop : a.chain) take(hop.span);
    }
    for (const Statement& s : extraction.statements) {
      const Claim& c = s.claim;
      take(s.span), take(c.predicate_span), take(c.negator);
      if (c.quantity) take(c.quantity->span);
      for (const Phrase* phrase : {&c.agent, &c.object, &c.recipient, &c.place}) take(phrase->span);
      for (const Argument& argument : c.arguments) take(argument.phrase.span);
    }
  }
  [[nodiscard]] std::size_t beyond() const { return beyond_; }

 private:
  void take(const Span& span) { beyond_ += span.begin > span.end || span.end > size_ ? 1 : 0; }
  void take(const std::optional<Span>& span) {
    if (span) take(*span);
  }
  void take(const std::vector<Span>& spans) {
    for (const Span& span : spans) take(span);
  }

  std::size_t size_;
  std::size_t beyond_ = 0;
};

class EditionCheck {
 public:
  EditionCheck(const Database& database, EditionReader& reader)
      : reader_(reader),
        digest_(database, "SELECT digest FROM edition WHERE edition = ?"),
        listed_(database, std::string("SELECT 1 FROM entity_edition WHERE entity IN (") + queries::entities_read_as +
                              ") AND edition = ?2") {}

  void check(std::int64_t edition, Problems& problems) {
    const Extraction extraction = reader_.read(edition, EditionReader::Parts::all);
    const std::string name = "article " + extraction.article.id.value + ", edition " + std::to_string(edition) + " (" +
                             extraction.article.path + "): ";
    digest_.bind(1, edition);
    std::string digest;
    while (digest_.next()) digest = id_at(digest_, 0);
    if (digest_of(extraction) != digest) add(problems, name + "is not what was stored");
    if (const std::size_t beyond = SpanCheck(extraction).beyond(); beyond > 0)
      add(problems, name + std::to_string(beyond) + " spans lie beyond the text");
    std::set<EntityId> named;
    for_each_named(extraction, [&named](const Named& one) { named.insert(one.id); });
    for (const EntityId& id : named)
      if (!is_listed(id, edition)) add(problems, name + "is not found by the entity " + id.value + ", which it names");
  }

 private:
  bool is_listed(const EntityId& id, std::int64_t edition) {
    bind_id(listed_, 1, id.value);
    listed_.bind(2, edition);
    bool found = false;
    while (listed_.next()) found = true;
    return found;
  }

  EditionReader& reader_;
  Query digest_;
  Query listed_;
};

void check_outlines(const Database& database, Problems& problems) {
  Query row(
      database,
      "SELECT o.edition FROM outline o JOIN edition e ON e.edition = o.edition WHERE NOT e.is_current ORDER BY 1");
  for (std::size_t told = 0; told < most_told && row.next(); ++told)
    add(problems,
        "edition " + std::to_string(row.integer(0)) + " is compared with others, but does not speak for its article");
}

/// The words that oppose lie in the texts of their sides.
void check_conflicts(const Database& database, Problems& problems) {
  Query row(database,
            "SELECT c.id, c.opposing_a, length(CAST(t.body AS BLOB)), c.opposing_b, length(CAST(u.body AS BLOB))"
            " FROM conflict c JOIN edition e ON e.edition = c.statement_a / 1000000 JOIN text t ON t.text = e.text"
            " JOIN edition f ON f.edition = c.statement_b / 1000000 JOIN text u ON u.text = f.text");
  while (row.next())
    for (const int column : {1, 3})
      for (const Span& span : decode_spans(row.text_view(column)))
        if (span.end > static_cast<std::size_t>(row.integer(column + 1)))
          add(problems, "conflict " + id_at(row, 0) + ": words that oppose lie beyond their text");
}

}  // namespace

std::vector<StoreProblem> SqliteStore::verify() const {
  Problems out;
  check_file(database_, out);
  if (!out.empty()) return out;  // what is read from a damaged file says nothing
  check_references(database_, out);
  check_texts(database_, out);
  check_currents(database_, out);
  EditionReader as_read(database_, EditionReader::Reading::as_read);
  EditionCheck editions(database_, as_read);
  Query row(database_, "SELECT edition FROM edition ORDER BY edition");
  while (row.next()) editions.check(row.integer(0), out);
  check_outlines(database_, out);
  check_conflicts(database_, out);
  if (database_.number(queries::is_stale) != 0)
    out.push_back(
        {StoreProblem::Kind::stale,
         "articles came or changed since conflicts were sought; the next command that shows some catches up"});
  return out;
}

}  // namespace gainsay
