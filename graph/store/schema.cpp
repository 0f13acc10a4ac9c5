#include "graph/store/schema.h"

namespace gainsay {

const std::string_view store_schema = R"sql(
-- What was read -----------------------------------------------------------------------------------------------------

CREATE TABLE text (
  version TEXT NOT NULL PRIMARY KEY,                  -- SHA-256 of body
  body    TEXT NOT NULL
);

CREATE TABLE edition (                                -- one text of one article, read from one path
  edition         INTEGER PRIMARY KEY,
  article         TEXT NOT NULL,                      -- url, else path
  path            TEXT NOT NULL,
  version         TEXT NOT NULL REFERENCES text (version),
  url             TEXT NOT NULL,
  language        TEXT NOT NULL,
  title           TEXT NOT NULL,
  outlet          TEXT NOT NULL,
  byline          TEXT NOT NULL,
  agencies        TEXT NOT NULL CHECK (agencies LIKE '[%]'),
  published_begin TEXT,
  published_end   TEXT,
  published_from  TEXT NOT NULL,
  extractor       TEXT NOT NULL,                      -- what extracted it
  digest          TEXT NOT NULL,                      -- of all that was extracted from it
  is_newest       INTEGER NOT NULL CHECK (is_newest IN (0, 1)),    -- the last text read from this path
  is_current      INTEGER NOT NULL CHECK (is_current IN (0, 1)),   -- the one edition that speaks for the article
  ingested_at     TEXT NOT NULL,                      -- never exported
  CHECK (is_newest OR NOT is_current),
  UNIQUE (article, path, version)
);
CREATE UNIQUE INDEX edition_current ON edition (article) WHERE is_current;
CREATE UNIQUE INDEX edition_newest ON edition (article, path) WHERE is_newest;
CREATE INDEX edition_path ON edition (path);
CREATE INDEX edition_outlet ON edition (lower (outlet)) WHERE is_current;
CREATE INDEX edition_version ON edition (version);

CREATE TABLE block (
  edition    INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
  span_end   INTEGER NOT NULL CHECK (span_end >= span_begin),
  kind       TEXT NOT NULL,
  PRIMARY KEY (edition, ordinal)
) WITHOUT ROWID;

CREATE TABLE skipped_input (                          -- what an ingest could not use
  path    TEXT NOT NULL,
  message TEXT NOT NULL,
  byte    INTEGER,
  PRIMARY KEY (path, message)
) WITHOUT ROWID;

-- What was extracted ------------------------------------------------------------------------------------------------

CREATE TABLE entity (                                 -- one name of one actor or source
  entity INTEGER PRIMARY KEY,
  id     TEXT NOT NULL,                               -- the same for every name of it
  name   TEXT NOT NULL,
  kind   TEXT NOT NULL CHECK (kind IN ('article', 'outlet', 'agency', 'document', 'person', 'country', 'organisation',
                                       'group', 'unnamed')),
  UNIQUE (id, name, kind)
);

CREATE TABLE actor (
  edition          INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  ordinal          INTEGER NOT NULL,
  entity           INTEGER NOT NULL REFERENCES entity,
  aliases          TEXT NOT NULL CHECK (aliases LIKE '[%]'),
  mentions         TEXT NOT NULL CHECK (mentions LIKE '[%]'),    -- [[begin, end], ...]
  is_unnamed       INTEGER NOT NULL CHECK (is_unnamed IN (0, 1)),
  unnamed_count    INTEGER,
  unnamed_of_what  TEXT,
  unnamed_close_to TEXT,
  rule             TEXT NOT NULL,
  PRIMARY KEY (edition, ordinal)
) WITHOUT ROWID;

CREATE TABLE own_voice (                              -- the chain of what an article says in its own voice
  edition  INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  position INTEGER NOT NULL,
  entity   INTEGER NOT NULL REFERENCES entity,
  PRIMARY KEY (edition, position)
) WITHOUT ROWID;

CREATE TABLE attribution (
  edition    INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  id         TEXT NOT NULL,
  sources    TEXT NOT NULL CHECK (sources LIKE '[%]'),           -- [[begin, end], ...], as the next two
  cues       TEXT NOT NULL CHECK (cues LIKE '[%]'),
  contents   TEXT NOT NULL CHECK (contents LIKE '[%]'),
  kind       TEXT NOT NULL CHECK (kind IN ('direct', 'indirect', 'mixed')),
  act        TEXT NOT NULL,
  speaker    INTEGER REFERENCES entity,
  said_begin TEXT,
  said_end   TEXT,
  parent     TEXT NOT NULL,
  rule       TEXT NOT NULL,
  PRIMARY KEY (edition, ordinal)
) WITHOUT ROWID;

CREATE TABLE hop (
  edition     INTEGER NOT NULL,
  attribution INTEGER NOT NULL,
  position    INTEGER NOT NULL,                       -- 0 is the article's outlet (else the article); the last is the origin
  entity      INTEGER NOT NULL REFERENCES entity,
  span_begin  INTEGER,
  span_end    INTEGER,
  cue         TEXT NOT NULL,
  implied     INTEGER NOT NULL CHECK (implied IN (0, 1)),
  PRIMARY KEY (edition, attribution, position),
  FOREIGN KEY (edition, attribution) REFERENCES attribution (edition, ordinal) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE statement (                              -- one mention of a claim
  edition         INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  ordinal         INTEGER NOT NULL,
  id              TEXT NOT NULL,
  claim           TEXT NOT NULL,                      -- statements of one claim express one proposition
  attribution     TEXT NOT NULL,                      -- '' in the article's own voice
  span_begin      INTEGER NOT NULL CHECK (span_begin >= 0),
  span_end        INTEGER NOT NULL CHECK (span_end >= span_begin),
  text            TEXT NOT NULL,
  predicate       TEXT NOT NULL,
  predicate_begin INTEGER NOT NULL,
  predicate_end   INTEGER NOT NULL,
  polarity        TEXT NOT NULL CHECK (polarity IN ('affirmed', 'negated')),
  negator_begin   INTEGER,
  negator_end     INTEGER,
  modality        TEXT NOT NULL CHECK (modality IN ('actual', 'considered', 'possible', 'promised', 'requested', 'predicted')),
  hedge           TEXT NOT NULL,
  conditional     INTEGER NOT NULL CHECK (conditional IN (0, 1)),
  time_begin      TEXT,
  time_end        TEXT,
  denial          INTEGER NOT NULL CHECK (denial IN (0, 1)),
  denial_scope    TEXT,
  bound           TEXT,                               -- NULL where there is no quantity
  low             REAL,
  high            REAL,
  unit            TEXT,
  whole           TEXT,
  quantity_begin  INTEGER,
  quantity_end    INTEGER,
  rule            TEXT NOT NULL,
  PRIMARY KEY (edition, ordinal)
) WITHOUT ROWID;
CREATE INDEX statement_claim ON statement (claim);
CREATE INDEX statement_id ON statement (id);

CREATE TABLE phrase (                                 -- the slots of a statement
  edition    INTEGER NOT NULL,
  statement  INTEGER NOT NULL,
  ordinal    INTEGER NOT NULL,
  slot       TEXT NOT NULL CHECK (slot IN ('agent', 'object', 'recipient', 'place', 'argument')),
  role       TEXT NOT NULL,                           -- of arguments: the preposition
  text       TEXT NOT NULL,
  span_begin INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  head       TEXT NOT NULL,
  terms      TEXT NOT NULL CHECK (terms LIKE '[%]'),
  entity     INTEGER REFERENCES entity,
  PRIMARY KEY (edition, statement, ordinal),
  FOREIGN KEY (edition, statement) REFERENCES statement (edition, ordinal) ON DELETE CASCADE
) WITHOUT ROWID;

-- What was found ----------------------------------------------------------------------------------------------------

CREATE TABLE finding_state (                          -- one row
  only  INTEGER PRIMARY KEY CHECK (only = 1),
  stale INTEGER NOT NULL CHECK (stale IN (0, 1)),     -- articles changed since the findings were made
  rules TEXT NOT NULL                                 -- version of the rules that made them
);
INSERT INTO finding_state VALUES (1, 0, '');

CREATE TABLE conflict (
  id          TEXT NOT NULL PRIMARY KEY,
  dispute     TEXT NOT NULL,
  class       TEXT NOT NULL CHECK (class IN ('contradiction', 'tension', 'update')),
  type        TEXT NOT NULL,
  strength    TEXT NOT NULL CHECK (strength IN ('weak', 'moderate', 'strong')),
  score       REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
  claim_a     TEXT NOT NULL,                          -- a is the earlier one
  claim_b     TEXT NOT NULL,
  statement_a TEXT NOT NULL,                          -- the best evidence
  statement_b TEXT NOT NULL,
  opposing_a  TEXT NOT NULL CHECK (opposing_a LIKE '[%]'),
  opposing_b  TEXT NOT NULL CHECK (opposing_b LIKE '[%]'),
  explanation TEXT NOT NULL,
  why_not     TEXT NOT NULL,
  rule        TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX conflict_score ON conflict (score);

CREATE TABLE conflict_slot (
  conflict TEXT NOT NULL REFERENCES conflict ON DELETE CASCADE,
  ordinal  INTEGER NOT NULL,
  slot     TEXT NOT NULL,
  a        TEXT NOT NULL,
  b        TEXT NOT NULL,
  relation TEXT NOT NULL CHECK (relation IN ('same', 'entails', 'entailed', 'opposes', 'differs', 'unknown')),
  PRIMARY KEY (conflict, ordinal)
) WITHOUT ROWID;

CREATE TABLE support (
  ordinal        INTEGER PRIMARY KEY,
  from_claim     TEXT NOT NULL,
  to_claim       TEXT NOT NULL,
  from_statement TEXT NOT NULL,
  to_statement   TEXT NOT NULL,
  rule           TEXT NOT NULL
);

CREATE TABLE cited_article (                          -- a hop whose report is itself in the store
  edition     INTEGER NOT NULL,
  attribution INTEGER NOT NULL,
  position    INTEGER NOT NULL,
  article     TEXT NOT NULL,
  PRIMARY KEY (edition, attribution, position),
  FOREIGN KEY (edition, attribution, position) REFERENCES hop (edition, attribution, position) ON DELETE CASCADE
) WITHOUT ROWID;

-- What people decided -----------------------------------------------------------------------------------------------

CREATE TABLE source_ruling (                          -- a log: the last one on a path and field holds
  ruling  INTEGER PRIMARY KEY,
  path    TEXT NOT NULL,
  field   TEXT NOT NULL CHECK (field IN ('published', 'outlet', 'url')),
  value   TEXT NOT NULL,
  made_at TEXT NOT NULL
);
CREATE INDEX source_ruling_path ON source_ruling (path, field);

-- For people --------------------------------------------------------------------------------------------------------

CREATE VIEW articles AS
  SELECT e.article, e.path, e.version, e.url, e.language, e.title, e.outlet, e.byline, e.agencies,
         e.published_begin, e.published_end, e.published_from,
         (SELECT count(*) FROM attribution a WHERE a.edition = e.edition) AS attributions,
         (SELECT count(*) FROM statement s WHERE s.edition = e.edition) AS statements,
         (SELECT count(*) FROM edition o WHERE o.article = e.article) AS editions
  FROM edition e WHERE e.is_current;

CREATE VIEW claims AS
  SELECT s.claim, s.id AS statement, e.article, e.path, s.span_begin, s.span_end, s.text, s.predicate, s.polarity,
         s.modality, s.denial, n.name AS speaker, coalesce(a.act, 'assert') AS act,
         coalesce(a.said_begin, e.published_begin) AS said_begin, coalesce(a.said_end, e.published_end) AS said_end,
         CAST(substr(CAST(t.body AS BLOB), s.span_begin + 1, s.span_end - s.span_begin) AS TEXT) AS quote
  FROM statement s
  JOIN edition e ON e.edition = s.edition AND e.is_current
  JOIN text t ON t.version = e.version
  LEFT JOIN attribution a ON a.edition = s.edition AND a.id = s.attribution AND s.attribution <> ''
  LEFT JOIN entity n ON n.entity = a.speaker;

CREATE VIEW chains AS
  SELECT e.article, a.id AS attribution, h.position, n.name, n.kind, h.cue, h.implied, h.span_begin, h.span_end,
         c.article AS cited_article
  FROM hop h
  JOIN edition e ON e.edition = h.edition AND e.is_current
  JOIN attribution a ON a.edition = h.edition AND a.ordinal = h.attribution
  JOIN entity n ON n.entity = h.entity
  LEFT JOIN cited_article c ON c.edition = h.edition AND c.attribution = h.attribution AND c.position = h.position;

CREATE VIEW actors AS
  SELECT n.id, min(n.name) AS name, n.kind, count(DISTINCT e.article) AS articles,
         sum(json_array_length(a.mentions)) AS mentions
  FROM actor a
  JOIN edition e ON e.edition = a.edition AND e.is_current
  JOIN entity n ON n.entity = a.entity
  GROUP BY n.id, n.kind;

CREATE VIEW conflicts AS
  SELECT c.id, c.dispute, c.class, c.type, c.strength, c.score, c.explanation,
         a.text AS a_text, a.speaker AS a_speaker, a.said_begin AS a_said, a.article AS a_article, a.quote AS a_quote,
         b.text AS b_text, b.speaker AS b_speaker, b.said_begin AS b_said, b.article AS b_article, b.quote AS b_quote
  FROM conflict c
  LEFT JOIN claims a ON a.statement = c.statement_a
  LEFT JOIN claims b ON b.statement = c.statement_b;
)sql";

}  // namespace gainsay
