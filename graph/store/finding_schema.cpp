#include "graph/store/schema.h"

namespace gainsay {

const std::string_view finding_tables = R"sql(
CREATE TABLE finding_state (                          -- one row
  only   INTEGER PRIMARY KEY CHECK (only = 1),
  rules  TEXT NOT NULL,                               -- version of the rules that made the findings
  ground INTEGER NOT NULL                             -- changes whenever what was searched does
);
INSERT INTO finding_state VALUES (1, '', 0);

CREATE TABLE unsearched (                             -- current editions that are still to be held against the others
  edition INTEGER PRIMARY KEY REFERENCES edition ON DELETE CASCADE
);

CREATE TABLE unlinked (                               -- editions whose cited reports are to be looked up, or that may be one
  edition INTEGER PRIMARY KEY REFERENCES edition ON DELETE CASCADE
);

CREATE TABLE outline (                                -- what later articles need of one that was searched
  edition INTEGER PRIMARY KEY REFERENCES edition ON DELETE CASCADE,
  bytes   BLOB NOT NULL                               -- graph/conflict/outline.h
);

CREATE TABLE conflict (                               -- of each two claims the best
  id          BLOB NOT NULL PRIMARY KEY,
  dispute     BLOB NOT NULL,
  class       INTEGER NOT NULL CHECK (class BETWEEN 0 AND 2),
  type        INTEGER NOT NULL CHECK (type BETWEEN 0 AND 7),
  strength    INTEGER NOT NULL CHECK (strength BETWEEN 0 AND 2),
  score       REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
  claim_low   BLOB NOT NULL,                          -- the claims of its statements, by their ids
  claim_high  BLOB NOT NULL,
  statement_a INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,   -- the best evidence; a is the earlier one
  statement_b INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  words       BLOB,                                   -- a hash of where it stands and its type; NULL: of figures
  is_shown    INTEGER NOT NULL CHECK (is_shown IN (0, 1)),               -- the best of those with the same words
  opposing_a  TEXT NOT NULL CHECK (opposing_a LIKE '[%]'),               -- [begin, length, ...] in the text
  opposing_b  TEXT NOT NULL CHECK (opposing_b LIKE '[%]'),
  slots       TEXT NOT NULL CHECK (slots LIKE '[%]'),                    -- [[slot, a, b, relation], ...]
  explanation TEXT NOT NULL CHECK (explanation LIKE '[%]'),              -- pieces: "words", [side, begin, length]
  why_not     INTEGER REFERENCES word,
  rule        INTEGER NOT NULL REFERENCES word
) WITHOUT ROWID;
CREATE UNIQUE INDEX conflict_claims ON conflict (claim_low, claim_high);
CREATE INDEX conflict_a ON conflict (statement_a);
CREATE INDEX conflict_b ON conflict (statement_b);
CREATE INDEX conflict_words ON conflict (words) WHERE words IS NOT NULL;
CREATE INDEX conflict_shown ON conflict (score DESC) WHERE is_shown;

CREATE TABLE support (                                -- of each claim that backs another the earliest evidence
  from_claim     BLOB NOT NULL,
  to_claim       BLOB NOT NULL,
  from_statement INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  to_statement   INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  rule           INTEGER NOT NULL REFERENCES word,
  PRIMARY KEY (from_claim, to_claim)
) WITHOUT ROWID;
CREATE INDEX support_from ON support (from_statement);
CREATE INDEX support_to ON support (to_statement);
)sql";

}  // namespace gainsay
