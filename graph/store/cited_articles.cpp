#include "graph/store/cited_articles.h"

namespace gainsay {
namespace {

/// A hop behind the first names an outlet or agency. Its report is taken to be a stored article where that is the only
/// one
/// - of that outlet (by name, without case),
/// - published between three days before the words were said, or the citing article came out, and that day itself,
/// - that shares two actors or more with the citing article, the outlet aside.
constexpr const char* link_sql = R"sql(
WITH cited AS (
  SELECT h.edition, h.attribution, h.position, n.name AS outlet, e.article,
         coalesce(a.said_begin, e.published_begin) AS first_day, coalesce(e.published_end, a.said_end) AS last_day
  FROM hop h
  JOIN edition e ON e.edition = h.edition AND e.is_current
  JOIN attribution a ON a.edition = h.edition AND a.ordinal = h.attribution
  JOIN entity n ON n.entity = h.entity AND n.kind IN ('outlet', 'agency')
  WHERE h.position > 0
),
candidate AS (
  SELECT c.edition, c.attribution, c.position, o.article,
         (SELECT count(DISTINCT x.id)
          FROM actor p JOIN entity x ON x.entity = p.entity
          WHERE p.edition = c.edition AND lower(x.name) <> lower(c.outlet)
            AND x.id IN (SELECT y.id FROM actor q JOIN entity y ON y.entity = q.entity WHERE q.edition = o.edition)) AS shared
  FROM cited c
  JOIN edition o ON o.is_current AND lower(o.outlet) = lower(c.outlet) AND o.article <> c.article
  WHERE o.published_begin IS NOT NULL AND o.published_end IS NOT NULL
    AND o.published_end >= date(c.first_day, '-3 days') AND o.published_begin <= c.last_day
)
INSERT INTO cited_article
SELECT edition, attribution, position, min(article) FROM candidate WHERE shared >= 2
GROUP BY edition, attribution, position HAVING count(*) = 1
)sql";

}  // namespace

void link_cited_articles(const Database& database) {
  database.execute("DELETE FROM cited_article");
  database.execute(link_sql);
}

std::vector<CitedArticle> read_cited_articles(const Database& database) {
  std::vector<CitedArticle> out;
  Query row(database,
            "SELECT e.article, a.id, c.position, c.article FROM cited_article c"
            " JOIN edition e ON e.edition = c.edition AND e.is_current"
            " JOIN attribution a ON a.edition = c.edition AND a.ordinal = c.attribution"
            " ORDER BY e.article, a.id, c.position");
  while (row.next())
    out.push_back({ArticleId(row.text(0)), AttributionId(row.text(1)), static_cast<std::size_t>(row.integer(2)),
                   ArticleId(row.text(3))});
  return out;
}

}  // namespace gainsay
