#include "graph/store/conflict_rulings.h"

#include <algorithm>
#include <map>
#include <utility>

#include "graph/store/ids.h"
#include "graph/store/statement_briefs.h"

namespace gainsay {
namespace {

constexpr const char* place_columns = "version_a, begin_a, end_a, text_a, version_b, begin_b, end_b, text_b";

/// The statements of current editions that share more than half of their bytes with the two places of the last ruling
/// on each pair of places.
constexpr const char* match_sql = R"sql(
SELECT r.ruling, r.decision, r.made_by, r.note, r.text_a, r.text_b, x.statement, y.statement
FROM conflict_ruling r
JOIN text v ON v.version = r.version_a
JOIN edition e ON e.text = v.text AND e.is_current
JOIN statement x ON x.statement BETWEEN e.edition * 1000000 AND e.edition * 1000000 + 999999
  AND 2 * (min(x.span_begin + x.span_length, r.end_a) - max(x.span_begin, r.begin_a))
      >= max(x.span_length, r.end_a - r.begin_a)
JOIN text w ON w.version = r.version_b
JOIN edition f ON f.text = w.text AND f.is_current
JOIN statement y ON y.statement BETWEEN f.edition * 1000000 AND f.edition * 1000000 + 999999
  AND 2 * (min(y.span_begin + y.span_length, r.end_b) - max(y.span_begin, r.begin_b))
      >= max(y.span_length, r.end_b - r.begin_b)
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

std::vector<Match> matches_of(const Database& database, EditionReader& reader) {
  std::vector<Match> out;
  StatementBriefs briefs(database, reader);
  Query row(database, match_sql);
  while (row.next()) {
    const StatementBrief a = briefs.at(row.integer(6));
    const StatementBrief b = briefs.at(row.integer(7));
    Match& match = out.emplace_back();
    match.ruling = row.integer(0);
    match.decision = parse_ruling_decision(row.text(1)).value_or(RulingDecision::withdraw);
    match.mark = {row.text(1), row.text(2), row.text(3)};
    match.claims = pair_of(a.claim.value, b.claim.value);
    match.exact = (a.text == row.text_view(4) ? 1 : 0) + (b.text == row.text_view(5) ? 1 : 0);
  }
  return out;
}

/// What holds of each pair of claims, after all rulings in their order.
std::map<ClaimPair, RulingMark> standing_rulings(const Database& database, EditionReader& reader) {
  const std::vector<Match> matches = matches_of(database, reader);
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
  bind_id(query, at, anchor.version.value);
  query.bind(at + 1, static_cast<std::int64_t>(anchor.span.begin));
  query.bind(at + 2, static_cast<std::int64_t>(anchor.span.end)).bind(at + 3, anchor.text);
}

RulingAnchor anchor_at(const Query& row, int column) {
  return {VersionId(id_at(row, column)),
          {static_cast<std::size_t>(row.integer(column + 1)), static_cast<std::size_t>(row.integer(column + 2))},
          row.text(column + 3)};
}

}  // namespace

std::size_t append_conflict_rulings(const Database& database, const std::vector<ConflictRuling>& rulings) {
  const std::int64_t before = database.number("SELECT count(*) FROM conflict_ruling");
  Query insert(
      database,
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
  return static_cast<std::size_t>(after - before);
}

std::vector<ConflictRuling> read_conflict_rulings(const Database& database) {
  std::vector<ConflictRuling> out;
  Query row(database, std::string("SELECT decision, ") + place_columns +
                          ", made_by, note, made_at FROM conflict_ruling ORDER BY ruling");
  while (row.next())
    out.push_back({parse_ruling_decision(row.text(0)).value_or(RulingDecision::withdraw), anchor_at(row, 1),
                   anchor_at(row, 5), row.text(9), row.text(10), row.text(11)});
  return out;
}

std::vector<Conflict> with_rulings(const Database& database, EditionReader& reader, std::vector<Conflict> conflicts) {
  if (conflicts.empty()) return conflicts;
  const std::map<ClaimPair, RulingMark> standing = standing_rulings(database, reader);
  for (Conflict& conflict : conflicts) {
    const auto found = standing.find(pair_of(conflict.claim_a.value, conflict.claim_b.value));
    if (found != standing.end()) conflict.ruling = found->second;
  }
  return conflicts;
}

std::set<ClaimId> ruled_claims(const Database& database, EditionReader& reader) {
  std::set<ClaimId> out;
  for (const auto& [pair, mark] : standing_rulings(database, reader))
    out.insert({ClaimId(pair.first), ClaimId(pair.second)});
  return out;
}

}  // namespace gainsay
