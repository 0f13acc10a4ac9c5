#include "graph/store/schema.h"

namespace gainsay {

const std::string_view store_views = R"sql(
CREATE VIEW articles AS
  SELECT a.text AS article, p.text AS path, lower(hex(t.version)) AS version, coalesce(u.text, '') AS url,
         l.text AS language, e.title, coalesce(o.text, '') AS outlet, coalesce(b.text, '') AS byline,
         (SELECT json_group_array(w.text) FROM json_each(e.agencies) j JOIN word w ON w.word = j.value) AS agencies,
         date(e.published_begin * 86400, 'unixepoch') AS published_begin,
         date(e.published_end * 86400, 'unixepoch') AS published_end, coalesce(f.text, '') AS published_from,
         (SELECT count(*) FROM attribution x WHERE x.attribution BETWEEN e.edition * 1000000
          AND e.edition * 1000000 + 999999) AS attributions,
         (SELECT count(*) FROM statement s WHERE s.statement BETWEEN e.edition * 1000000
          AND e.edition * 1000000 + 999999) AS statements,
         (SELECT count(*) FROM edition x WHERE x.article = e.article) AS editions
  FROM edition e
  JOIN word a ON a.word = e.article
  JOIN word p ON p.word = e.path
  JOIN text t ON t.text = e.text
  JOIN word l ON l.word = e.language
  LEFT JOIN word u ON u.word = e.url
  LEFT JOIN word o ON o.word = e.outlet
  LEFT JOIN word b ON b.word = e.byline
  LEFT JOIN word f ON f.word = e.published_from
  WHERE e.is_current;

-- The places of a statement's agent and object in the text; NULL where it has none.
CREATE VIEW slot_places AS
  SELECT statement,
         CASE WHEN agent = 0 THEN NULL ELSE span_begin + iif(agent % 2, agent / 2, -agent / 2) END AS agent_begin,
         agent_length,
         CASE WHEN object = 0 THEN NULL ELSE span_begin + iif(object % 2, object / 2, -object / 2) END AS object_begin,
         object_length
  FROM (SELECT statement, span_begin, unicode(substr(slots, 1, 1)) - 1 AS agent,
               unicode(substr(slots, 2, 1)) - 1 AS agent_length, unicode(substr(slots, 3, 1)) - 1 AS object,
               unicode(substr(slots, 4, 1)) - 1 AS object_length FROM statement);

CREATE VIEW quotes AS
  SELECT s.statement, CAST(substr(CAST(t.body AS BLOB), s.span_begin + 1, s.span_length) AS TEXT) AS quote
  FROM statement s
  JOIN edition e ON e.edition = s.statement / 1000000
  JOIN text t ON t.text = e.text;

CREATE VIEW claims AS
  SELECT CASE typeof(s.claim) WHEN 'blob' THEN lower(hex(s.claim)) ELSE s.claim END AS claim, s.statement,
         r.text AS article, p.text AS path, s.span_begin, s.span_begin + s.span_length AS span_end,
         CASE WHEN typeof(s.text) = 'integer' THEN
                iif(s.text & 2, upper(substr(q.quote, 1, 1)) || substr(q.quote, 2), q.quote) || iif(s.text & 1, '.', '')
              ELSE (SELECT group_concat(CASE j.type WHEN 'array' THEN
                      CAST(substr(CAST(t.body AS BLOB), s.span_begin + (j.value ->> 0) + 1, j.value ->> 1) AS TEXT)
                      ELSE j.value END, '') FROM json_each(s.text) j) END AS text,
         CAST(substr(CAST(t.body AS BLOB), k.agent_begin + 1, k.agent_length) AS TEXT) AS agent,
         coalesce(v.text, '') AS predicate,
         CAST(substr(CAST(t.body AS BLOB), k.object_begin + 1, k.object_length) AS TEXT) AS object,
         (SELECT name FROM vocabulary WHERE list = 'polarity' AND code = s.polarity) AS polarity,
         (SELECT name FROM vocabulary WHERE list = 'modality' AND code = s.modality) AS modality, s.denial,
         a.attribution, n.text AS speaker,
         (SELECT name FROM vocabulary WHERE list = 'act' AND code = coalesce(a.act, 0)) AS act,
         date(iif(a.attribution IS NULL, e.published_begin, a.said_begin) * 86400, 'unixepoch') AS said_begin,
         date(iif(a.attribution IS NULL, e.published_end, a.said_end) * 86400, 'unixepoch') AS said_end, q.quote
  FROM statement s
  JOIN slot_places k ON k.statement = s.statement
  JOIN edition e ON e.edition = s.statement / 1000000 AND e.is_current
  JOIN text t ON t.text = e.text
  JOIN quotes q ON q.statement = s.statement
  JOIN word r ON r.word = e.article
  JOIN word p ON p.word = e.path
  LEFT JOIN word v ON v.word = s.predicate
  LEFT JOIN attribution a ON a.attribution = e.edition * 1000000 + s.attribution
  LEFT JOIN entity g ON g.entity = a.speaker
  LEFT JOIN word n ON n.word = g.name;

-- The hops of each chain: the implied ones, those kept one by one, its speaker.
CREATE VIEW links AS
  SELECT a.attribution, j.key AS position, j.value AS entity, NULL AS cue, 1 AS implied
  FROM attribution a
  JOIN edition e ON e.edition = a.attribution / 1000000
  JOIN json_each(e.own_voice) j ON j.key < a.implied_hops
  UNION ALL
  SELECT a.attribution, h.position, h.entity, h.cue, h.implied
  FROM attribution a
  JOIN hop h ON h.hop BETWEEN a.attribution / 1000000 * 1000000 AND a.attribution / 1000000 * 1000000 + 999999
    AND h.attribution = a.attribution % 1000000
  UNION ALL
  SELECT a.attribution, a.chain_length - 1, a.speaker, a.speaker_cue, 0
  FROM attribution a
  WHERE a.speaker_cue IS NOT NULL;

CREATE VIEW chains AS
  SELECT r.text AS article, h.attribution, h.position, n.text AS name,
         (SELECT name FROM vocabulary WHERE list = 'kind' AND code = g.kind) AS kind, coalesce(w.text, '') AS cue,
         h.implied,
         (SELECT x.text FROM cited_article c JOIN edition o ON o.edition = c.edition JOIN word x ON x.word = o.article
          WHERE c.attribution = h.attribution AND c.position = h.position) AS cited_article
  FROM links h
  JOIN edition e ON e.edition = h.attribution / 1000000 AND e.is_current
  JOIN word r ON r.word = e.article
  JOIN entity g ON g.entity = h.entity
  JOIN word n ON n.word = g.name
  LEFT JOIN word w ON w.word = h.cue;

CREATE VIEW actors AS
  SELECT CASE typeof(g.id) WHEN 'blob' THEN lower(hex(g.id)) ELSE g.id END AS id, min(n.text) AS name,
         (SELECT name FROM vocabulary WHERE list = 'kind' AND code = g.kind) AS kind,
         count(DISTINCT e.article) AS articles, sum(length(a.mentions) / 2) AS mentions
  FROM actor a
  JOIN edition e ON e.edition = a.actor / 1000000 AND e.is_current
  JOIN entity g ON g.entity = a.entity
  JOIN word n ON n.word = g.name
  GROUP BY g.id, g.kind;

CREATE VIEW origins AS
  SELECT CASE typeof(s.claim) WHEN 'blob' THEN lower(hex(s.claim)) ELSE s.claim END AS claim,
         coalesce(n.text, r.text) AS name,
         coalesce((SELECT name FROM vocabulary WHERE list = 'kind' AND code = g.kind), 'article') AS kind,
         count(*) AS mentions, count(DISTINCT e.article) AS articles,
         date(min(iif(a.attribution IS NULL, e.published_begin, a.said_begin)) * 86400, 'unixepoch') AS first_said
  FROM statement s
  JOIN edition e ON e.edition = s.statement / 1000000 AND e.is_current
  JOIN word r ON r.word = e.article
  LEFT JOIN attribution a ON a.attribution = e.edition * 1000000 + s.attribution
  LEFT JOIN entity g ON g.entity = coalesce(
    (SELECT h.entity FROM links h WHERE h.attribution = a.attribution ORDER BY h.position DESC LIMIT 1),
    e.own_voice ->> (json_array_length(e.own_voice) - 1))
  LEFT JOIN word n ON n.word = g.name
  GROUP BY s.claim, coalesce(n.text, r.text), g.kind;

CREATE VIEW conflicts AS
  SELECT lower(hex(c.id)) AS id, lower(hex(c.dispute)) AS dispute,
         (SELECT name FROM vocabulary WHERE list = 'class' AND code = c.class) AS class,
         (SELECT name FROM vocabulary WHERE list = 'type' AND code = c.type) AS type,
         (SELECT name FROM vocabulary WHERE list = 'strength' AND code = c.strength) AS strength, c.score,
         (SELECT group_concat(CASE j.type WHEN 'array' THEN
                   CAST(substr(CAST(iif(j.value ->> 0, b.text, a.text) AS BLOB), (j.value ->> 1) + 1, j.value ->> 2)
                        AS TEXT) ELSE j.value END, '') FROM json_each(c.explanation) j) AS explanation,
         a.text AS a_text, a.speaker AS a_speaker, a.said_begin AS a_said, a.article AS a_article, a.quote AS a_quote,
         b.text AS b_text, b.speaker AS b_speaker, b.said_begin AS b_said, b.article AS b_article, b.quote AS b_quote
  FROM conflict c
  LEFT JOIN claims a ON a.statement = c.statement_a
  LEFT JOIN claims b ON b.statement = c.statement_b
  WHERE c.is_shown;

CREATE VIEW rulings AS
  SELECT ruling, made_at, made_by, decision, subject, text_a, text_b, path, field, value, note FROM ruling;
)sql";

}  // namespace gainsay
