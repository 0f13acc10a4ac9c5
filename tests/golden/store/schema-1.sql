-- A store of schema 1, as Gainsay 0.1.0 (4e9bb6c) left it; README.md says of what.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE text (
  version TEXT NOT NULL PRIMARY KEY,                  -- SHA-256 of body
  body    TEXT NOT NULL
);
INSERT INTO text VALUES('8e6a58facaebb3a0535f38ced7047861aa1230d9c1976e1dd67c02a12476c905',replace('Beijing, China (AFP) - US Secretary of State Antony Blinken said on Monday that China had assured Washington and other governments that it will not provide lethal aid to Russia for the war in Ukraine.\n\nBlinken told reporters after two days of talks in Beijing that Washington had seen no evidence that contradicts the assurance. He voiced concern that private Chinese companies may be selling Russia technology for the war.\n\nThe United States had earlier alleged that China was considering arming Russia.\n\n(This report comes from a syndicated AFP feed and has not been edited.)','\n',char(10)));
INSERT INTO text VALUES('0620b697f71ac6f9f81fc7ce74c64a8734b1f0163f426a44b8d313d65979e2fe',replace('date 2024-04-13\nWashington, April 13 (ANI): China is helping Russia to expand its defence industry on a scale not seen since Soviet times, CNN reported, citing senior officials in the Biden administration.\n\nOne of the officials said that China and Russia were jointly producing drones inside Russia. A second official said that 90 per cent of Russia''s microelectronics imports came from China in 2023.\n\nRussia is producing far more artillery rounds because of nitrocellulose from China, the officials said. China is also giving Russia satellite imagery for its war in Ukraine, they said.\n\nChina, CNN reported, continues to steer clear of sending lethal weapons to Russia, but its inputs can be just as important.\n\nPresident Joe Biden raised the matter in a telephone call with Xi Jinping this month, officials said. Treasury Secretary Janet Yellen warned of significant consequences if Chinese companies support the Russian war effort. (ANI)\n','\n',char(10)));
INSERT INTO text VALUES('cc4c437c455aa3137c48a8885a46121d424453ae1cb1a1f8fb7e1f0cf73baf9d',replace('date 2024-04-13\nWashington, April 13 (ANI): China is helping Russia to expand its defence industry on a scale not seen since Soviet times, CNN reported, citing senior officials in the Biden administration.\n\nOne of the officials said that China and Russia were jointly producing drones inside Russia. A second official said that 90 per cent of Russia''s microelectronics imports came from China in 2023.\n\nRussia is producing far more artillery rounds because of propellant from China, the officials said. China is also giving Russia satellite imagery for its war in Ukraine, they said.\n\nChina, CNN reported, continues to steer clear of sending lethal weapons to Russia, but its inputs can be just as important.\n\nPresident Joe Biden raised the matter in a telephone call with Xi Jinping this month, officials said. Treasury Secretary Janet Yellen warned of significant consequences if Chinese companies support the Russian war effort. (ANI)\n','\n',char(10)));
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
INSERT INTO edition VALUES(1,'https://chronicle.example/world/blinken-assurances','in/2023-06-19-assurance.json','8e6a58facaebb3a0535f38ced7047861aa1230d9c1976e1dd67c02a12476c905','https://chronicle.example/world/blinken-assurances','en','China has given assurances on arms for Russia, Blinken says','Harbour Post','News Desk','["AFP"]','2023-06-19','2023-06-19','field ''publishedAt''','gainsay-lang/1, gainsay-attribution/1','4d583c89e2d9074e2a99107d3081d7e421a545e7559fcbc3aaef6fc52cde2ef7',1,1,'2026-11-30T08:23:12Z');
INSERT INTO edition VALUES(2,'in/2024-04-13-build-up.txt','in/2024-04-13-build-up.txt','0620b697f71ac6f9f81fc7ce74c64a8734b1f0163f426a44b8d313d65979e2fe','','en','','ANI','','["ANI"]','2024-04-13','2024-04-13','text prefix ''date 2024-04-13''','gainsay-lang/1, gainsay-attribution/1','9a5d69053065f24e2fa595b4926d94ef40a5ef3d91cd37e41d3ffd35ae27edc3',0,0,'2026-11-30T08:23:12Z');
INSERT INTO edition VALUES(3,'in/2024-04-13-build-up.txt','in/2024-04-13-build-up.txt','cc4c437c455aa3137c48a8885a46121d424453ae1cb1a1f8fb7e1f0cf73baf9d','','en','','Harbour Post','','["ANI"]','2024-04-13','2024-04-13','text prefix ''date 2024-04-13''','gainsay-lang/1, gainsay-attribution/1','93ce4fa5e72090b212b231d6ee46374fb6b4cc94590d0d2fedd8783db169525f',1,1,'2026-11-30T08:23:13Z');
CREATE TABLE block (
  edition    INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
  span_end   INTEGER NOT NULL CHECK (span_end >= span_begin),
  kind       TEXT NOT NULL,
  PRIMARY KEY (edition, ordinal)
) WITHOUT ROWID;
INSERT INTO block VALUES(1,0,0,22,'dateline');
INSERT INTO block VALUES(1,1,23,200,'paragraph');
INSERT INTO block VALUES(1,2,202,423,'paragraph');
INSERT INTO block VALUES(1,3,425,504,'paragraph');
INSERT INTO block VALUES(1,4,506,577,'paragraph');
INSERT INTO block VALUES(2,0,0,15,'metadata');
INSERT INTO block VALUES(2,1,16,43,'dateline');
INSERT INTO block VALUES(2,2,44,205,'paragraph');
INSERT INTO block VALUES(2,3,207,401,'paragraph');
INSERT INTO block VALUES(2,4,403,587,'paragraph');
INSERT INTO block VALUES(2,5,589,712,'paragraph');
INSERT INTO block VALUES(2,6,714,935,'paragraph');
INSERT INTO block VALUES(2,7,936,941,'agency_sign_off');
INSERT INTO block VALUES(3,0,0,15,'metadata');
INSERT INTO block VALUES(3,1,16,43,'dateline');
INSERT INTO block VALUES(3,2,44,205,'paragraph');
INSERT INTO block VALUES(3,3,207,401,'paragraph');
INSERT INTO block VALUES(3,4,403,583,'paragraph');
INSERT INTO block VALUES(3,5,585,708,'paragraph');
INSERT INTO block VALUES(3,6,710,931,'paragraph');
INSERT INTO block VALUES(3,7,932,937,'agency_sign_off');
CREATE TABLE skipped_input (                          -- what an ingest could not use
  path    TEXT NOT NULL,
  message TEXT NOT NULL,
  byte    INTEGER,
  PRIMARY KEY (path, message)
) WITHOUT ROWID;
INSERT INTO skipped_input VALUES('in/empty.txt','empty',NULL);
CREATE TABLE entity (                                 -- one name of one actor or source
  entity INTEGER PRIMARY KEY,
  id     TEXT NOT NULL,                               -- the same for every name of it
  name   TEXT NOT NULL,
  kind   TEXT NOT NULL CHECK (kind IN ('article', 'outlet', 'agency', 'document', 'person', 'country', 'organisation',
                                       'group', 'unnamed')),
  UNIQUE (id, name, kind)
);
INSERT INTO entity VALUES(1,'0ce0904dce570c2a83a9','Russia','country');
INSERT INTO entity VALUES(2,'2761e1220f7a8529f486','Ukraine','country');
INSERT INTO entity VALUES(3,'2ebae84b58ddb22c4430','United States','country');
INSERT INTO entity VALUES(4,'5d4e1d8f31ed17c03054','China','country');
INSERT INTO entity VALUES(5,'6e9e515eec21662cdcc3','Antony Blinken','person');
INSERT INTO entity VALUES(6,'adab1304575db5f9c2b8','AFP','agency');
INSERT INTO entity VALUES(7,'9c10f332f991eb7fffa0','Metro Chronicle','outlet');
INSERT INTO entity VALUES(8,'015a40324f753ef9ce38','CNN','outlet');
INSERT INTO entity VALUES(9,'0c613191c7863054d704','senior officials in the Biden administration','unnamed');
INSERT INTO entity VALUES(10,'5937bd9f5972b0a28d74','second official','unnamed');
INSERT INTO entity VALUES(11,'620bdd9016cdfda33d10','One of the officials','unnamed');
INSERT INTO entity VALUES(12,'9181cd8971588adbaab9','ANI','agency');
INSERT INTO entity VALUES(13,'a16e777669cf772bb908','Janet Yellen','person');
INSERT INTO entity VALUES(14,'ecaa1bd7af8524e1c50f','Joe Biden','person');
INSERT INTO entity VALUES(15,'fc84565677885ff9c533','Treasury','organisation');
INSERT INTO entity VALUES(16,'c6cdb6a920d79574ec97','unspecified','unnamed');
INSERT INTO entity VALUES(17,'4d990ceeb043831243dc','Harbour Post','outlet');
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
INSERT INTO actor VALUES(1,0,1,'[]','[[170,176],[393,399],[497,503]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(1,1,2,'[]','[[192,199]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(1,2,3,'["The United States","US","Washington"]','[[23,25],[98,108],[265,275],[425,442]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(1,3,4,'["Beijing"]','[[0,7],[9,14],[80,85],[136,138],[468,473]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(1,4,5,'["Blinken"]','[[45,59],[202,209],[329,331]]',0,NULL,NULL,NULL,'name:full');
INSERT INTO actor VALUES(1,5,6,'["Agence France-Presse"]','[[16,19],[543,546]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(2,0,8,'[]','[[139,142],[596,599]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(2,1,9,'[]','[[160,204],[487,500],[800,809]]',1,NULL,'senior officials','','described:unnamed');
INSERT INTO actor VALUES(2,2,1,'[]','[[61,67],[248,254],[292,298],[343,349],[403,409],[528,534],[664,670]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(2,3,2,'[]','[[568,575]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(2,4,3,'["Washington"]','[[16,26]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(2,5,10,'[]','[[300,317]]',1,1,'official','','described:unnamed');
INSERT INTO actor VALUES(2,6,4,'[]','[[44,49],[238,243],[387,392],[480,485],[507,512],[577,581],[589,594]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(2,7,11,'[]','[[207,227]]',1,1,'officials','','described:unnamed');
INSERT INTO actor VALUES(2,8,12,'["Asian News International"]','[[38,41]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(2,9,13,'[]','[[835,847]]',0,NULL,NULL,NULL,'name:full');
INSERT INTO actor VALUES(2,10,14,'["Biden"]','[[184,189],[724,733]]',0,NULL,NULL,NULL,'name:full');
INSERT INTO actor VALUES(2,11,15,'[]','[[816,824]]',0,NULL,NULL,NULL,'name:organisation');
INSERT INTO actor VALUES(3,0,8,'[]','[[139,142],[592,595]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(3,1,9,'[]','[[160,204],[483,496],[796,805]]',1,NULL,'senior officials','','described:unnamed');
INSERT INTO actor VALUES(3,2,1,'[]','[[61,67],[248,254],[292,298],[343,349],[403,409],[524,530],[660,666]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(3,3,2,'[]','[[564,571]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(3,4,3,'["Washington"]','[[16,26]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(3,5,10,'[]','[[300,317]]',1,1,'official','','described:unnamed');
INSERT INTO actor VALUES(3,6,4,'[]','[[44,49],[238,243],[387,392],[476,481],[503,508],[573,577],[585,590]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(3,7,11,'[]','[[207,227]]',1,1,'officials','','described:unnamed');
INSERT INTO actor VALUES(3,8,12,'["Asian News International"]','[[38,41]]',0,NULL,NULL,NULL,'name:listed');
INSERT INTO actor VALUES(3,9,13,'[]','[[831,843]]',0,NULL,NULL,NULL,'name:full');
INSERT INTO actor VALUES(3,10,14,'["Biden"]','[[184,189],[720,729]]',0,NULL,NULL,NULL,'name:full');
INSERT INTO actor VALUES(3,11,15,'[]','[[812,820]]',0,NULL,NULL,NULL,'name:organisation');
CREATE TABLE own_voice (                              -- the chain of what an article says in its own voice
  edition  INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  position INTEGER NOT NULL,
  entity   INTEGER NOT NULL REFERENCES entity,
  PRIMARY KEY (edition, position)
) WITHOUT ROWID;
INSERT INTO own_voice VALUES(1,0,17);
INSERT INTO own_voice VALUES(1,1,6);
INSERT INTO own_voice VALUES(2,0,12);
INSERT INTO own_voice VALUES(3,0,17);
INSERT INTO own_voice VALUES(3,1,12);
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
INSERT INTO attribution VALUES(1,0,'7f86bd06e2336561b1fd','[[23,59]]','[[60,64]]','[[75,199]]','indirect','assert',5,'2023-06-19','2023-06-19','','model:spans/1+speaker:name');
INSERT INTO attribution VALUES(1,1,'0236499fe33fda5728b3','[[202,209]]','[[210,214]]','[[260,327]]','indirect','doubt',5,NULL,'2023-06-19','','model:spans/1+speaker:name');
INSERT INTO attribution VALUES(1,2,'2e9089cf706b6de4f80c','[[329,331]]','[[332,346]]','[[347,422]]','indirect','warn',5,NULL,'2023-06-19','','model:spans/1+speaker:pronoun');
INSERT INTO attribution VALUES(1,3,'f2083c569df847ba2f9f','[[425,442]]','[[443,462]]','[[463,503]]','indirect','allege',3,NULL,'2023-06-19','','model:spans/1+speaker:name');
INSERT INTO attribution VALUES(2,0,'4f7cb5e1e2508e7daa20','[[139,142]]','[[143,151]]','[[44,137]]','indirect','assert',8,NULL,'2024-04-13','','model:spans/1+speaker:name');
INSERT INTO attribution VALUES(2,1,'d1a18dc0615a6dcf600d','[[160,204]]','[[153,159]]','[[44,137]]','indirect','assert',9,NULL,'2024-04-13','','rule:cited_source+speaker:unnamed');
INSERT INTO attribution VALUES(2,2,'4f750c50b1cd6231d2c1','[[207,227]]','[[228,232]]','[[233,298]]','indirect','assert',11,NULL,'2024-04-13','','model:spans/1+speaker:unnamed');
INSERT INTO attribution VALUES(2,3,'9c0768c8bd2ab765b65e','[[300,317]]','[[318,322]]','[[323,400]]','indirect','assert',10,NULL,'2024-04-13','','model:spans/1+speaker:unnamed');
INSERT INTO attribution VALUES(2,4,'0e73a28fe08331d0805a','[[487,500]]','[[501,505]]','[[403,485]]','indirect','assert',9,NULL,'2024-04-13','','model:spans/1+speaker:same_description');
INSERT INTO attribution VALUES(2,5,'01f0b9c73477e2d6f3f4','[[577,581]]','[[582,586]]','[[507,575]]','indirect','assert',4,NULL,'2024-04-13','','model:spans/1+speaker:pronoun');
INSERT INTO attribution VALUES(2,6,'d72801e1302a42e74601','[[596,599]]','[[600,608]]','[[610,711]]','indirect','assert',8,NULL,'2024-04-13','','model:spans/1+speaker:name');
INSERT INTO attribution VALUES(2,7,'9c2c2b8d5f79ce099b76','[]','[[610,637]]','[[638,670]]','indirect','assert',NULL,NULL,'2024-04-13','d72801e1302a42e74601','model:spans/1');
INSERT INTO attribution VALUES(2,8,'3aa2342a22a3383b24ad','[[800,809]]','[[810,814]]','[[714,798]]','indirect','assert',9,NULL,'2024-04-13','','model:spans/1+speaker:same_description');
INSERT INTO attribution VALUES(2,9,'97e63a4b2fa75ea6c20c','[[816,847]]','[[848,854]]','[[883,934]]','indirect','warn',13,NULL,'2024-04-13','','model:spans/1+speaker:name');
INSERT INTO attribution VALUES(3,0,'627cadcf4ce51bc7fee4','[[139,142]]','[[143,151]]','[[44,137]]','indirect','assert',8,NULL,'2024-04-13','','model:spans/1+speaker:name');
INSERT INTO attribution VALUES(3,1,'381c6e759a7dffe19e4e','[[160,204]]','[[153,159]]','[[44,137]]','indirect','assert',9,NULL,'2024-04-13','','rule:cited_source+speaker:unnamed');
INSERT INTO attribution VALUES(3,2,'6e51579923b5a51cb590','[[207,227]]','[[228,232]]','[[233,298]]','indirect','assert',11,NULL,'2024-04-13','','model:spans/1+speaker:unnamed');
INSERT INTO attribution VALUES(3,3,'7b98f0b2d5ab5e9b452d','[[300,317]]','[[318,322]]','[[323,400]]','indirect','assert',10,NULL,'2024-04-13','','model:spans/1+speaker:unnamed');
INSERT INTO attribution VALUES(3,4,'a8074b108f8bb03c10d7','[[483,496]]','[[497,501]]','[[403,481]]','indirect','assert',9,NULL,'2024-04-13','','model:spans/1+speaker:same_description');
INSERT INTO attribution VALUES(3,5,'a146c61a01df0f761f24','[[573,577]]','[[578,582]]','[[503,571]]','indirect','assert',4,NULL,'2024-04-13','','model:spans/1+speaker:pronoun');
INSERT INTO attribution VALUES(3,6,'1f1c37ec794cec8922d1','[[592,595]]','[[596,604]]','[[606,707]]','indirect','assert',8,NULL,'2024-04-13','','model:spans/1+speaker:name');
INSERT INTO attribution VALUES(3,7,'db339c804f3cb991b3a2','[]','[[606,633]]','[[634,666]]','indirect','assert',NULL,NULL,'2024-04-13','1f1c37ec794cec8922d1','model:spans/1');
INSERT INTO attribution VALUES(3,8,'05823d518bfb7ad01619','[[796,805]]','[[806,810]]','[[710,794]]','indirect','assert',9,NULL,'2024-04-13','','model:spans/1+speaker:same_description');
INSERT INTO attribution VALUES(3,9,'bbd3acfb697eaa1a33ef','[[812,843]]','[[844,850]]','[[879,930]]','indirect','warn',13,NULL,'2024-04-13','','model:spans/1+speaker:name');
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
INSERT INTO hop VALUES(1,0,0,17,NULL,NULL,'',1);
INSERT INTO hop VALUES(1,0,1,6,NULL,NULL,'',1);
INSERT INTO hop VALUES(1,0,2,5,23,59,'said',0);
INSERT INTO hop VALUES(1,1,0,17,NULL,NULL,'',1);
INSERT INTO hop VALUES(1,1,1,6,NULL,NULL,'',1);
INSERT INTO hop VALUES(1,1,2,5,202,209,'told',0);
INSERT INTO hop VALUES(1,2,0,17,NULL,NULL,'',1);
INSERT INTO hop VALUES(1,2,1,6,NULL,NULL,'',1);
INSERT INTO hop VALUES(1,2,2,5,329,331,'voiced concern',0);
INSERT INTO hop VALUES(1,3,0,17,NULL,NULL,'',1);
INSERT INTO hop VALUES(1,3,1,6,NULL,NULL,'',1);
INSERT INTO hop VALUES(1,3,2,3,425,442,'had earlier alleged',0);
INSERT INTO hop VALUES(2,0,0,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(2,0,1,8,139,142,'reported',0);
INSERT INTO hop VALUES(2,1,0,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(2,1,1,8,139,142,'reported',0);
INSERT INTO hop VALUES(2,1,2,9,160,204,'citing',0);
INSERT INTO hop VALUES(2,2,0,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(2,2,1,8,NULL,NULL,'',1);
INSERT INTO hop VALUES(2,2,2,11,207,227,'said',0);
INSERT INTO hop VALUES(2,3,0,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(2,3,1,8,NULL,NULL,'',1);
INSERT INTO hop VALUES(2,3,2,10,300,317,'said',0);
INSERT INTO hop VALUES(2,4,0,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(2,4,1,8,NULL,NULL,'',1);
INSERT INTO hop VALUES(2,4,2,9,487,500,'said',0);
INSERT INTO hop VALUES(2,5,0,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(2,5,1,4,577,581,'said',0);
INSERT INTO hop VALUES(2,6,0,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(2,6,1,8,596,599,'reported',0);
INSERT INTO hop VALUES(2,7,0,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(2,7,1,8,596,599,'reported',0);
INSERT INTO hop VALUES(2,7,2,16,NULL,NULL,'continues to steer clear of',1);
INSERT INTO hop VALUES(2,8,0,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(2,8,1,8,NULL,NULL,'',1);
INSERT INTO hop VALUES(2,8,2,9,800,809,'said',0);
INSERT INTO hop VALUES(2,9,0,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(2,9,1,13,816,847,'warned',0);
INSERT INTO hop VALUES(3,0,0,17,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,0,1,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,0,2,8,139,142,'reported',0);
INSERT INTO hop VALUES(3,1,0,17,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,1,1,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,1,2,8,139,142,'reported',0);
INSERT INTO hop VALUES(3,1,3,9,160,204,'citing',0);
INSERT INTO hop VALUES(3,2,0,17,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,2,1,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,2,2,8,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,2,3,11,207,227,'said',0);
INSERT INTO hop VALUES(3,3,0,17,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,3,1,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,3,2,8,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,3,3,10,300,317,'said',0);
INSERT INTO hop VALUES(3,4,0,17,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,4,1,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,4,2,8,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,4,3,9,483,496,'said',0);
INSERT INTO hop VALUES(3,5,0,17,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,5,1,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,5,2,4,573,577,'said',0);
INSERT INTO hop VALUES(3,6,0,17,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,6,1,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,6,2,8,592,595,'reported',0);
INSERT INTO hop VALUES(3,7,0,17,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,7,1,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,7,2,8,592,595,'reported',0);
INSERT INTO hop VALUES(3,7,3,16,NULL,NULL,'continues to steer clear of',1);
INSERT INTO hop VALUES(3,8,0,17,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,8,1,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,8,2,8,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,8,3,9,796,805,'said',0);
INSERT INTO hop VALUES(3,9,0,17,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,9,1,12,NULL,NULL,'',1);
INSERT INTO hop VALUES(3,9,2,13,812,843,'warned',0);
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
INSERT INTO statement VALUES(1,0,'effac517bae381eee9bb','fe5616ce22607b4142e0','7f86bd06e2336561b1fd',136,199,'China will not provide lethal aid to Russia for the war in Ukraine.','provide',148,155,'negated',144,147,'promised','',0,'2023-06-19',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(1,1,'a1492ab0451a8c1104d9','13019a608cb2cd53e742','0236499fe33fda5728b3',265,327,'Washington had seen no evidence that contradicts the assurance.','see',280,284,'negated',285,287,'actual','',0,NULL,'2023-06-19',0,'knowledge',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(1,2,'777b4caa2b25f7068209','af633ef4cc696b2f9748','0236499fe33fda5728b3',297,327,'Evidence contradicts the assurance.','contradict',302,313,'affirmed',NULL,NULL,'actual','',1,'2023-06-19','2023-06-19',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'relative_clause');
INSERT INTO statement VALUES(1,3,'a39d34406520a83d9bed','bae89e23b3914d1c454d','2e9089cf706b6de4f80c',352,422,'Private Chinese companies may be selling Russia technology for the war.','sell',385,392,'affirmed',NULL,NULL,'possible','may',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(1,4,'d9f8b70a22870ca1fe47','48b651e6701e9e8e39f4','f2083c569df847ba2f9f',468,503,'China was considering arming Russia.','arm',490,496,'affirmed',NULL,NULL,'considered','',0,'2023-06-19',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(1,5,'ee47ab7e16be8b7853c0','a4874a63cf77441cf907','',507,551,'This report comes from a syndicated AFP feed.','come',519,524,'affirmed',NULL,NULL,'actual','',0,'2023-06-19','2023-06-19',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'main_clause');
INSERT INTO statement VALUES(1,6,'96831499ba783d3ca6d8','a179ae374efe6e1c4004','',556,575,'This report has not been edited.','edit',569,575,'negated',560,563,'actual','',0,NULL,'2023-06-19',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'conjunct');
INSERT INTO statement VALUES(2,0,'3b6b2d53f9ecf68ffbbd','3113494e17daf2266f00','d1a18dc0615a6dcf600d',44,137,'China is helping Russia to expand its defence industry on a scale not seen since Soviet times.','help',53,60,'affirmed',NULL,NULL,'actual','',0,'2024-04-13','2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'main_clause');
INSERT INTO statement VALUES(2,1,'047a43f5dabc1d381445','25498db2b03dc6c6b6bd','d1a18dc0615a6dcf600d',44,137,'China is helping Russia to expand its defence industry on a scale not seen since Soviet times.','expand',71,77,'affirmed',NULL,NULL,'actual','',0,'2024-04-13','2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(2,2,'182b0783e693a9f9fbcd','afa3537874d32c019508','d1a18dc0615a6dcf600d',102,137,'A scale not seen since Soviet times.','see',114,118,'negated',110,113,'actual','',0,NULL,'2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'participial_modifier');
INSERT INTO statement VALUES(2,3,'457bfae9a14ce4ee350a','1aaf3344aaf8737b4124','4f750c50b1cd6231d2c1',238,298,'China and Russia were jointly producing drones inside Russia.','produce',268,277,'affirmed',NULL,NULL,'actual','',0,NULL,'2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(2,4,'c4bfafee8cdd5102e19a','aa066b9298ee6ee747bf','9c0768c8bd2ab765b65e',328,400,'90 per cent of Russia''s microelectronics imports came from China in 2023.','come',377,381,'affirmed',NULL,NULL,'actual','',0,'2023-01-01','2023-12-31',0,NULL,'exact',90.0,90.0,'%','microelectronic',328,339,'complement');
INSERT INTO statement VALUES(2,5,'d5ab76c98a53daabe239','d9a0d60f785296575479','0e73a28fe08331d0805a',403,485,'Russia is producing far more artillery rounds because of nitrocellulose from China.','produce',413,422,'affirmed',NULL,NULL,'actual','',0,'2024-04-13','2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(2,6,'703db59179ca7ae169ef','52f66b284f820d1960b5','0e73a28fe08331d0805a',449,485,'Russia because of nitrocellulose from China.','nitrocellulose',460,474,'affirmed',NULL,NULL,'actual','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'adverbial_participle');
INSERT INTO statement VALUES(2,7,'1db5abdc80d962a263c4','c0b5874f95b06a36f41b','01f0b9c73477e2d6f3f4',507,575,'China is also giving Russia satellite imagery for its war in Ukraine.','give',521,527,'affirmed',NULL,NULL,'actual','',0,'2024-04-13','2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(2,8,'406f488026b52118b49f','535192e56dc2ae23b804','9c2c2b8d5f79ce099b76',589,670,'China continues to steer clear of sending lethal weapons to Russia.','send',638,645,'negated',623,634,'actual','',0,'2024-04-13','2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(2,9,'90ef0bdf5d61ca6b315c','99c448567c51d7151e0e','d72801e1302a42e74601',676,711,'Its inputs can be just as important.','important',702,711,'affirmed',NULL,NULL,'possible','can',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'conjunct');
INSERT INTO statement VALUES(2,10,'6b56abfa986bc4a44efb','c0779504de74a0ef7ff9','3aa2342a22a3383b24ad',714,798,'President Joe Biden raised the matter in a telephone call with Xi Jinping this month.','raise',734,740,'affirmed',NULL,NULL,'actual','',0,'2024-04-01','2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(2,11,'c8ecd4e5b00d73fb8307','886a53414027d7d3f210','97e63a4b2fa75ea6c20c',886,934,'If Chinese companies support the Russian war effort.','support',904,911,'affirmed',NULL,NULL,'actual','',1,'2024-04-13','2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'adverbial_clause');
INSERT INTO statement VALUES(3,0,'a2f0bcdabdcb647f615c','3113494e17daf2266f00','381c6e759a7dffe19e4e',44,137,'China is helping Russia to expand its defence industry on a scale not seen since Soviet times.','help',53,60,'affirmed',NULL,NULL,'actual','',0,'2024-04-13','2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'main_clause');
INSERT INTO statement VALUES(3,1,'56621704f95912512055','25498db2b03dc6c6b6bd','381c6e759a7dffe19e4e',44,137,'China is helping Russia to expand its defence industry on a scale not seen since Soviet times.','expand',71,77,'affirmed',NULL,NULL,'actual','',0,'2024-04-13','2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(3,2,'0f16714c249c4a11c8c5','afa3537874d32c019508','381c6e759a7dffe19e4e',102,137,'A scale not seen since Soviet times.','see',114,118,'negated',110,113,'actual','',0,NULL,'2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'participial_modifier');
INSERT INTO statement VALUES(3,3,'714402aa435b18190b0b','1aaf3344aaf8737b4124','6e51579923b5a51cb590',238,298,'China and Russia were jointly producing drones inside Russia.','produce',268,277,'affirmed',NULL,NULL,'actual','',0,NULL,'2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(3,4,'73f1fabbf743a70b3800','aa066b9298ee6ee747bf','7b98f0b2d5ab5e9b452d',328,400,'90 per cent of Russia''s microelectronics imports came from China in 2023.','come',377,381,'affirmed',NULL,NULL,'actual','',0,'2023-01-01','2023-12-31',0,NULL,'exact',90.0,90.0,'%','microelectronic',328,339,'complement');
INSERT INTO statement VALUES(3,5,'9dbad43e1490e9946d2a','2f5f84fea01f4714bea4','a8074b108f8bb03c10d7',403,481,'Russia is producing far more artillery rounds because of propellant from China.','produce',413,422,'affirmed',NULL,NULL,'actual','',0,'2024-04-13','2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(3,6,'3adcdda064c1dbc189b4','c0b5874f95b06a36f41b','a146c61a01df0f761f24',503,571,'China is also giving Russia satellite imagery for its war in Ukraine.','give',517,523,'affirmed',NULL,NULL,'actual','',0,'2024-04-13','2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(3,7,'994db96fd88da75981ed','535192e56dc2ae23b804','db339c804f3cb991b3a2',585,666,'China continues to steer clear of sending lethal weapons to Russia.','send',634,641,'negated',619,630,'actual','',0,'2024-04-13','2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(3,8,'2dc6f35a759eaaa992c6','99c448567c51d7151e0e','1f1c37ec794cec8922d1',672,707,'Its inputs can be just as important.','important',698,707,'affirmed',NULL,NULL,'possible','can',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'conjunct');
INSERT INTO statement VALUES(3,9,'cb318e8ee0d628e815a1','c0779504de74a0ef7ff9','05823d518bfb7ad01619',710,794,'President Joe Biden raised the matter in a telephone call with Xi Jinping this month.','raise',730,736,'affirmed',NULL,NULL,'actual','',0,'2024-04-01','2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'complement');
INSERT INTO statement VALUES(3,10,'5557cd9c840e2e306c9a','886a53414027d7d3f210','bbd3acfb697eaa1a33ef',882,930,'If Chinese companies support the Russian war effort.','support',900,907,'affirmed',NULL,NULL,'actual','',1,'2024-04-13','2024-04-13',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'adverbial_clause');
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
INSERT INTO phrase VALUES(1,0,0,'agent','','it',136,138,'it','[]',4);
INSERT INTO phrase VALUES(1,0,1,'object','','lethal aid',156,166,'aid','["lethal"]',NULL);
INSERT INTO phrase VALUES(1,0,2,'recipient','','Russia',170,176,'Russia','[]',1);
INSERT INTO phrase VALUES(1,0,3,'argument','for','war in Ukraine',185,199,'war','["Ukraine"]',NULL);
INSERT INTO phrase VALUES(1,1,0,'agent','','Washington',265,275,'Washington','[]',3);
INSERT INTO phrase VALUES(1,1,1,'object','','evidence',288,296,'evidence','[]',NULL);
INSERT INTO phrase VALUES(1,2,0,'agent','','evidence',288,296,'evidence','[]',NULL);
INSERT INTO phrase VALUES(1,2,1,'object','','assurance',318,327,'assurance','[]',NULL);
INSERT INTO phrase VALUES(1,3,0,'agent','','private Chinese companies',352,377,'company','["private","chinese"]',NULL);
INSERT INTO phrase VALUES(1,3,1,'object','','Russia technology',393,410,'technology','["Russia"]',NULL);
INSERT INTO phrase VALUES(1,3,2,'argument','for','war',419,422,'war','[]',NULL);
INSERT INTO phrase VALUES(1,4,0,'agent','','China',468,473,'China','[]',4);
INSERT INTO phrase VALUES(1,4,1,'object','','Russia',497,503,'Russia','[]',1);
INSERT INTO phrase VALUES(1,5,0,'agent','','report',512,518,'report','[]',NULL);
INSERT INTO phrase VALUES(1,5,1,'argument','from','syndicated AFP feed',532,551,'feed','["syndicate","afp"]',NULL);
INSERT INTO phrase VALUES(1,6,0,'object','','report',512,518,'report','[]',NULL);
INSERT INTO phrase VALUES(2,0,0,'agent','','China',44,49,'China','[]',4);
INSERT INTO phrase VALUES(2,0,1,'object','','expand its defence industry on a scale',71,109,'expand','["defence","industry","scale"]',NULL);
INSERT INTO phrase VALUES(2,0,2,'recipient','','Russia',61,67,'Russia','[]',1);
INSERT INTO phrase VALUES(2,1,0,'agent','','Russia',61,67,'Russia','[]',1);
INSERT INTO phrase VALUES(2,1,1,'object','','its defence industry',78,98,'industry','["defence"]',NULL);
INSERT INTO phrase VALUES(2,1,2,'argument','on','scale',104,109,'scale','[]',NULL);
INSERT INTO phrase VALUES(2,2,0,'object','','scale',104,109,'scale','[]',NULL);
INSERT INTO phrase VALUES(2,3,0,'agent','','China and Russia',238,254,'China','["Russia"]',4);
INSERT INTO phrase VALUES(2,3,1,'object','','drones',278,284,'drone','[]',NULL);
INSERT INTO phrase VALUES(2,3,2,'place','','Russia',292,298,'Russia','[]',1);
INSERT INTO phrase VALUES(2,4,0,'agent','','90 per cent of Russia''s microelectronics',328,368,'microelectronics','["90","per","Russia"]',NULL);
INSERT INTO phrase VALUES(2,4,1,'argument','from','China',387,392,'China','[]',4);
INSERT INTO phrase VALUES(2,5,0,'agent','','Russia',403,409,'Russia','[]',1);
INSERT INTO phrase VALUES(2,5,1,'object','','far more artillery rounds',423,448,'round','["more","artillery"]',NULL);
INSERT INTO phrase VALUES(2,6,0,'agent','','Russia',403,409,'Russia','[]',1);
INSERT INTO phrase VALUES(2,6,1,'place','','far more artillery rounds',423,448,'round','["more","artillery"]',NULL);
INSERT INTO phrase VALUES(2,6,2,'argument','from','China',480,485,'China','[]',4);
INSERT INTO phrase VALUES(2,7,0,'agent','','China',507,512,'China','[]',4);
INSERT INTO phrase VALUES(2,7,1,'object','','Russia satellite imagery',528,552,'imagery','["Russia","satellite"]',NULL);
INSERT INTO phrase VALUES(2,7,2,'argument','for','its war in Ukraine',557,575,'war','["Ukraine"]',NULL);
INSERT INTO phrase VALUES(2,8,0,'agent','','China',589,594,'China','[]',4);
INSERT INTO phrase VALUES(2,8,1,'object','','lethal weapons',646,660,'weapon','["lethal"]',NULL);
INSERT INTO phrase VALUES(2,8,2,'recipient','','Russia',664,670,'Russia','[]',1);
INSERT INTO phrase VALUES(2,9,0,'agent','','its inputs',676,686,'input','[]',NULL);
INSERT INTO phrase VALUES(2,10,0,'agent','','President Joe Biden',714,733,'Joe','["President","Biden"]',14);
INSERT INTO phrase VALUES(2,10,1,'object','','matter',745,751,'matter','[]',NULL);
INSERT INTO phrase VALUES(2,10,2,'argument','in','telephone call with Xi Jinping',757,787,'call','["telephone","xi","jinp"]',NULL);
INSERT INTO phrase VALUES(2,11,0,'agent','','Chinese companies',886,903,'company','["chinese"]',NULL);
INSERT INTO phrase VALUES(2,11,1,'object','','Russian war effort',916,934,'effort','["russian","war"]',NULL);
INSERT INTO phrase VALUES(3,0,0,'agent','','China',44,49,'China','[]',4);
INSERT INTO phrase VALUES(3,0,1,'object','','expand its defence industry on a scale',71,109,'expand','["defence","industry","scale"]',NULL);
INSERT INTO phrase VALUES(3,0,2,'recipient','','Russia',61,67,'Russia','[]',1);
INSERT INTO phrase VALUES(3,1,0,'agent','','Russia',61,67,'Russia','[]',1);
INSERT INTO phrase VALUES(3,1,1,'object','','its defence industry',78,98,'industry','["defence"]',NULL);
INSERT INTO phrase VALUES(3,1,2,'argument','on','scale',104,109,'scale','[]',NULL);
INSERT INTO phrase VALUES(3,2,0,'object','','scale',104,109,'scale','[]',NULL);
INSERT INTO phrase VALUES(3,3,0,'agent','','China and Russia',238,254,'China','["Russia"]',4);
INSERT INTO phrase VALUES(3,3,1,'object','','drones',278,284,'drone','[]',NULL);
INSERT INTO phrase VALUES(3,3,2,'place','','Russia',292,298,'Russia','[]',1);
INSERT INTO phrase VALUES(3,4,0,'agent','','90 per cent of Russia''s microelectronics',328,368,'microelectronics','["90","per","Russia"]',NULL);
INSERT INTO phrase VALUES(3,4,1,'argument','from','China',387,392,'China','[]',4);
INSERT INTO phrase VALUES(3,5,0,'agent','','Russia',403,409,'Russia','[]',1);
INSERT INTO phrase VALUES(3,5,1,'object','','far more artillery rounds',423,448,'round','["more","artillery"]',NULL);
INSERT INTO phrase VALUES(3,5,2,'argument','because of','propellant from China',460,481,'propellant','["China"]',NULL);
INSERT INTO phrase VALUES(3,6,0,'agent','','China',503,508,'China','[]',4);
INSERT INTO phrase VALUES(3,6,1,'object','','Russia satellite imagery',524,548,'imagery','["Russia","satellite"]',NULL);
INSERT INTO phrase VALUES(3,6,2,'argument','for','its war in Ukraine',553,571,'war','["Ukraine"]',NULL);
INSERT INTO phrase VALUES(3,7,0,'agent','','China',585,590,'China','[]',4);
INSERT INTO phrase VALUES(3,7,1,'object','','lethal weapons',642,656,'weapon','["lethal"]',NULL);
INSERT INTO phrase VALUES(3,7,2,'recipient','','Russia',660,666,'Russia','[]',1);
INSERT INTO phrase VALUES(3,8,0,'agent','','its inputs',672,682,'input','[]',NULL);
INSERT INTO phrase VALUES(3,9,0,'agent','','President Joe Biden',710,729,'Joe','["President","Biden"]',14);
INSERT INTO phrase VALUES(3,9,1,'object','','matter',741,747,'matter','[]',NULL);
INSERT INTO phrase VALUES(3,9,2,'argument','in','telephone call with Xi Jinping',753,783,'call','["telephone","xi","jinp"]',NULL);
INSERT INTO phrase VALUES(3,10,0,'agent','','Chinese companies',882,899,'company','["chinese"]',NULL);
INSERT INTO phrase VALUES(3,10,1,'object','','Russian war effort',912,930,'effort','["russian","war"]',NULL);
CREATE TABLE finding_state (                          -- one row
  only  INTEGER PRIMARY KEY CHECK (only = 1),
  stale INTEGER NOT NULL CHECK (stale IN (0, 1)),     -- articles changed since the findings were made
  rules TEXT NOT NULL                                 -- version of the rules that made them
);
INSERT INTO finding_state VALUES(1,0,'6');
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
INSERT INTO "conflict" VALUES('473b8d4398c8f3695e84','e8923606d81ae4110520','tension','promise_vs_conduct','moderate',0.69999999999999995559,'fe5616ce22607b4142e0','3113494e17daf2266f00','effac517bae381eee9bb','a2f0bcdabdcb647f615c','[[144,147],[148,155],[156,166]]','[[53,60],[71,109]]','China (relayed by Antony Blinken, 19 June 2023) promised: "China will not provide lethal aid to Russia for the war in Ukraine". Senior officials in the Biden administration (via CNN, 13 April 2024) said: "China is helping Russia to expand its defence industry on a scale not seen since Soviet times". The conduct reported undermines the promise. Same agent: China; same recipient: Russia; 299 days apart.','Not a proven breach: making such goods, or helping to make them, is not handing them over.','promise_vs_conduct/undermined');
INSERT INTO "conflict" VALUES('6919fecf86f38a73afb6','e8923606d81ae4110520','contradiction','denial','moderate',0.6500000000000000222,'fe5616ce22607b4142e0','48b651e6701e9e8e39f4','effac517bae381eee9bb','d9f8b70a22870ca1fe47','[[144,147],[148,155],[156,166]]','[[490,496],[497,503]]','China (relayed by Antony Blinken, 19 June 2023) promised: "China will not provide lethal aid to Russia for the war in Ukraine". United States (via AFP, 19 June 2023) put it with reserve: "China was considering arming Russia". The party concerned rejects what the other side reports. Same agent: China; same object: lethal aid; same recipient: Russia.','A promise not to act can hold beside a plan that is dropped.','denial');
INSERT INTO "conflict" VALUES('70391c54ae63cdc63519','e8923606d81ae4110520','update','temporal_update','weak',0.25,'48b651e6701e9e8e39f4','535192e56dc2ae23b804','d9f8b70a22870ca1fe47','994db96fd88da75981ed','[[490,496],[497,503]]','[[619,630],[634,641],[642,656]]','United States (via AFP, 19 June 2023) put it with reserve: "China was considering arming Russia". Harbour Post (13 April 2024) said: "China continues to steer clear of sending lethal weapons to Russia". The later statement overtakes the earlier one. Same agent: China; same object: arms; 299 days apart.','What was expected had not happened later; the report was overtaken, not refuted.','temporal_update/not_yet');
INSERT INTO "conflict" VALUES('969416968f4a80f23eda','e8923606d81ae4110520','tension','scope_tension','moderate',0.5500000000000000444,'3113494e17daf2266f00','535192e56dc2ae23b804','a2f0bcdabdcb647f615c','994db96fd88da75981ed','[[53,60],[71,109]]','[[619,630],[634,641],[642,656]]','Senior officials in the Biden administration (via CNN, 13 April 2024) said: "China is helping Russia to expand its defence industry on a scale not seen since Soviet times". Harbour Post (13 April 2024) said: "China continues to steer clear of sending lethal weapons to Russia". What one side rules out goes on by another way. Same agent: China; same recipient: Russia.','Both can hold: what is denied and what is reported differ in who acts or how the goods get there.','scope_tension');
INSERT INTO "conflict" VALUES('dd0feac9899d3ed29770','e8923606d81ae4110520','tension','promise_vs_conduct','moderate',0.69999999999999995559,'fe5616ce22607b4142e0','1aaf3344aaf8737b4124','effac517bae381eee9bb','714402aa435b18190b0b','[[144,147],[148,155],[156,166]]','[[268,277],[278,284]]','China (relayed by Antony Blinken, 19 June 2023) promised: "China will not provide lethal aid to Russia for the war in Ukraine". One of the officials (via CNN, 13 April 2024) said: "China and Russia were jointly producing drones inside Russia". The conduct reported undermines the promise. Same agent: China; "drones" falls under "lethal aid"; same recipient: Russia; 299 days apart.','Not a proven breach: making such goods, or helping to make them, is not handing them over.','promise_vs_conduct/undermined');
INSERT INTO "conflict" VALUES('e7f1ce8aafe11478900b','e8923606d81ae4110520','tension','scope_tension','moderate',0.5500000000000000444,'1aaf3344aaf8737b4124','535192e56dc2ae23b804','714402aa435b18190b0b','994db96fd88da75981ed','[[268,277],[278,284]]','[[619,630],[634,641],[642,656]]','One of the officials (via CNN, 13 April 2024) said: "China and Russia were jointly producing drones inside Russia". Harbour Post (13 April 2024) said: "China continues to steer clear of sending lethal weapons to Russia". What one side rules out goes on by another way. Same agent: China; "drones" falls under "lethal weapons".','Both can hold: what is denied and what is reported differ in who acts or how the goods get there.','scope_tension');
CREATE TABLE conflict_slot (
  conflict TEXT NOT NULL REFERENCES conflict ON DELETE CASCADE,
  ordinal  INTEGER NOT NULL,
  slot     TEXT NOT NULL,
  a        TEXT NOT NULL,
  b        TEXT NOT NULL,
  relation TEXT NOT NULL CHECK (relation IN ('same', 'entails', 'entailed', 'opposes', 'differs', 'unknown')),
  PRIMARY KEY (conflict, ordinal)
) WITHOUT ROWID;
INSERT INTO conflict_slot VALUES('473b8d4398c8f3695e84',0,'agent','China','China','same');
INSERT INTO conflict_slot VALUES('473b8d4398c8f3695e84',1,'predicate','provide','help','differs');
INSERT INTO conflict_slot VALUES('473b8d4398c8f3695e84',2,'object','lethal aid','expand its defence industry on a scale','differs');
INSERT INTO conflict_slot VALUES('473b8d4398c8f3695e84',3,'recipient','Russia','Russia','same');
INSERT INTO conflict_slot VALUES('473b8d4398c8f3695e84',4,'time','2023-06-19/..','2024-04-13','unknown');
INSERT INTO conflict_slot VALUES('473b8d4398c8f3695e84',5,'polarity','negated','affirmed','opposes');
INSERT INTO conflict_slot VALUES('473b8d4398c8f3695e84',6,'modality','promised','actual','differs');
INSERT INTO conflict_slot VALUES('473b8d4398c8f3695e84',7,'speaker','China','senior officials in the Biden administration','differs');
INSERT INTO conflict_slot VALUES('6919fecf86f38a73afb6',0,'agent','China','China','same');
INSERT INTO conflict_slot VALUES('6919fecf86f38a73afb6',1,'predicate','provide','arm','same');
INSERT INTO conflict_slot VALUES('6919fecf86f38a73afb6',2,'object','lethal aid','arms','same');
INSERT INTO conflict_slot VALUES('6919fecf86f38a73afb6',3,'recipient','Russia','','same');
INSERT INTO conflict_slot VALUES('6919fecf86f38a73afb6',4,'time','2023-06-19/..','2023-06-19/..','unknown');
INSERT INTO conflict_slot VALUES('6919fecf86f38a73afb6',5,'polarity','negated','affirmed','opposes');
INSERT INTO conflict_slot VALUES('6919fecf86f38a73afb6',6,'modality','promised','considered','differs');
INSERT INTO conflict_slot VALUES('6919fecf86f38a73afb6',7,'speaker','China','United States','differs');
INSERT INTO conflict_slot VALUES('70391c54ae63cdc63519',0,'agent','China','China','same');
INSERT INTO conflict_slot VALUES('70391c54ae63cdc63519',1,'predicate','arm','send','same');
INSERT INTO conflict_slot VALUES('70391c54ae63cdc63519',2,'object','arms','lethal weapons','same');
INSERT INTO conflict_slot VALUES('70391c54ae63cdc63519',3,'recipient','','Russia','same');
INSERT INTO conflict_slot VALUES('70391c54ae63cdc63519',4,'time','2023-06-19/..','2024-04-13','unknown');
INSERT INTO conflict_slot VALUES('70391c54ae63cdc63519',5,'polarity','affirmed','negated','opposes');
INSERT INTO conflict_slot VALUES('70391c54ae63cdc63519',6,'modality','considered','actual','differs');
INSERT INTO conflict_slot VALUES('70391c54ae63cdc63519',7,'speaker','United States','','unknown');
INSERT INTO conflict_slot VALUES('969416968f4a80f23eda',0,'agent','China','China','same');
INSERT INTO conflict_slot VALUES('969416968f4a80f23eda',1,'predicate','help','send','differs');
INSERT INTO conflict_slot VALUES('969416968f4a80f23eda',2,'object','expand its defence industry on a scale','lethal weapons','differs');
INSERT INTO conflict_slot VALUES('969416968f4a80f23eda',3,'recipient','Russia','Russia','same');
INSERT INTO conflict_slot VALUES('969416968f4a80f23eda',4,'time','2024-04-13','2024-04-13','same');
INSERT INTO conflict_slot VALUES('969416968f4a80f23eda',5,'polarity','affirmed','negated','opposes');
INSERT INTO conflict_slot VALUES('969416968f4a80f23eda',6,'modality','actual','actual','same');
INSERT INTO conflict_slot VALUES('969416968f4a80f23eda',7,'speaker','senior officials in the Biden administration','','unknown');
INSERT INTO conflict_slot VALUES('dd0feac9899d3ed29770',0,'agent','China','China','same');
INSERT INTO conflict_slot VALUES('dd0feac9899d3ed29770',1,'predicate','provide','produce','differs');
INSERT INTO conflict_slot VALUES('dd0feac9899d3ed29770',2,'object','lethal aid','drones','entailed');
INSERT INTO conflict_slot VALUES('dd0feac9899d3ed29770',3,'recipient','Russia','','same');
INSERT INTO conflict_slot VALUES('dd0feac9899d3ed29770',4,'place','','Russia','unknown');
INSERT INTO conflict_slot VALUES('dd0feac9899d3ed29770',5,'time','2023-06-19/..','../2024-04-13','unknown');
INSERT INTO conflict_slot VALUES('dd0feac9899d3ed29770',6,'polarity','negated','affirmed','opposes');
INSERT INTO conflict_slot VALUES('dd0feac9899d3ed29770',7,'modality','promised','actual','differs');
INSERT INTO conflict_slot VALUES('dd0feac9899d3ed29770',8,'speaker','China','One of the officials','differs');
INSERT INTO conflict_slot VALUES('e7f1ce8aafe11478900b',0,'agent','China','China','same');
INSERT INTO conflict_slot VALUES('e7f1ce8aafe11478900b',1,'predicate','produce','send','differs');
INSERT INTO conflict_slot VALUES('e7f1ce8aafe11478900b',2,'object','drones','lethal weapons','entails');
INSERT INTO conflict_slot VALUES('e7f1ce8aafe11478900b',3,'recipient','','Russia','same');
INSERT INTO conflict_slot VALUES('e7f1ce8aafe11478900b',4,'place','Russia','','unknown');
INSERT INTO conflict_slot VALUES('e7f1ce8aafe11478900b',5,'time','../2024-04-13','2024-04-13','unknown');
INSERT INTO conflict_slot VALUES('e7f1ce8aafe11478900b',6,'polarity','affirmed','negated','opposes');
INSERT INTO conflict_slot VALUES('e7f1ce8aafe11478900b',7,'modality','actual','actual','same');
INSERT INTO conflict_slot VALUES('e7f1ce8aafe11478900b',8,'speaker','One of the officials','','unknown');
CREATE TABLE support (
  ordinal        INTEGER PRIMARY KEY,
  from_claim     TEXT NOT NULL,
  to_claim       TEXT NOT NULL,
  from_statement TEXT NOT NULL,
  to_statement   TEXT NOT NULL,
  rule           TEXT NOT NULL
);
INSERT INTO support VALUES(1,'535192e56dc2ae23b804','fe5616ce22607b4142e0','994db96fd88da75981ed','effac517bae381eee9bb','supports');
CREATE TABLE cited_article (                          -- a hop whose report is itself in the store
  edition     INTEGER NOT NULL,
  attribution INTEGER NOT NULL,
  position    INTEGER NOT NULL,
  article     TEXT NOT NULL,
  PRIMARY KEY (edition, attribution, position),
  FOREIGN KEY (edition, attribution, position) REFERENCES hop (edition, attribution, position) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE source_ruling (                          -- a log: the last one on a path and field holds
  ruling  INTEGER PRIMARY KEY,
  path    TEXT NOT NULL,
  field   TEXT NOT NULL CHECK (field IN ('published', 'outlet', 'url')),
  value   TEXT NOT NULL,
  made_at TEXT NOT NULL
);
INSERT INTO source_ruling VALUES(1,'in/2023-06-19-assurance.json','outlet','Harbour Post','2026-11-30T08:23:12Z');
INSERT INTO source_ruling VALUES(2,'in/2024-04-13-build-up.txt','outlet','Harbour Post','2026-11-30T08:23:12Z');
CREATE TABLE conflict_ruling (          -- a log: the last one on a pair of places holds
  ruling   INTEGER PRIMARY KEY,
  decision TEXT NOT NULL CHECK (decision IN ('confirm', 'dismiss', 'withdraw')),
  version_a TEXT NOT NULL,                            -- a text, and bytes of it, as the next two
  begin_a   INTEGER NOT NULL,
  end_a     INTEGER NOT NULL,
  text_a    TEXT NOT NULL,                            -- the statement there, as it was read then
  version_b TEXT NOT NULL,
  begin_b   INTEGER NOT NULL,
  end_b     INTEGER NOT NULL,
  text_b    TEXT NOT NULL,
  made_by   TEXT NOT NULL,
  note      TEXT NOT NULL,
  made_at   TEXT NOT NULL
);
INSERT INTO conflict_ruling VALUES(1,'dismiss','8e6a58facaebb3a0535f38ced7047861aa1230d9c1976e1dd67c02a12476c905',136,199,'China will not provide lethal aid to Russia for the war in Ukraine.','cc4c437c455aa3137c48a8885a46121d424453ae1cb1a1f8fb7e1f0cf73baf9d',238,298,'China and Russia were jointly producing drones inside Russia.','Ada','two matters','2026-11-30T08:23:13Z');
CREATE UNIQUE INDEX edition_current ON edition (article) WHERE is_current;
CREATE UNIQUE INDEX edition_newest ON edition (article, path) WHERE is_newest;
CREATE INDEX edition_path ON edition (path);
CREATE INDEX edition_outlet ON edition (lower (outlet)) WHERE is_current;
CREATE INDEX edition_version ON edition (version);
CREATE INDEX statement_claim ON statement (claim);
CREATE INDEX statement_id ON statement (id);
CREATE INDEX conflict_score ON conflict (score);
CREATE INDEX source_ruling_path ON source_ruling (path, field);
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
CREATE INDEX conflict_ruling_place ON conflict_ruling (version_a, begin_a, version_b, begin_b, note);
COMMIT;
PRAGMA application_id = 1196315481;
PRAGMA user_version = 1;
