#include "graph/store/conflict_rulings.h"

#include <algorithm>
#include <map>
#include <utility>

namespace gainsay {
namespace {

constexpr const char* table_sql = R"sql(
CREATE TABLE IF NOT EXISTS conflict_ruling (          -- a log: the last one on a pair of places holds
  ruling   INTEGER PRIMARY KEY,
  decision TEXT NOT NULL CHECK (decision IN ('confirm', 'dismiss', 'withdraw')),
  version_a TEXT NOT NULL,                            -- a text, and bytes of it, as the next two
  begin_a   INTEGER NOT NULL,
  end_a     INTEGER NOT NULL,
  text_a    TEXT NOT NULL,                            -- the statement there, as it was read then
  version_b TEXT NOT NULL,
  begin_b   INTEGER NOT NULL,
  end_b     INTEGER NOT NULL,
  text_b    TEXT NOT NULL,
  made_by   TEXT NOT NULL,
  note      TEXT NOT NULL,
  made_at   TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS conflict_ruling_place ON conflict_ruling (version_a, begin_a, version_b, begin_b, note);
)sql";

constexpr const char* place_columns = "version_a, begin_a, end_a, text_a, version_b, begin_b, end_b, text_b";

constexpr const char* match_sql = R"sql(
SELECT r.ruling, r.decision, r.made_by, r.note, x.claim, x.text = r.text_a, y.claim, y.text = r.text_b
FROM conflict_ruling r
JOIN edition e ON e.version = r.version_a AND e.is_current
JOIN statement x ON x.edition = e.edition
  AND 2 * (min(x.span_end, r.end_a) - max(x.span_begin, r.begin_a)) >= max(x.span_end - x.span_begin, r.end_a - r.begin_a)
JOIN edition f ON f.version = r.version_b AND f.is_current
JOIN statement y ON y.edition = f.edition
  AND 2 * (min(y.span_end, r.end_b) - max(y.span_begin, r.begin_b)) >= max(y.span_end - y.span_begin, r.end_b - r.begin_b)
WHERE r.ruling IN (SELECT max(ruling) FROM conflict_ruling
                   GROUP BY version_a, begin_a, end_a, text_a, version_b, begin_b, end_b, text_b)
ORDER BY r.ruling
)sql";

using ClaimPair = std::pair<std::string, std::string>;

ClaimPair pair_of(const std::string& a, const std::string& b) { return std::minmax(a, b); }

struct Match {
  std::int64_t ruling = 0;
  RulingDecision decision = RulingDecision::confirm;
  RulingMark mark;
  ClaimPair claims;
  int exact = 0;  ///< sides on which the sentence is the same as then
};

bool has_table(const Database& database) {
  return database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'conflict_ruling'") != 0;
}

std::vector<Match> matches_of(const Database& database) {
  std::vector<Match> out;
  Query row(database, match_sql);
  while (row.next()) {
    Match& match = out.emplace_back();
    match.ruling = row.integer(0);
    match.decision = parse_ruling_decision(row.text(1)).value_or(RulingDecision::withdraw);
    match.mark = {row.text(1), row.text(2), row.text(3)};
    match.claims = pair_of(row.text(4), row.text(6));
    match.exact = static_cast<int>(row.integer(5) + row.integer(7));
  }
  return out;
}

/// What holds of each pair of claims, after all rulings in their order.
std::map<ClaimPair, RulingMark> standing_rulings(const Database& database) {
  const std::vector<Match> matches = matches_of(database);
  std::map<std::int64_t, int> best;
  for (const Match& match : matches) best[match.ruling] = std::max(best[match.ruling], match.exact);
  std::map<ClaimPair, RulingMark> out;
  for (const Match& match : matches) {
    if (match.exact < best.at(match.ruling)) continue;
    if (match.decision == RulingDecision::withdraw)
      out.erase(match.claims);
    else
      out[match.claims] = match.mark;
  }
  return out;
}

void bind(Query& query, int at, const RulingAnchor& anchor) {
  query.bind(at, anchor.version.value).bind(at + 1, static_cast<std::int64_t>(anchor.span.begin));
  query.bind(at + 2, static_cast<std::int64_t>(anchor.span.end)).bind(at + 3, anchor.text);
}

RulingAnchor anchor_at(const Query& row, int column) {
  return {VersionId(row.text(column)),
          {static_cast<std::size_t>(row.integer(column + 1)), static_cast<std::size_t>(row.integer(column + 2))},
          row.text(column + 3)};
}

}  // namespace

std::size_t write_conflict_rulings(const Database& database, const std::vector<ConflictRuling>& rulings) {
  Transaction transaction(database);
  database.execute(table_sql);
  const std::int64_t before = database.number("SELECT count(*) FROM conflict_ruling");
  Query insert(database,
               std::string("INSERT INTO conflict_ruling (decision, ") + place_columns +
                   ", made_by, note, made_at) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12"
                   " WHERE NOT EXISTS (SELECT 1 FROM conflict_ruling WHERE version_a = ?2 AND begin_a = ?3 AND end_a = ?4"
                   " AND text_a = ?5 AND version_b = ?6 AND begin_b = ?7 AND end_b = ?8 AND text_b = ?9"
                   " AND decision = ?1 AND made_by = ?10 AND note = ?11 AND made_at = ?12)");
  for (const ConflictRuling& ruling : rulings) {
    const auto& [first, second] = std::minmax(ruling.a, ruling.b);
    insert.bind(1, name_of(ruling.decision));
    bind(insert, 2, first);
    bind(insert, 6, second);
    insert.bind(10, ruling.by).bind(11, ruling.note).bind(12, ruling.made_at).run();
  }
  const std::int64_t after = database.number("SELECT count(*) FROM conflict_ruling");
  transaction.commit();
  return static_cast<std::size_t>(after - before);
}

std::vector<ConflictRuling> read_conflict_rulings(const Database& database) {
  std::vector<ConflictRuling> out;
  if (!has_table(database)) return out;
  Query row(database, std::string("SELECT decision, ") + place_columns +
                          ", made_by, note, made_at FROM conflict_ruling ORDER BY ruling");
  while (row.next())
    out.push_back({parse_ruling_decision(row.text(0)).value_or(RulingDecision::withdraw), anchor_at(row, 1),
                   anchor_at(row, 5), row.text(9), row.text(10), row.text(11)});
  return out;
}

std::vector<Conflict> with_rulings(const Database& database, std::vector<Conflict> conflicts) {
  if (conflicts.empty() || !has_table(database)) return conflicts;
  const std::map<ClaimPair, RulingMark> standing = standing_rulings(database);
  for (Conflict& conflict : conflicts) {
    const auto found = standing.find(pair_of(conflict.claim_a.value, conflict.claim_b.value));
    if (found != standing.end()) conflict.ruling = found->second;
  }
  return conflicts;
}

}  // namespace gainsay
