#include "graph/store/codec.h"
#include "graph/store/ids.h"
#include "graph/store/schema.h"
#include "graph/store/sqlite_store.h"
#include "graph/store/statement_briefs.h"

namespace gainsay {
namespace {

/// Earlier texts, from the same path, of articles that have a current one.
constexpr const char* superseded_sql =
    "SELECT o.edition FROM edition o JOIN edition e ON e.article = o.article AND e.is_current AND e.path = o.path"
    " JOIN word a ON a.word = o.article WHERE NOT o.is_newest";

EditionRef ref_of(const Article& article) { return {article.id, article.path, article.version}; }

}  // namespace

std::vector<EditionRef> SqliteStore::superseded(const std::set<ClaimId>& claims) const {
  std::set<std::int64_t> wanted;
  Query of_claim(database_,
                 "SELECT statement / 1000000 FROM statement s WHERE substr(s.claim, 1, 5) = substr(?1, 1, 5)"
                 " AND s.claim = ?1");
  for (const ClaimId& claim : claims) {
    bind_id(of_claim, 1, claim.value);
    while (of_claim.next()) wanted.insert(of_claim.integer(0));
  }
  std::vector<EditionRef> out;
  Query row(database_, std::string(superseded_sql) +
                           (claims.empty() ? "" : " AND o.edition IN (SELECT value FROM json_each(?1))") +
                           " ORDER BY a.text, o.edition");
  if (!claims.empty()) row.bind(1, encode_integers({wanted.begin(), wanted.end()}));
  while (row.next()) out.push_back(ref_of(reader_.read_fields(row.integer(0)).article));
  return out;
}

std::optional<Extraction> SqliteStore::extraction(const EditionRef& edition) const {
  Query query(database_,
              "SELECT e.edition FROM word a JOIN edition e ON e.article = a.word JOIN word p ON p.word = e.path"
              " JOIN text t ON t.text = e.text WHERE a.text = ? AND p.text = ? AND t.version = ?");
  query.bind(1, edition.article.value).bind(2, edition.path);
  bind_id(query, 3, edition.version.value);
  std::optional<std::int64_t> row;
  while (query.next()) row = query.integer(0);
  if (!row) return std::nullopt;
  return reader_.read(*row, EditionReader::Parts::all);
}

std::vector<LostSupport> SqliteStore::lost_supports_of(const std::set<ClaimId>& claims) const {
  StatementBriefs briefs(database_, reader_);
  std::vector<LostSupport> out;
  Query row(database_,
            "SELECT l.from_statement, l.to_statement, l.rule FROM lost_support l"
            " JOIN edition e ON e.edition = l.from_statement / 1000000 AND NOT e.is_current"
            " WHERE l.to_statement IN (SELECT value FROM json_each(?1)) ORDER BY l.to_statement, l.from_statement");
  row.bind(1, findings_.statements_of(claims));
  while (row.next()) {
    const StatementBrief from = briefs.at(row.integer(0));
    const StatementBrief to = briefs.at(row.integer(1));
    out.push_back({{from.claim, to.claim, from.id, to.id, reader_.word(row.integer(2))},
                   ref_of(reader_.read_fields(row.integer(0) / rows_per_edition).article)});
  }
  return out;
}

}  // namespace gainsay
