#include "graph/store/schema.h"

#include <array>
#include <string>

#include "gainsay/model/vocabulary.h"

namespace gainsay {

// Keys of what hangs on an edition are edition * 1000000 + a number within it, so that an edition's rows lie together
// and need no index. Spans are begin and length in bytes of text.body. Packed columns: graph/store/numbers.h.
const std::string_view store_tables = R"sql(
-- Words and vocabularies --------------------------------------------------------------------------------------------

CREATE TABLE word (                                   -- each string that recurs: lemmas, names, rules, paths, addresses
  word INTEGER PRIMARY KEY AUTOINCREMENT,             -- a row that went does not come back as another word
  text TEXT NOT NULL UNIQUE
);

CREATE TABLE vocabulary (                             -- the words of closed lists, by the numbers that stand for them
  list TEXT NOT NULL,
  code INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (list, code)
) WITHOUT ROWID;

-- What was read -----------------------------------------------------------------------------------------------------

CREATE TABLE text (
  text    INTEGER PRIMARY KEY,
  version BLOB NOT NULL UNIQUE,                       -- SHA-256 of body
  body    TEXT NOT NULL
);

CREATE TABLE edition (                                -- one text of one article, read from one path
  edition         INTEGER PRIMARY KEY AUTOINCREMENT,
  article         INTEGER NOT NULL REFERENCES word,   -- url, else path
  path            INTEGER NOT NULL REFERENCES word,
  text            INTEGER NOT NULL REFERENCES text,
  url             INTEGER REFERENCES word,
  language        INTEGER NOT NULL REFERENCES word,
  title           TEXT NOT NULL,
  outlet          INTEGER REFERENCES word,
  byline          INTEGER REFERENCES word,
  agencies        TEXT CHECK (agencies LIKE '[%]'),   -- of words
  published_begin INTEGER,                            -- days since 1970-01-01, as all days
  published_end   INTEGER,
  published_from  INTEGER REFERENCES word,
  blocks          TEXT NOT NULL,                      -- packed: begin from the last one's end, length, kind
  own_voice       TEXT CHECK (own_voice LIKE '[%]'),  -- of entities: the chain of what the article says itself
  extractor       INTEGER NOT NULL REFERENCES word,   -- what extracted it
  digest          BLOB NOT NULL,                      -- of all that was extracted from it
  is_newest       INTEGER NOT NULL CHECK (is_newest IN (0, 1)),    -- the last text read from this path
  is_current      INTEGER NOT NULL CHECK (is_current IN (0, 1)),   -- the one edition that speaks for the article
  ingested_at     INTEGER NOT NULL,                   -- Unix time; never exported
  CHECK (is_newest OR NOT is_current),
  UNIQUE (article, path, text)
);
CREATE UNIQUE INDEX edition_current ON edition (article) WHERE is_current;
CREATE INDEX edition_outlet ON edition (outlet, published_end) WHERE is_current;
CREATE INDEX edition_text ON edition (text);
CREATE INDEX edition_days ON edition (published_end - published_begin) WHERE is_current;

CREATE TABLE skipped_input (                          -- what an ingest could not use
  path    TEXT NOT NULL,
  message TEXT NOT NULL,
  byte    INTEGER,
  PRIMARY KEY (path, message)
) WITHOUT ROWID;

-- What was extracted ------------------------------------------------------------------------------------------------

CREATE TABLE entity (                                 -- one name of one actor or source
  entity INTEGER PRIMARY KEY AUTOINCREMENT,
  id     BLOB NOT NULL,                               -- the same for every name of it, as people ruled
  name   INTEGER NOT NULL REFERENCES word,
  kind   INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 8),
  read_id   BLOB,                                     -- without any ruling, as the next one; NULL where that is the same
  read_kind INTEGER,
  CHECK (id <> '')
);
CREATE INDEX entity_id ON entity (substr(id, 1, 5));
CREATE INDEX entity_publisher ON entity (name) WHERE kind IN (1, 2);
CREATE INDEX entity_read_id ON entity (read_id) WHERE read_id IS NOT NULL;

CREATE TABLE entity_edition (                         -- which editions name it, as whatever
  entity  INTEGER NOT NULL REFERENCES entity,
  edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  PRIMARY KEY (entity, edition)
) WITHOUT ROWID;

CREATE TABLE actor (
  actor            INTEGER PRIMARY KEY,               -- edition * 1000000 + its number there
  entity           INTEGER NOT NULL REFERENCES entity,
  aliases          TEXT,                              -- packed words
  mentions         TEXT NOT NULL,                     -- packed spans: begin from the last one's, length
  is_unnamed       INTEGER NOT NULL CHECK (is_unnamed IN (0, 1)),
  unnamed_count    INTEGER,
  unnamed_of_what  INTEGER REFERENCES word,
  unnamed_close_to INTEGER REFERENCES word,
  rule             INTEGER NOT NULL REFERENCES word
);

CREATE TABLE attribution (
  attribution  INTEGER PRIMARY KEY,                   -- edition * 1000000 + its number there
  id           BLOB,                                  -- NULL where it is that of its spans
  spans        TEXT NOT NULL,                         -- packed: how many sources, cues, contents; then each
  kind         INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
  act          INTEGER NOT NULL CHECK (act BETWEEN 0 AND 9),
  speaker      INTEGER REFERENCES entity,
  said_begin   INTEGER,
  said_end     INTEGER,
  parent       INTEGER,                               -- number of an attribution in the same edition
  implied_hops INTEGER NOT NULL,                      -- its chain begins with so many of the edition's own_voice
  chain_length INTEGER NOT NULL,                      -- then come the rows of hop, and
  speaker_cue  INTEGER REFERENCES word,               -- unless NULL the speaker, named at the first source
  rule         INTEGER NOT NULL REFERENCES word
);

CREATE TABLE hop (
  hop         INTEGER PRIMARY KEY,                    -- edition * 1000000 + its number there
  attribution INTEGER NOT NULL,                       -- number in the edition
  position    INTEGER NOT NULL,                       -- in the chain, from 0; the last hop is the origin
  entity      INTEGER NOT NULL REFERENCES entity,
  span_begin  INTEGER,
  span_length INTEGER,
  cue         INTEGER REFERENCES word,
  implied     INTEGER NOT NULL CHECK (implied IN (0, 1))
);

CREATE TABLE statement (                              -- one mention of a claim
  statement   INTEGER PRIMARY KEY,                    -- edition * 1000000 + its number there
  id          NOT NULL,                               -- the reading, where the id follows from that and its places
  claim       BLOB NOT NULL,                          -- statements of one claim express one proposition
  attribution INTEGER,                                -- number in the edition; NULL in the article's own voice
  span_begin  INTEGER NOT NULL CHECK (span_begin >= 0),
  span_length INTEGER NOT NULL CHECK (span_length >= 0),
  text        NOT NULL,                               -- 0: the span, 1: and a full stop, 2 and 3: with a capital; else pieces
  predicate   INTEGER REFERENCES word,
  polarity    INTEGER NOT NULL CHECK (polarity IN (0, 1)),
  modality    INTEGER NOT NULL CHECK (modality BETWEEN 0 AND 5),
  conditional INTEGER NOT NULL CHECK (conditional IN (0, 1)),
  denial      INTEGER NOT NULL CHECK (denial IN (0, 1)),
  time_begin  INTEGER,
  time_end    INTEGER,
  slots       TEXT NOT NULL                           -- packed: who does what to whom, quantity, rule
);
-- Five of a claim's ten bytes tell it from the others; the statement itself is asked for the rest.
CREATE INDEX statement_claim ON statement (substr(claim, 1, 5));

CREATE TABLE quantity (                               -- of statements that give one, as an interval
  statement   INTEGER PRIMARY KEY REFERENCES statement ON DELETE CASCADE,
  bound       INTEGER NOT NULL CHECK (bound BETWEEN 0 AND 6),
  low         REAL,
  high        REAL,
  unit        INTEGER REFERENCES word,
  whole       INTEGER REFERENCES word,
  span_begin  INTEGER NOT NULL,                       -- from the statement's
  span_length INTEGER NOT NULL CHECK (span_length >= 0)
);

-- What was found ----------------------------------------------------------------------------------------------------

CREATE TABLE lost_support (                           -- supports whose evidence went out of its article's text
  to_statement   INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  from_statement INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  rule           INTEGER NOT NULL REFERENCES word,
  PRIMARY KEY (to_statement, from_statement)
) WITHOUT ROWID;
CREATE INDEX lost_support_from ON lost_support (from_statement);

CREATE TABLE cited_article (                          -- a hop whose report is itself in the store
  attribution INTEGER NOT NULL REFERENCES attribution ON DELETE CASCADE,
  position    INTEGER NOT NULL,                       -- in its chain
  edition     INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  PRIMARY KEY (attribution, position)
) WITHOUT ROWID;
CREATE INDEX cited_article_edition ON cited_article (edition);

CREATE TABLE disk_wait (                              -- one row, which changes whenever a commit is to wait for the disk
  only  INTEGER PRIMARY KEY CHECK (only = 1),
  count INTEGER NOT NULL
);
INSERT INTO disk_wait VALUES (1, 0);
)sql";

namespace {

template <std::size_t size>
void add_vocabulary(Query& insert, std::string_view list, const std::array<std::string_view, size>& names) {
  for (std::size_t i = 0; i < size; ++i)
    insert.bind(1, list).bind(2, static_cast<std::int64_t>(i)).bind(3, names[i]).run();
}

void add_vocabularies(const Database& database) {
  Query insert(database, "INSERT INTO vocabulary VALUES (?, ?, ?)");
  add_vocabulary(insert, "act", speech_act_names);
  add_vocabulary(insert, "block", block_kind_names);
  add_vocabulary(insert, "bound", bound_names);
  add_vocabulary(insert, "class", conflict_class_names);
  add_vocabulary(insert, "denial_scope", denial_scope_names);
  add_vocabulary(insert, "kind", entity_kind_names);
  add_vocabulary(insert, "modality", modality_names);
  add_vocabulary(insert, "polarity", polarity_names);
  add_vocabulary(insert, "quotation", quotation_kind_names);
  add_vocabulary(insert, "relation", slot_relation_names);
  add_vocabulary(insert, "slot", phrase_slot_names);
  add_vocabulary(insert, "strength", strength_names);
  add_vocabulary(insert, "type", conflict_type_names);
}

}  // namespace

void create_schema(const Database& database) {
  database.execute(std::string(store_tables));
  database.execute(std::string(finding_tables));
  database.execute(std::string(ruling_tables));
  database.execute(std::string(store_views));
  add_vocabularies(database);
  database.execute("PRAGMA application_id = " + std::to_string(store_application_id));
  database.execute("PRAGMA user_version = " + std::to_string(store_schema_version));
}

}  // namespace gainsay
