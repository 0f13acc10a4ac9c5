#include "graph/store/cited_articles.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

#include "base/utf8.h"
#include "graph/store/ids.h"
#include "graph/store/queries.h"
#include "graph/store/schema.h"

namespace gainsay {
namespace {

// A hop behind the first names an outlet or agency. Its report is taken to be a stored article where that is the only
// one
// - of that outlet (by name, without case),
// - published between three days before the words were said, or the citing article came out, and that day itself,
// - that shares two actors or more with the citing article, the outlet aside.

/// Editions that speak of an outlet of which an edition came, went or changed, in whose days they may have cited it:
/// their links are looked up anew, too.
constexpr const char* spread_sql = R"sql(
WITH changed AS MATERIALIZED (
  SELECT lower(w.text) AS name, min(e.published_begin) AS first, max(e.published_end) AS last
  FROM unlinked u JOIN edition e ON e.edition = u.edition JOIN word w ON w.word = e.outlet
  WHERE ?1 IS NULL OR e.edition = ?1
  GROUP BY lower(w.text)
)
INSERT OR IGNORE INTO unlinked
SELECT x.edition
FROM entity g
JOIN word n ON n.word = g.name
JOIN changed c ON c.name = lower(n.text)
JOIN entity_edition x ON x.entity = g.entity
JOIN edition e ON e.edition = x.edition AND e.is_current
WHERE g.kind IN (1, 2)
  AND EXISTS (SELECT 1 FROM attribution a
              WHERE a.attribution BETWEEN e.edition * 1000000 AND e.edition * 1000000 + 999999
                AND coalesce(a.said_begin, e.published_begin) - 3 <= c.last
                AND coalesce(e.published_end, a.said_end) >= c.first)
)sql";

class Linker {
 public:
  explicit Linker(const Database& database)
      : hops_(database, queries::publishers_cited_in),
        candidates_(database, queries::reports_cited),
        insert_(database, "INSERT INTO cited_article VALUES (?, ?, ?)"),
        longest_(database.number(queries::longest_publication)) {
    Query outlet(database,
                 "SELECT w.word, w.text FROM word w WHERE w.word IN (SELECT outlet FROM edition WHERE is_current)");
    while (outlet.next()) outlets_.emplace(ascii_lower(outlet.text_view(1)), outlet.integer(0));
  }

  void link(std::int64_t edition) {
    hops_.bind(1, edition);
    while (hops_.next()) {
      const auto [first, last] = outlets_.equal_range(ascii_lower(hops_.text_view(2)));
      std::optional<std::int64_t> report;
      std::size_t found = 0;
      for (auto outlet = first; outlet != last && found < 2; ++outlet) {
        candidates_.bind(1, outlet->second).bind(2, edition).bind(3, hops_.integer(3)).bind(4, hops_.integer(4));
        candidates_.bind(5, longest_).bind(6, outlet->first);
        while (candidates_.next()) {
          report = candidates_.integer(0);
          ++found;
        }
      }
      if (found == 1) insert_.bind(1, hops_.integer(0)).bind(2, hops_.integer(1)).bind(3, *report).run();
    }
  }

 private:
  Query hops_;
  Query candidates_;
  Query insert_;
  std::int64_t longest_;
  std::unordered_multimap<std::string, std::int64_t> outlets_;  ///< by name in lower case
};

}  // namespace

void mark_citing(const Database& database, std::int64_t edition) {
  Query add(database, "INSERT OR IGNORE INTO unlinked VALUES (?)");
  add.bind(1, edition).run();
  Query spread(database, spread_sql);
  spread.bind(1, edition).run();
}

void link_cited_articles(const Database& database) {
  Query(database, spread_sql).run();
  database.execute(queries::drop_links_of_unlinked);
  Linker linker(database);
  Query edition(database, "SELECT edition FROM unlinked JOIN edition USING (edition) WHERE is_current");
  while (edition.next()) linker.link(edition.integer(0));
  database.execute("DELETE FROM unlinked");
}

std::vector<CitedArticle> read_cited_articles(const Database& database) {
  std::vector<CitedArticle> out;
  Query row(database,
            "SELECT r.text, a.id, c.position, x.text FROM cited_article c"
            " JOIN attribution a ON a.attribution = c.attribution"
            " JOIN edition e ON e.edition = c.attribution / 1000000 AND e.is_current JOIN word r ON r.word = e.article"
            " JOIN edition o ON o.edition = c.edition JOIN word x ON x.word = o.article"
            " ORDER BY r.text, a.id, c.position");
  while (row.next())
    out.push_back({ArticleId(row.text(0)), AttributionId(id_at(row, 1)), static_cast<std::size_t>(row.integer(2)),
                   ArticleId(row.text(3))});
  return out;
}

}  // namespace gainsay
