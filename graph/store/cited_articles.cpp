#include "graph/store/cited_articles.h"

#include "graph/store/ids.h"

namespace gainsay {
namespace {

/// A hop behind the first names an outlet or agency. Its report is taken to be a stored article where that is the only
/// one
/// - of that outlet (by name, without case),
/// - published between three days before the words were said, or the citing article came out, and that day itself,
/// - that shares two actors or more with the citing article, the outlet aside.
/// `longest`: no article has a longer interval in which it may have been published, which bounds the search by an
/// index.
constexpr const char* link_sql = R"sql(
WITH outlet AS MATERIALIZED (
  SELECT w.word, lower(w.text) AS name FROM word w WHERE w.word IN (SELECT outlet FROM edition WHERE is_current)
),
longest AS MATERIALIZED (SELECT max(published_end - published_begin) AS days FROM edition WHERE is_current),
cited AS (
  SELECT h.attribution, h.position, e.edition, o.word AS outlet, o.name, e.article,
         coalesce(a.said_begin, e.published_begin) AS first_day, coalesce(e.published_end, a.said_end) AS last_day
  FROM links h
  JOIN entity g ON g.entity = h.entity AND g.kind IN (1, 2)
  JOIN word n ON n.word = g.name
  JOIN outlet o ON o.name = lower(n.text)
  JOIN edition e ON e.edition = h.attribution / 1000000 AND e.is_current
  JOIN attribution a ON a.attribution = h.attribution
  WHERE h.position > 0
),
candidate AS (
  SELECT c.attribution, c.position, o.edition, o.article,
         (SELECT count(DISTINCT x.id)
          FROM actor p JOIN entity x ON x.entity = p.entity JOIN word w ON w.word = x.name
          WHERE p.actor BETWEEN c.edition * 1000000 AND c.edition * 1000000 + 999999 AND lower(w.text) <> c.name
            AND x.id IN (SELECT y.id FROM actor q JOIN entity y ON y.entity = q.entity
                         WHERE q.actor BETWEEN o.edition * 1000000 AND o.edition * 1000000 + 999999)) AS shared
  FROM cited c
  JOIN edition o ON o.is_current AND o.outlet = c.outlet AND o.article <> c.article
    AND o.published_end BETWEEN c.first_day - 3 AND c.last_day + (SELECT days FROM longest)
  WHERE o.published_begin <= c.last_day
)
INSERT INTO cited_article
SELECT attribution, position, min(edition) FROM candidate WHERE shared >= 2
GROUP BY attribution, position HAVING count(*) = 1
)sql";

}  // namespace

void link_cited_articles(const Database& database) {
  database.execute("DELETE FROM cited_article");
  database.execute(link_sql);
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
