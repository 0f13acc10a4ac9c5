#include "graph/store/sqlite_store.h"

#include <algorithm>
#include <map>

#include "graph/store/cited_articles.h"
#include "graph/store/codec.h"
#include "graph/store/columns.h"
#include "graph/store/conflict_rulings.h"
#include "graph/store/finding_tables.h"
#include "graph/store/interests.h"
#include "graph/store/positions.h"

namespace gainsay {
namespace {

void sort_positions(std::vector<Position>& positions) {
  std::ranges::stable_sort(positions, {}, [](const Position& p) { return std::tie(p.statement.id, p.article.id); });
}

constexpr std::array<std::string_view, 3> field_names{"published", "outlet", "url"};

std::vector<std::int64_t> editions(Query&& query) {
  std::vector<std::int64_t> out;
  while (query.next()) out.push_back(query.integer(0));
  return out;
}

}  // namespace

SqliteStore::SqliteStore(Database database) : database_(std::move(database)), reader_(database_), writer_(database_) {}

PutResult SqliteStore::put(const Extraction& extraction) {
  Transaction transaction(database_);
  const PutResult result = writer_.put(extraction);
  transaction.commit();
  return result;
}

bool SqliteStore::has(const Article& article, std::string_view made_by) const {
  Query query(database_,
              "SELECT 1 FROM edition WHERE article = ? AND path = ? AND version = ? AND is_newest AND extractor = ?"
              " AND url = ? AND title = ? AND outlet = ? AND byline = ? AND agencies = ? AND published_begin IS ?"
              " AND published_end IS ? AND published_from = ?");
  query.bind(1, article.id.value).bind(2, article.path).bind(3, article.version.value).bind(4, made_by);
  query.bind(5, article.url).bind(6, article.title).bind(7, article.outlet).bind(8, article.byline);
  query.bind(9, encode_strings(article.agencies));
  if (article.published.begin) query.bind(10, to_string(*article.published.begin));
  if (article.published.end) query.bind(11, to_string(*article.published.end));
  query.bind(12, article.published_from);
  return query.next();
}

void SqliteStore::add_ruling(const SourceRuling& ruling) {
  const auto held = rulings();
  if (std::ranges::find(held, ruling) != held.end()) return;
  Query query(database_,
              "INSERT INTO source_ruling (path, field, value, made_at) VALUES (?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', "
              "'now'))");
  query.bind(1, ruling.path).bind(2, field_names[static_cast<std::size_t>(ruling.field)]).bind(3, ruling.value).run();
}

std::vector<SourceRuling> SqliteStore::rulings() const {
  std::vector<SourceRuling> out;
  Query query(database_,
              "SELECT path, field, value FROM source_ruling WHERE ruling IN"
              " (SELECT max(ruling) FROM source_ruling GROUP BY path, field)");
  while (query.next()) {
    const auto field = std::ranges::find(field_names, query.text(1)) - field_names.begin();
    out.push_back({query.text(0), static_cast<SourceRuling::Field>(field), query.text(2)});
  }
  std::ranges::sort(out);
  return out;
}

void SqliteStore::replace_findings(const std::vector<Conflict>& conflicts, const std::vector<Support>& supports,
                                   std::string_view rules_version) {
  Transaction transaction(database_);
  write_findings(database_, conflicts, supports, rules_version);
  link_cited_articles(database_);
  transaction.commit();
}

bool SqliteStore::findings_stale(std::string_view rules_version) const {
  Query query(database_, "SELECT stale OR rules <> ? FROM finding_state");
  query.bind(1, rules_version);
  return !query.next() || query.integer(0) != 0;
}

std::size_t SqliteStore::add_conflict_rulings(const std::vector<ConflictRuling>& rulings) {
  return write_conflict_rulings(database_, rulings);
}

std::vector<ConflictRuling> SqliteStore::conflict_rulings() const { return read_conflict_rulings(database_); }

std::vector<Position> SqliteStore::positions() const {
  std::vector<Position> out;
  for (const std::int64_t edition :
       editions(Query(database_, "SELECT edition FROM edition WHERE is_current ORDER BY article")))
    std::ranges::move(gainsay::positions_of(reader_.read(edition, false)), std::back_inserter(out));
  sort_positions(out);
  return out;
}

std::vector<Position> SqliteStore::positions_of(const std::set<ClaimId>& claims) const {
  std::set<std::int64_t> wanted;
  Query query(database_,
              "SELECT s.edition FROM statement s JOIN edition e USING (edition) WHERE s.claim = ? AND e.is_current");
  for (const ClaimId& claim : claims) {
    query.bind(1, claim.value);
    while (query.next()) wanted.insert(query.integer(0));
  }
  std::vector<Position> out;
  for (const std::int64_t edition : wanted)
    for (Position& position : gainsay::positions_of(reader_.read(edition, false)))
      if (claims.contains(position.statement.claim_id)) out.push_back(std::move(position));
  sort_positions(out);
  return out;
}

std::vector<Position> SqliteStore::positions_in_articles(const std::vector<Interest>& interests) const {
  std::vector<Position> out;
  for (const std::int64_t edition : interesting_editions(database_, interests))
    std::ranges::move(gainsay::positions_of(reader_.read(edition, false)), std::back_inserter(out));
  sort_positions(out);
  return out;
}

std::vector<ClaimId> SqliteStore::claims_starting(std::string_view prefix, std::size_t most) const {
  std::vector<ClaimId> out;
  Query query(database_,
              "SELECT DISTINCT s.claim FROM statement s JOIN edition e ON e.edition = s.edition AND e.is_current"
              " WHERE s.claim >= ?1 AND s.claim < ?1 || char(0x10FFFF) ORDER BY s.claim LIMIT ?2");
  query.bind(1, prefix).bind(2, static_cast<std::int64_t>(most));
  while (query.next()) out.emplace_back(query.text(0));
  return out;
}

std::vector<Conflict> SqliteStore::conflicts() const {
  return with_rulings(database_, read_conflicts(database_));
}

std::vector<Conflict> SqliteStore::conflicts_of(const std::set<ClaimId>& claims) const {
  return with_rulings(database_, read_conflicts_of(database_, claims));
}

std::vector<Support> SqliteStore::supports() const { return read_supports(database_); }

std::vector<Support> SqliteStore::supports_of(const std::set<ClaimId>& claims) const {
  return read_supports_of(database_, claims);
}

std::vector<CitedArticle> SqliteStore::cited_articles() const { return read_cited_articles(database_); }

std::vector<ArticleEntry> SqliteStore::articles() const {
  std::vector<ArticleEntry> out;
  Query row(database_,
            "SELECT article, version, path, title, outlet, url, published_begin, published_end, agencies,"
            " published_from, attributions, statements FROM articles");
  while (row.next())
    out.push_back({{ArticleId(row.text(0)), VersionId(row.text(1)), row.text(2), row.text(3), row.text(4), row.text(5),
                    interval_at(row, 6)},
                   decode_strings(row.text(8)),
                   row.text(9),
                   static_cast<std::size_t>(row.integer(10)),
                   static_cast<std::size_t>(row.integer(11))});
  std::ranges::sort(out, [](const ArticleEntry& a, const ArticleEntry& b) {
    const auto order = chronological(a.ref.published, b.ref.published);
    return order != 0 ? order < 0 : a.ref.id < b.ref.id;
  });
  return out;
}

std::vector<KnownEntity> SqliteStore::entities() const {
  struct Names {
    EntityKind kind = EntityKind::group;
    std::set<std::string> own;
    std::set<std::string> all;
  };
  std::map<EntityId, Names> by_id;
  const auto add = [&by_id](const Query& row) -> Names& {
    Names& names = by_id[EntityId(row.text(0))];
    names.own.insert(row.text(1));
    names.all.insert(row.text(1));
    names.kind = parse_entity_kind(row.text(2)).value_or(EntityKind::group);
    return names;
  };
  Query actors(database_,
               "SELECT n.id, n.name, n.kind, a.aliases FROM actor a JOIN edition e ON e.edition = a.edition"
               " AND e.is_current JOIN entity n ON n.entity = a.entity ORDER BY n.id, n.kind");
  while (actors.next()) {
    Names& names = add(actors);
    for (std::string& alias : decode_strings(actors.text(3))) names.all.insert(std::move(alias));
  }
  for (const char* used : {"SELECT DISTINCT entity FROM hop JOIN edition USING (edition) WHERE is_current",
                           "SELECT DISTINCT entity FROM own_voice JOIN edition USING (edition) WHERE is_current",
                           "SELECT DISTINCT speaker FROM attribution JOIN edition USING (edition) WHERE is_current",
                           "SELECT DISTINCT entity FROM phrase JOIN edition USING (edition) WHERE is_current"}) {
    Query row(database_,
              "SELECT id, name, kind FROM entity WHERE entity IN (" + std::string(used) + ") ORDER BY id, kind");
    while (row.next()) add(row);
  }
  std::vector<KnownEntity> out;
  out.reserve(by_id.size());
  for (auto& [id, names] : by_id)
    out.push_back({{id, *names.own.begin(), names.kind}, {names.all.begin(), names.all.end()}});
  return out;
}

std::optional<Extraction> SqliteStore::extraction(const ArticleId& article) const {
  Query query(database_, "SELECT edition FROM edition WHERE article = ? AND is_current");
  query.bind(1, article.value);
  if (!query.next()) return std::nullopt;
  const std::int64_t edition = query.integer(0);
  query.reset();
  return reader_.read(edition, true);
}

}  // namespace gainsay
