#include "graph/store/schema.h"

namespace gainsay {

const std::string_view ruling_tables = R"sql(
CREATE TABLE ruling (                                 -- a log, to which is only added: the last one on a matter holds
  ruling    INTEGER PRIMARY KEY,
  subject   TEXT NOT NULL CHECK (subject IN ('conflict', 'claims', 'actors', 'article')),
  decision  TEXT NOT NULL CHECK (decision IN ('confirm', 'dismiss', 'merge', 'split', 'correct', 'withdraw')),
  version_a BLOB,                                     -- a text, and bytes of it, as the next two
  begin_a   INTEGER,
  end_a     INTEGER,
  text_a    TEXT,                                     -- the statement or the name there, as it was read then
  id_a      BLOB,                                     -- of the claim or the actor then
  version_b BLOB,
  begin_b   INTEGER,
  end_b     INTEGER,
  text_b    TEXT,
  id_b      BLOB,
  path      TEXT,                                     -- of the article, where that is the subject
  field     TEXT CHECK (field IN ('published', 'outlet', 'url')),
  value     TEXT,
  made_by   TEXT NOT NULL,
  note      TEXT NOT NULL,
  made_at   TEXT NOT NULL,
  CHECK (iif(subject = 'article', path IS NOT NULL AND field IS NOT NULL AND value IS NOT NULL,
             version_a IS NOT NULL AND version_b IS NOT NULL))
);
CREATE INDEX ruling_subject ON ruling (subject);
CREATE INDEX ruling_version_a ON ruling (version_a);
CREATE INDEX ruling_version_b ON ruling (version_b);
CREATE INDEX ruling_path ON ruling (path, field);

-- What comes of the rulings on claims and actors. statement.claim and entity.id are as these leave them.

CREATE TABLE claim_as_read (                          -- of statements whose claim is another one by a ruling
  statement INTEGER PRIMARY KEY REFERENCES statement ON DELETE CASCADE,
  read      BLOB NOT NULL,                            -- the claim without any ruling
  named     BLOB NOT NULL                             -- the claim with those on actors alone
);
CREATE INDEX claim_as_read_named ON claim_as_read (named);

CREATE TABLE actor_split (                            -- who is another one in an edition than he was read as
  edition  INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  entity   INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
  name     TEXT NOT NULL,                             -- where that name stands, folded; '': wherever it is named
  is_other INTEGER NOT NULL REFERENCES entity,
  PRIMARY KEY (edition, entity, name)
) WITHOUT ROWID;
CREATE INDEX actor_split_entity ON actor_split (entity);
CREATE INDEX actor_split_other ON actor_split (is_other);

CREATE TABLE unruled (                                -- editions that came since the rulings were last applied
  edition INTEGER PRIMARY KEY REFERENCES edition ON DELETE CASCADE
);
)sql";

}  // namespace gainsay
