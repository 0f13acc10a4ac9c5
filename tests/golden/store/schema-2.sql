-- A store of schema 2, as Gainsay 0.1.0 (322dc4c) left it; README.md says of what.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE word (                                   -- each string that recurs: lemmas, names, rules, paths, addresses
  word INTEGER PRIMARY KEY AUTOINCREMENT,             -- a row that went does not come back as another word
  text TEXT NOT NULL UNIQUE
);
INSERT INTO word VALUES(1,'https://chronicle.example/world/blinken-assurances');
INSERT INTO word VALUES(2,'in/2023-06-19-assurance.json');
INSERT INTO word VALUES(3,'en');
INSERT INTO word VALUES(4,'Harbour Post');
INSERT INTO word VALUES(5,'News Desk');
INSERT INTO word VALUES(6,'AFP');
INSERT INTO word VALUES(7,'field ''publishedAt''');
INSERT INTO word VALUES(8,'gainsay-lang/1, gainsay-attribution/1');
INSERT INTO word VALUES(9,'Russia');
INSERT INTO word VALUES(10,'name:listed');
INSERT INTO word VALUES(11,'Ukraine');
INSERT INTO word VALUES(12,'United States');
INSERT INTO word VALUES(13,'The United States');
INSERT INTO word VALUES(14,'US');
INSERT INTO word VALUES(15,'Washington');
INSERT INTO word VALUES(16,'China');
INSERT INTO word VALUES(17,'Beijing');
INSERT INTO word VALUES(18,'Antony Blinken');
INSERT INTO word VALUES(19,'Blinken');
INSERT INTO word VALUES(20,'name:full');
INSERT INTO word VALUES(21,'Agence France-Presse');
INSERT INTO word VALUES(22,'said');
INSERT INTO word VALUES(23,'model:spans/1+speaker:name');
INSERT INTO word VALUES(24,'told');
INSERT INTO word VALUES(25,'voiced concern');
INSERT INTO word VALUES(26,'model:spans/1+speaker:pronoun');
INSERT INTO word VALUES(27,'had earlier alleged');
INSERT INTO word VALUES(28,'provide');
INSERT INTO word VALUES(29,'complement');
INSERT INTO word VALUES(30,'it');
INSERT INTO word VALUES(31,'aid');
INSERT INTO word VALUES(32,'lethal');
INSERT INTO word VALUES(33,'for');
INSERT INTO word VALUES(34,'war');
INSERT INTO word VALUES(35,'see');
INSERT INTO word VALUES(36,'evidence');
INSERT INTO word VALUES(37,'contradict');
INSERT INTO word VALUES(38,'relative_clause');
INSERT INTO word VALUES(39,'assurance');
INSERT INTO word VALUES(40,'sell');
INSERT INTO word VALUES(41,'may');
INSERT INTO word VALUES(42,'company');
INSERT INTO word VALUES(43,'private');
INSERT INTO word VALUES(44,'chinese');
INSERT INTO word VALUES(45,'technology');
INSERT INTO word VALUES(46,'arm');
INSERT INTO word VALUES(47,'come');
INSERT INTO word VALUES(48,'main_clause');
INSERT INTO word VALUES(49,'report');
INSERT INTO word VALUES(50,'from');
INSERT INTO word VALUES(51,'feed');
INSERT INTO word VALUES(52,'syndicate');
INSERT INTO word VALUES(53,'afp');
INSERT INTO word VALUES(54,'edit');
INSERT INTO word VALUES(55,'conjunct');
INSERT INTO word VALUES(56,'in/2024-04-13-build-up.txt');
INSERT INTO word VALUES(57,'ANI');
INSERT INTO word VALUES(58,'text prefix ''date 2024-04-13''');
INSERT INTO word VALUES(59,'CNN');
INSERT INTO word VALUES(60,'senior officials in the Biden administration');
INSERT INTO word VALUES(61,'senior officials');
INSERT INTO word VALUES(62,'described:unnamed');
INSERT INTO word VALUES(63,'second official');
INSERT INTO word VALUES(64,'official');
INSERT INTO word VALUES(65,'One of the officials');
INSERT INTO word VALUES(66,'officials');
INSERT INTO word VALUES(67,'Asian News International');
INSERT INTO word VALUES(68,'Janet Yellen');
INSERT INTO word VALUES(69,'Joe Biden');
INSERT INTO word VALUES(70,'Biden');
INSERT INTO word VALUES(71,'Treasury');
INSERT INTO word VALUES(72,'name:organisation');
INSERT INTO word VALUES(73,'reported');
INSERT INTO word VALUES(74,'citing');
INSERT INTO word VALUES(75,'rule:cited_source+speaker:unnamed');
INSERT INTO word VALUES(76,'model:spans/1+speaker:unnamed');
INSERT INTO word VALUES(77,'model:spans/1+speaker:same_description');
INSERT INTO word VALUES(78,'model:spans/1');
INSERT INTO word VALUES(79,'unspecified');
INSERT INTO word VALUES(80,'continues to steer clear of');
INSERT INTO word VALUES(81,'warned');
INSERT INTO word VALUES(82,'help');
INSERT INTO word VALUES(83,'expand');
INSERT INTO word VALUES(84,'defence');
INSERT INTO word VALUES(85,'industry');
INSERT INTO word VALUES(86,'scale');
INSERT INTO word VALUES(87,'on');
INSERT INTO word VALUES(88,'participial_modifier');
INSERT INTO word VALUES(89,'produce');
INSERT INTO word VALUES(90,'drone');
INSERT INTO word VALUES(91,'microelectronics');
INSERT INTO word VALUES(92,'90');
INSERT INTO word VALUES(93,'per');
INSERT INTO word VALUES(94,'%');
INSERT INTO word VALUES(95,'microelectronic');
INSERT INTO word VALUES(96,'round');
INSERT INTO word VALUES(97,'more');
INSERT INTO word VALUES(98,'artillery');
INSERT INTO word VALUES(99,'nitrocellulose');
INSERT INTO word VALUES(100,'adverbial_participle');
INSERT INTO word VALUES(101,'give');
INSERT INTO word VALUES(102,'imagery');
INSERT INTO word VALUES(103,'satellite');
INSERT INTO word VALUES(104,'send');
INSERT INTO word VALUES(105,'weapon');
INSERT INTO word VALUES(106,'important');
INSERT INTO word VALUES(107,'can');
INSERT INTO word VALUES(108,'input');
INSERT INTO word VALUES(109,'raise');
INSERT INTO word VALUES(110,'Joe');
INSERT INTO word VALUES(111,'President');
INSERT INTO word VALUES(112,'matter');
INSERT INTO word VALUES(113,'in');
INSERT INTO word VALUES(114,'call');
INSERT INTO word VALUES(115,'telephone');
INSERT INTO word VALUES(116,'xi');
INSERT INTO word VALUES(117,'jinp');
INSERT INTO word VALUES(118,'support');
INSERT INTO word VALUES(119,'adverbial_clause');
INSERT INTO word VALUES(120,'effort');
INSERT INTO word VALUES(121,'russian');
INSERT INTO word VALUES(122,'Not a proven breach: making such goods, or helping to make them, is not handing them over.');
INSERT INTO word VALUES(123,'promise_vs_conduct/undermined');
INSERT INTO word VALUES(124,'A promise not to act can hold beside a plan that is dropped.');
INSERT INTO word VALUES(125,'denial');
INSERT INTO word VALUES(126,'Both can hold: what is denied and what is reported differ in who acts or how the goods get there.');
INSERT INTO word VALUES(127,'scope_tension');
INSERT INTO word VALUES(128,'To see no grounds, or to expect otherwise, does not exclude the thing.');
INSERT INTO word VALUES(129,'doubt_vs_allegation');
INSERT INTO word VALUES(130,'What was expected had not happened later; the report was overtaken, not refuted.');
INSERT INTO word VALUES(131,'temporal_update/not_yet');
INSERT INTO word VALUES(132,'That no evidence was known then is not refuted by what was reported later.');
INSERT INTO word VALUES(133,'temporal_update/evidence');
INSERT INTO word VALUES(134,'supports');
INSERT INTO word VALUES(135,'because of');
INSERT INTO word VALUES(136,'propellant');
CREATE TABLE vocabulary (                             -- the words of closed lists, by the numbers that stand for them
  list TEXT NOT NULL,
  code INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (list, code)
) WITHOUT ROWID;
INSERT INTO vocabulary VALUES('act',0,'assert');
INSERT INTO vocabulary VALUES('act',1,'deny');
INSERT INTO vocabulary VALUES('act',2,'promise');
INSERT INTO vocabulary VALUES('act',3,'warn');
INSERT INTO vocabulary VALUES('act',4,'allege');
INSERT INTO vocabulary VALUES('act',5,'doubt');
INSERT INTO vocabulary VALUES('act',6,'request');
INSERT INTO vocabulary VALUES('act',7,'plan');
INSERT INTO vocabulary VALUES('act',8,'predict');
INSERT INTO vocabulary VALUES('act',9,'decline_comment');
INSERT INTO vocabulary VALUES('block',0,'paragraph');
INSERT INTO vocabulary VALUES('block',1,'headline');
INSERT INTO vocabulary VALUES('block',2,'standfirst');
INSERT INTO vocabulary VALUES('block',3,'subhead');
INSERT INTO vocabulary VALUES('block',4,'list_item');
INSERT INTO vocabulary VALUES('block',5,'dateline');
INSERT INTO vocabulary VALUES('block',6,'metadata');
INSERT INTO vocabulary VALUES('block',7,'caption');
INSERT INTO vocabulary VALUES('block',8,'credit');
INSERT INTO vocabulary VALUES('block',9,'byline');
INSERT INTO vocabulary VALUES('block',10,'timestamp');
INSERT INTO vocabulary VALUES('block',11,'menu');
INSERT INTO vocabulary VALUES('block',12,'also_read');
INSERT INTO vocabulary VALUES('block',13,'video_list');
INSERT INTO vocabulary VALUES('block',14,'author_bio');
INSERT INTO vocabulary VALUES('block',15,'teaser');
INSERT INTO vocabulary VALUES('block',16,'social');
INSERT INTO vocabulary VALUES('block',17,'advertisement');
INSERT INTO vocabulary VALUES('block',18,'agency_sign_off');
INSERT INTO vocabulary VALUES('block',19,'other_boilerplate');
INSERT INTO vocabulary VALUES('bound',0,'exact');
INSERT INTO vocabulary VALUES('bound',1,'about');
INSERT INTO vocabulary VALUES('bound',2,'at_least');
INSERT INTO vocabulary VALUES('bound',3,'more_than');
INSERT INTO vocabulary VALUES('bound',4,'at_most');
INSERT INTO vocabulary VALUES('bound',5,'less_than');
INSERT INTO vocabulary VALUES('bound',6,'range');
INSERT INTO vocabulary VALUES('class',0,'contradiction');
INSERT INTO vocabulary VALUES('class',1,'tension');
INSERT INTO vocabulary VALUES('class',2,'update');
INSERT INTO vocabulary VALUES('denial_scope',0,'all');
INSERT INTO vocabulary VALUES('denial_scope',1,'part');
INSERT INTO vocabulary VALUES('denial_scope',2,'intent');
INSERT INTO vocabulary VALUES('denial_scope',3,'wording');
INSERT INTO vocabulary VALUES('denial_scope',4,'knowledge');
INSERT INTO vocabulary VALUES('kind',0,'article');
INSERT INTO vocabulary VALUES('kind',1,'outlet');
INSERT INTO vocabulary VALUES('kind',2,'agency');
INSERT INTO vocabulary VALUES('kind',3,'document');
INSERT INTO vocabulary VALUES('kind',4,'person');
INSERT INTO vocabulary VALUES('kind',5,'country');
INSERT INTO vocabulary VALUES('kind',6,'organisation');
INSERT INTO vocabulary VALUES('kind',7,'group');
INSERT INTO vocabulary VALUES('kind',8,'unnamed');
INSERT INTO vocabulary VALUES('modality',0,'actual');
INSERT INTO vocabulary VALUES('modality',1,'considered');
INSERT INTO vocabulary VALUES('modality',2,'possible');
INSERT INTO vocabulary VALUES('modality',3,'promised');
INSERT INTO vocabulary VALUES('modality',4,'requested');
INSERT INTO vocabulary VALUES('modality',5,'predicted');
INSERT INTO vocabulary VALUES('polarity',0,'affirmed');
INSERT INTO vocabulary VALUES('polarity',1,'negated');
INSERT INTO vocabulary VALUES('quotation',0,'direct');
INSERT INTO vocabulary VALUES('quotation',1,'indirect');
INSERT INTO vocabulary VALUES('quotation',2,'mixed');
INSERT INTO vocabulary VALUES('relation',0,'same');
INSERT INTO vocabulary VALUES('relation',1,'entails');
INSERT INTO vocabulary VALUES('relation',2,'entailed');
INSERT INTO vocabulary VALUES('relation',3,'opposes');
INSERT INTO vocabulary VALUES('relation',4,'differs');
INSERT INTO vocabulary VALUES('relation',5,'unknown');
INSERT INTO vocabulary VALUES('slot',0,'agent');
INSERT INTO vocabulary VALUES('slot',1,'object');
INSERT INTO vocabulary VALUES('slot',2,'recipient');
INSERT INTO vocabulary VALUES('slot',3,'place');
INSERT INTO vocabulary VALUES('slot',4,'argument');
INSERT INTO vocabulary VALUES('strength',0,'weak');
INSERT INTO vocabulary VALUES('strength',1,'moderate');
INSERT INTO vocabulary VALUES('strength',2,'strong');
INSERT INTO vocabulary VALUES('type',0,'negation');
INSERT INTO vocabulary VALUES('type',1,'antonym');
INSERT INTO vocabulary VALUES('type',2,'denial');
INSERT INTO vocabulary VALUES('type',3,'numeric');
INSERT INTO vocabulary VALUES('type',4,'promise_vs_conduct');
INSERT INTO vocabulary VALUES('type',5,'doubt_vs_allegation');
INSERT INTO vocabulary VALUES('type',6,'scope_tension');
INSERT INTO vocabulary VALUES('type',7,'temporal_update');
CREATE TABLE text (
  text    INTEGER PRIMARY KEY,
  version BLOB NOT NULL UNIQUE,                       -- SHA-256 of body
  body    TEXT NOT NULL
);
INSERT INTO text VALUES(1,X'8e6a58facaebb3a0535f38ced7047861aa1230d9c1976e1dd67c02a12476c905',replace('Beijing, China (AFP) - US Secretary of State Antony Blinken said on Monday that China had assured Washington and other governments that it will not provide lethal aid to Russia for the war in Ukraine.\n\nBlinken told reporters after two days of talks in Beijing that Washington had seen no evidence that contradicts the assurance. He voiced concern that private Chinese companies may be selling Russia technology for the war.\n\nThe United States had earlier alleged that China was considering arming Russia.\n\n(This report comes from a syndicated AFP feed and has not been edited.)','\n',char(10)));
INSERT INTO text VALUES(2,X'0620b697f71ac6f9f81fc7ce74c64a8734b1f0163f426a44b8d313d65979e2fe',replace('date 2024-04-13\nWashington, April 13 (ANI): China is helping Russia to expand its defence industry on a scale not seen since Soviet times, CNN reported, citing senior officials in the Biden administration.\n\nOne of the officials said that China and Russia were jointly producing drones inside Russia. A second official said that 90 per cent of Russia''s microelectronics imports came from China in 2023.\n\nRussia is producing far more artillery rounds because of nitrocellulose from China, the officials said. China is also giving Russia satellite imagery for its war in Ukraine, they said.\n\nChina, CNN reported, continues to steer clear of sending lethal weapons to Russia, but its inputs can be just as important.\n\nPresident Joe Biden raised the matter in a telephone call with Xi Jinping this month, officials said. Treasury Secretary Janet Yellen warned of significant consequences if Chinese companies support the Russian war effort. (ANI)\n','\n',char(10)));
INSERT INTO text VALUES(3,X'cc4c437c455aa3137c48a8885a46121d424453ae1cb1a1f8fb7e1f0cf73baf9d',replace('date 2024-04-13\nWashington, April 13 (ANI): China is helping Russia to expand its defence industry on a scale not seen since Soviet times, CNN reported, citing senior officials in the Biden administration.\n\nOne of the officials said that China and Russia were jointly producing drones inside Russia. A second official said that 90 per cent of Russia''s microelectronics imports came from China in 2023.\n\nRussia is producing far more artillery rounds because of propellant from China, the officials said. China is also giving Russia satellite imagery for its war in Ukraine, they said.\n\nChina, CNN reported, continues to steer clear of sending lethal weapons to Russia, but its inputs can be just as important.\n\nPresident Joe Biden raised the matter in a telephone call with Xi Jinping this month, officials said. Treasury Secretary Janet Yellen warned of significant consequences if Chinese companies support the Russian war effort. (ANI)\n','\n',char(10)));
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
INSERT INTO edition VALUES(1,1,2,1,1,3,'China has given assurances on arms for Russia, Blinken says',4,5,'[6]',19527,19527,7,'²ÞPH','[1,2]',8,X'3cb35b56fac81e6b4717459122c6b7d7',1,1,1796035748);
INSERT INTO edition VALUES(2,56,56,2,NULL,3,'',4,NULL,'[57]',19826,19826,58,'¢Ã¹|Þ','[1,8]',8,X'088ca1e9599f6355c951a2d40ed33156',0,0,1796035748);
INSERT INTO edition VALUES(3,56,56,3,NULL,3,'',4,NULL,'[57]',19826,19826,58,'¢Ãµ|Þ','[1,8]',8,X'abb022be78aa797ceecb159dd497d621',1,1,1796035748);
CREATE TABLE skipped_input (                          -- what an ingest could not use
  path    TEXT NOT NULL,
  message TEXT NOT NULL,
  byte    INTEGER,
  PRIMARY KEY (path, message)
) WITHOUT ROWID;
INSERT INTO skipped_input VALUES('in/empty.txt','empty',NULL);
CREATE TABLE entity (                                 -- one name of one actor or source
  entity INTEGER PRIMARY KEY AUTOINCREMENT,
  id     BLOB NOT NULL,                               -- the same for every name of it
  name   INTEGER NOT NULL REFERENCES word,
  kind   INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 8),
  CHECK (id <> '')
);
INSERT INTO entity VALUES(1,X'4d990ceeb043831243dc',4,1);
INSERT INTO entity VALUES(2,X'adab1304575db5f9c2b8',6,2);
INSERT INTO entity VALUES(3,X'0ce0904dce570c2a83a9',9,5);
INSERT INTO entity VALUES(4,X'2761e1220f7a8529f486',11,5);
INSERT INTO entity VALUES(5,X'2ebae84b58ddb22c4430',12,5);
INSERT INTO entity VALUES(6,X'5d4e1d8f31ed17c03054',16,5);
INSERT INTO entity VALUES(7,X'6e9e515eec21662cdcc3',18,4);
INSERT INTO entity VALUES(8,X'9181cd8971588adbaab9',57,2);
INSERT INTO entity VALUES(9,X'015a40324f753ef9ce38',59,1);
INSERT INTO entity VALUES(10,X'0c613191c7863054d704',60,8);
INSERT INTO entity VALUES(11,X'5937bd9f5972b0a28d74',63,8);
INSERT INTO entity VALUES(12,X'620bdd9016cdfda33d10',65,8);
INSERT INTO entity VALUES(13,X'a16e777669cf772bb908',68,4);
INSERT INTO entity VALUES(14,X'ecaa1bd7af8524e1c50f',69,4);
INSERT INTO entity VALUES(15,X'fc84565677885ff9c533',71,6);
INSERT INTO entity VALUES(16,X'c6cdb6a920d79574ec97',79,8);
CREATE TABLE entity_edition (                         -- which editions name it, as whatever
  entity  INTEGER NOT NULL REFERENCES entity,
  edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  PRIMARY KEY (entity, edition)
) WITHOUT ROWID;
INSERT INTO entity_edition VALUES(1,1);
INSERT INTO entity_edition VALUES(1,2);
INSERT INTO entity_edition VALUES(1,3);
INSERT INTO entity_edition VALUES(2,1);
INSERT INTO entity_edition VALUES(3,1);
INSERT INTO entity_edition VALUES(3,2);
INSERT INTO entity_edition VALUES(3,3);
INSERT INTO entity_edition VALUES(4,1);
INSERT INTO entity_edition VALUES(4,2);
INSERT INTO entity_edition VALUES(4,3);
INSERT INTO entity_edition VALUES(5,1);
INSERT INTO entity_edition VALUES(5,2);
INSERT INTO entity_edition VALUES(5,3);
INSERT INTO entity_edition VALUES(6,1);
INSERT INTO entity_edition VALUES(6,2);
INSERT INTO entity_edition VALUES(6,3);
INSERT INTO entity_edition VALUES(7,1);
INSERT INTO entity_edition VALUES(8,2);
INSERT INTO entity_edition VALUES(8,3);
INSERT INTO entity_edition VALUES(9,2);
INSERT INTO entity_edition VALUES(9,3);
INSERT INTO entity_edition VALUES(10,2);
INSERT INTO entity_edition VALUES(10,3);
INSERT INTO entity_edition VALUES(11,2);
INSERT INTO entity_edition VALUES(11,3);
INSERT INTO entity_edition VALUES(12,2);
INSERT INTO entity_edition VALUES(12,3);
INSERT INTO entity_edition VALUES(13,2);
INSERT INTO entity_edition VALUES(13,3);
INSERT INTO entity_edition VALUES(14,2);
INSERT INTO entity_edition VALUES(14,3);
INSERT INTO entity_edition VALUES(15,2);
INSERT INTO entity_edition VALUES(15,3);
INSERT INTO entity_edition VALUES(16,2);
INSERT INTO entity_edition VALUES(16,3);
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
INSERT INTO actor VALUES(1000000,3,NULL,'ŕƿÑ',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(1000001,4,NULL,'Ɓ',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(1000002,5,'','/ŏŁ',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(1000003,6,'','qʙ',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(1000004,7,'','[Ļÿ',0,NULL,NULL,NULL,20);
INSERT INTO actor VALUES(1000005,2,'','!П',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(2000000,9,NULL,'ėΓ',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(2000001,10,NULL,replace('Ł-ʏɳ\n','\n',char(10)),1,NULL,61,NULL,62);
INSERT INTO actor VALUES(2000002,3,NULL,'{ŷYgyûđ',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(2000003,4,NULL,'ѱ',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(2000004,5,'','!',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(2000005,11,NULL,'ə',1,1,64,NULL,62);
INSERT INTO actor VALUES(2000006,6,NULL,'Yƅī»7',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(2000007,12,NULL,'Ɵ',1,1,66,NULL,62);
INSERT INTO actor VALUES(2000008,8,'D','M',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(2000009,13,NULL,replace('ڇ\r','\r',char(13)),0,NULL,NULL,NULL,20);
INSERT INTO actor VALUES(2000010,14,'G',replace('űй\n','\n',char(10)),0,NULL,NULL,NULL,20);
INSERT INTO actor VALUES(2000011,15,NULL,'١	',0,NULL,NULL,NULL,72);
INSERT INTO actor VALUES(3000000,9,NULL,'ė΋',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(3000001,10,NULL,replace('Ł-ʇɳ\n','\n',char(10)),1,NULL,61,NULL,62);
INSERT INTO actor VALUES(3000002,3,NULL,'{ŷYgyóđ',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(3000003,4,NULL,'ѩ',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(3000004,5,'','!',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(3000005,11,NULL,'ə',1,1,64,NULL,62);
INSERT INTO actor VALUES(3000006,6,NULL,'Yƅī³7',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(3000007,12,NULL,'Ɵ',1,1,66,NULL,62);
INSERT INTO actor VALUES(3000008,8,'D','M',0,NULL,NULL,NULL,10);
INSERT INTO actor VALUES(3000009,13,NULL,replace('ٿ\r','\r',char(13)),0,NULL,NULL,NULL,20);
INSERT INTO actor VALUES(3000010,14,'G',replace('űб\n','\n',char(10)),0,NULL,NULL,NULL,20);
INSERT INTO actor VALUES(3000011,15,NULL,'ٙ	',0,NULL,NULL,NULL,72);
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
INSERT INTO attribution VALUES(1000000,NULL,'/%K}',1,0,7,19527,19527,NULL,2,3,22,23);
INSERT INTO attribution VALUES(1000001,NULL,'ƕeD',1,5,7,NULL,19527,NULL,2,3,24,23);
INSERT INTO attribution VALUES(1000002,NULL,'ʓL',1,3,7,NULL,19527,NULL,2,3,25,26);
INSERT INTO attribution VALUES(1000003,NULL,'͓%))',1,4,5,NULL,19527,NULL,2,3,27,23);
INSERT INTO attribution VALUES(2000000,NULL,'ė		Æ^',1,0,9,NULL,19826,NULL,2,3,73,23);
INSERT INTO attribution VALUES(2000001,NULL,'Ł-Ú^',1,0,10,NULL,19826,NULL,2,4,74,75);
INSERT INTO attribution VALUES(2000002,NULL,'Ɵ+B',1,0,12,NULL,19826,NULL,2,4,22,76);
INSERT INTO attribution VALUES(2000003,NULL,'ə%N',1,0,11,NULL,19826,NULL,2,4,22,76);
INSERT INTO attribution VALUES(2000004,NULL,'ϏÄS',1,0,10,NULL,19826,NULL,2,4,22,77);
INSERT INTO attribution VALUES(2000005,NULL,'҃E',1,0,6,NULL,19826,NULL,2,3,22,26);
INSERT INTO attribution VALUES(2000006,NULL,'ҩ		f',1,0,9,NULL,19826,NULL,2,3,73,23);
INSERT INTO attribution VALUES(2000007,NULL,'Ӆ9!',1,0,NULL,NULL,19826,6,2,4,NULL,78);
INSERT INTO attribution VALUES(2000008,NULL,replace('ف\nÀU','\n',char(10)),1,0,10,NULL,19826,NULL,2,4,22,77);
INSERT INTO attribution VALUES(2000009,NULL,'١ AG4',1,3,13,NULL,19826,NULL,2,3,81,23);
INSERT INTO attribution VALUES(3000000,NULL,'ė		Æ^',1,0,9,NULL,19826,NULL,2,3,73,23);
INSERT INTO attribution VALUES(3000001,NULL,'Ł-Ú^',1,0,10,NULL,19826,NULL,2,4,74,75);
INSERT INTO attribution VALUES(3000002,NULL,'Ɵ+B',1,0,12,NULL,19826,NULL,2,4,22,76);
INSERT INTO attribution VALUES(3000003,NULL,'ə%N',1,0,11,NULL,19826,NULL,2,4,22,76);
INSERT INTO attribution VALUES(3000004,NULL,'χ¼O',1,0,10,NULL,19826,NULL,2,4,22,77);
INSERT INTO attribution VALUES(3000005,NULL,'ѻE',1,0,6,NULL,19826,NULL,2,3,22,26);
INSERT INTO attribution VALUES(3000006,NULL,'ҡ		f',1,0,9,NULL,19826,NULL,2,3,73,23);
INSERT INTO attribution VALUES(3000007,NULL,'ҽ9!',1,0,NULL,NULL,19826,6,2,4,NULL,78);
INSERT INTO attribution VALUES(3000008,NULL,replace('ع\nÀU','\n',char(10)),1,0,10,NULL,19826,NULL,2,4,22,77);
INSERT INTO attribution VALUES(3000009,NULL,'ٙ AG4',1,3,13,NULL,19826,NULL,2,3,81,23);
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
INSERT INTO hop VALUES(2000000,1,2,9,139,3,73,0);
INSERT INTO hop VALUES(2000001,2,2,9,NULL,NULL,NULL,1);
INSERT INTO hop VALUES(2000002,3,2,9,NULL,NULL,NULL,1);
INSERT INTO hop VALUES(2000003,4,2,9,NULL,NULL,NULL,1);
INSERT INTO hop VALUES(2000004,7,2,9,596,3,73,0);
INSERT INTO hop VALUES(2000005,7,3,16,NULL,NULL,80,1);
INSERT INTO hop VALUES(2000006,8,2,9,NULL,NULL,NULL,1);
INSERT INTO hop VALUES(3000000,1,2,9,139,3,73,0);
INSERT INTO hop VALUES(3000001,2,2,9,NULL,NULL,NULL,1);
INSERT INTO hop VALUES(3000002,3,2,9,NULL,NULL,NULL,1);
INSERT INTO hop VALUES(3000003,4,2,9,NULL,NULL,NULL,1);
INSERT INTO hop VALUES(3000004,7,2,9,592,3,73,0);
INSERT INTO hop VALUES(3000005,7,3,16,NULL,NULL,80,1);
INSERT INTO hop VALUES(3000006,8,2,9,NULL,NULL,NULL,1);
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
INSERT INTO statement VALUES(1000000,0,X'fe5616ce22607b4142e0',0,136,63,'["China ",[3,61]]',28,1,3,0,0,19527,NULL,replace('* !E\n"c#','\n',char(10)));
INSERT INTO statement VALUES(1000001,0,X'13019a608cb2cd53e742',1,265,62,1,35,1,0,0,0,NULL,19527,'0	)%');
INSERT INTO statement VALUES(1000002,0,X'af633ef4cc696b2f9748',1,297,30,'["Evidence ",[5,26]]',37,0,0,1,0,19527,19527,replace('	,\n''%(','\n',char(10)));
INSERT INTO statement VALUES(1000003,0,X'bae89e23b3914d1c454d',2,352,70,3,40,0,2,0,0,NULL,NULL,replace('TC*+,-.\n"#','\n',char(10)));
INSERT INTO statement VALUES(1000004,0,X'48b651e6701e9e8e39f4',3,468,35,1,46,0,1,0,0,19527,NULL,replace('<-\n','\n',char(10)));
INSERT INTO statement VALUES(1000005,0,X'a4874a63cf77441cf907',NULL,507,44,1,47,0,0,0,0,19527,19527,'1233456');
INSERT INTO statement VALUES(1000006,0,X'a179ae374efe6e1c4004',NULL,556,19,'[[-49,12],[0,20]]',54,1,0,0,0,NULL,19527,'Y8	2');
INSERT INTO statement VALUES(2000000,0,X'3113494e17daf2266f00',1,44,93,1,82,0,0,0,0,19826,19826,replace('8''1TUVW#\n','\n',char(10)));
INSERT INTO statement VALUES(2000001,0,X'25498db2b03dc6c6b6bd',1,44,93,1,83,0,0,0,0,19826,19826,replace('$F7\nVUXyW','\n',char(10)));
INSERT INTO statement VALUES(2000002,0,X'afa3537874d32c019508',1,102,35,3,35,1,0,0,0,NULL,19826,'YW');
INSERT INTO statement VALUES(2000003,0,X'1aaf3344aaf8737b4124',2,238,60,1,89,0,0,0,0,NULL,19826,replace('R=\n\n[m\n','\n',char(10)));
INSERT INTO statement VALUES(2000004,0,X'aa066b9298ee6ee747bf',3,328,72,1,47,0,0,0,0,19358,19722,replace(')c\]^\n3w','\n',char(10)));
INSERT INTO statement VALUES(2000005,0,X'd9a0d60f785296575479',4,403,82,1,89,0,0,0,0,19826,19826,replace('*\n\nabc','\n',char(10)));
INSERT INTO statement VALUES(2000006,0,X'52f66b284f820d1960b5',4,449,36,'["Russia ",[0,36],"."]',99,0,0,0,0,NULL,NULL,replace(']e\n4abc3?','\n',char(10)));
INSERT INTO statement VALUES(2000007,0,X'c0b5874f95b06a36f41b',5,507,68,1,101,0,0,0,0,19826,19826,replace(',g\nh"e#','\n',char(10)));
INSERT INTO statement VALUES(2000008,0,X'535192e56dc2ae23b804',7,589,81,'["China ",[21,60],"."]',104,1,0,0,0,19826,19826,replace('tcEj!\n','\n',char(10)));
INSERT INTO statement VALUES(2000009,0,X'99c448567c51d7151e0e',6,676,35,3,106,0,2,0,0,NULL,NULL,replace('5\n8lm','\n',char(10)));
INSERT INTO statement VALUES(2000010,0,X'c0779504de74a0ef7ff9',8,714,84,1,109,0,0,0,0,19814,19826,'@)opGqrWstuv');
INSERT INTO statement VALUES(2000011,0,X'886a53414027d7d3f210',9,886,48,'["I",[-2,51]]',118,0,0,1,0,19826,19826,'>%x+-yz#');
INSERT INTO statement VALUES(3000000,0,X'3113494e17daf2266f00',1,44,93,1,82,0,0,0,0,19826,19826,replace('8''1TUVW#\n','\n',char(10)));
INSERT INTO statement VALUES(3000001,0,X'25498db2b03dc6c6b6bd',1,44,93,1,83,0,0,0,0,19826,19826,replace('$F7\nVUXyW','\n',char(10)));
INSERT INTO statement VALUES(3000002,0,X'afa3537874d32c019508',1,102,35,3,35,1,0,0,0,NULL,19826,'YW');
INSERT INTO statement VALUES(3000003,0,X'1aaf3344aaf8737b4124',2,238,60,1,89,0,0,0,0,NULL,19826,replace('R=\n\n[m\n','\n',char(10)));
INSERT INTO statement VALUES(3000004,0,X'aa066b9298ee6ee747bf',3,328,72,1,47,0,0,0,0,19358,19722,replace(')c\]^\n3w','\n',char(10)));
INSERT INTO statement VALUES(3000005,0,X'2f5f84fea01f4714bea4',4,403,78,1,89,0,0,0,0,19826,19826,replace('*\n\nabcs','\n',char(10)));
INSERT INTO statement VALUES(3000006,0,X'c0b5874f95b06a36f41b',5,503,68,1,101,0,0,0,0,19826,19826,replace(',g\nh"e#','\n',char(10)));
INSERT INTO statement VALUES(3000007,0,X'535192e56dc2ae23b804',7,585,81,'["China ",[21,60],"."]',104,1,0,0,0,19826,19826,replace('tcEj!\n','\n',char(10)));
INSERT INTO statement VALUES(3000008,0,X'99c448567c51d7151e0e',6,672,35,3,106,0,2,0,0,NULL,NULL,replace('5\n8lm','\n',char(10)));
INSERT INTO statement VALUES(3000009,0,X'c0779504de74a0ef7ff9',8,710,84,1,109,0,0,0,0,19814,19826,'@)opGqrWstuv');
INSERT INTO statement VALUES(3000010,0,X'886a53414027d7d3f210',9,882,48,'["I",[-2,51]]',118,0,0,1,0,19826,19826,'>%x+-yz#');
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
INSERT INTO quantity VALUES(2000004,0,90.0,90.0,94,95,0,11);
INSERT INTO quantity VALUES(3000004,0,90.0,90.0,94,95,0,11);
CREATE TABLE finding_state (                          -- one row
  only  INTEGER PRIMARY KEY CHECK (only = 1),
  stale INTEGER NOT NULL CHECK (stale IN (0, 1)),     -- articles changed since the findings were made
  rules TEXT NOT NULL                                 -- version of the rules that made them
);
INSERT INTO finding_state VALUES(1,0,'7');
CREATE TABLE changed_edition (                        -- whose statements came, went or changed since
  edition INTEGER PRIMARY KEY REFERENCES edition ON DELETE CASCADE
);
INSERT INTO changed_edition VALUES(1);
INSERT INTO changed_edition VALUES(2);
INSERT INTO changed_edition VALUES(3);
CREATE TABLE conflict (
  id          BLOB NOT NULL PRIMARY KEY,
  dispute     BLOB NOT NULL,
  class       INTEGER NOT NULL CHECK (class BETWEEN 0 AND 2),
  type        INTEGER NOT NULL CHECK (type BETWEEN 0 AND 7),
  strength    INTEGER NOT NULL CHECK (strength BETWEEN 0 AND 2),
  score       REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
  statement_a INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,   -- the best evidence; a is the earlier one
  statement_b INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  opposing_a  TEXT NOT NULL CHECK (opposing_a LIKE '[%]'),               -- [begin, length, ...] in the text
  opposing_b  TEXT NOT NULL CHECK (opposing_b LIKE '[%]'),
  slots       TEXT NOT NULL CHECK (slots LIKE '[%]'),                    -- [[slot, a, b, relation], ...]
  explanation TEXT NOT NULL CHECK (explanation LIKE '[%]'),              -- pieces: "words", [side, begin, length]
  why_not     INTEGER REFERENCES word,
  rule        INTEGER NOT NULL REFERENCES word
) WITHOUT ROWID;
INSERT INTO "conflict" VALUES(X'473b8d4398c8f3695e84',X'97f9b938d1e25d0d967b',1,4,1,0.69999999999999995559,1000000,3000000,'[144,3,148,7,156,10]','[53,7,71,38]','[["agent",0,"China"],["predicate",4,"provide","help"],["object",4,"lethal aid","expand its defence industry on a scale"],["recipient",0,"Russia"],["time",5,"2023-06-19/..","2024-04-13"],["polarity",3,"negated","affirmed"],["modality",4,"promised","actual"],["speaker",4,"China","senior officials in the Biden administration"]]','["China (relayed by Antony Blinken, 19 June 2023) promised: \"",[0,0,66],"\". Senior officials in the Biden administration (via CNN, 13 April 2024) said: \"",[1,0,93],"\". The conduct reported undermines the promise. Same agent: China; same recipient: Russia; 299 days apart."]',122,123);
INSERT INTO "conflict" VALUES(X'6919fecf86f38a73afb6',X'97f9b938d1e25d0d967b',0,2,1,0.6500000000000000222,1000000,1000004,'[144,3,148,7,156,10]','[490,6,497,6]','[["agent",0,"China"],["predicate",0,"provide","arm"],["object",0,"lethal aid","arms"],["recipient",0,"Russia",""],["time",5,"2023-06-19/.."],["polarity",3,"negated","affirmed"],["modality",4,"promised","considered"],["speaker",4,"China","United States"]]','["China (relayed by Antony Blinken, 19 June 2023) promised: \"",[0,0,66],"\". United States (via AFP, 19 June 2023) put it with reserve: \"",[1,0,35],"\". The party concerned rejects what the other side reports. Same agent: China; same object: lethal aid; same recipient: Russia."]',124,125);
INSERT INTO "conflict" VALUES(X'70391c54ae63cdc63519',X'97f9b938d1e25d0d967b',2,7,0,0.25,1000004,3000007,'[490,6,497,6]','[619,11,634,7,642,14]','[["agent",0,"China"],["predicate",0,"arm","send"],["object",0,"arms","lethal weapons"],["recipient",0,"","Russia"],["time",5,"2023-06-19/..","2024-04-13"],["polarity",3,"affirmed","negated"],["modality",4,"considered","actual"],["speaker",5,"United States",""]]','["United States (via AFP, 19 June 2023) put it with reserve: \"",[0,0,35],"\". Harbour Post (13 April 2024) said: \"",[1,0,66],"\". The later statement overtakes the earlier one. Same agent: China; same object: arms; 299 days apart."]',130,131);
INSERT INTO "conflict" VALUES(X'969416968f4a80f23eda',X'97f9b938d1e25d0d967b',1,6,1,0.5500000000000000444,3000000,3000007,'[53,7,71,38]','[619,11,634,7,642,14]','[["agent",0,"China"],["predicate",4,"help","send"],["object",4,"expand its defence industry on a scale","lethal weapons"],["recipient",0,"Russia"],["time",0,"2024-04-13"],["polarity",3,"affirmed","negated"],["modality",0,"actual"],["speaker",5,"senior officials in the Biden administration",""]]','["Senior officials in the Biden administration (via CNN, 13 April 2024) said: \"",[0,0,93],"\". Harbour Post (13 April 2024) said: \"",[1,0,66],"\". What one side rules out goes on by another way. Same agent: China; same recipient: Russia."]',126,127);
INSERT INTO "conflict" VALUES(X'a857c3b2b4c69484569a',X'97f9b938d1e25d0d967b',2,7,0,0.25,1000001,3000000,'[280,4,285,2,288,8]','[53,7,71,38]','[["agent",0,"China"],["predicate",4,"provide","help"],["object",4,"lethal aid","expand its defence industry on a scale"],["recipient",0,"Russia"],["time",5,"2023-06-19/..","2024-04-13"],["polarity",3,"negated","affirmed"],["modality",4,"promised","actual"],["speaker",4,"Antony Blinken","senior officials in the Biden administration"]]','["Antony Blinken (via AFP, 19 June 2023) doubted it: \"",[0,0,62],"\". Senior officials in the Biden administration (via CNN, 13 April 2024) said: \"",[1,0,93],"\". The later statement overtakes the earlier one. Same agent: China; same recipient: Russia; 299 days apart."]',132,133);
INSERT INTO "conflict" VALUES(X'b5f0cca60784f49b5c18',X'97f9b938d1e25d0d967b',1,5,0,0.34999999999999997779,1000001,1000004,'[280,4,285,2,288,8]','[490,6,497,6]','[["agent",0,"China"],["predicate",0,"provide","arm"],["object",0,"lethal aid","arms"],["recipient",0,"Russia",""],["time",5,"2023-06-19/.."],["polarity",3,"negated","affirmed"],["modality",4,"promised","considered"],["speaker",4,"Antony Blinken","United States"]]','["Antony Blinken (via AFP, 19 June 2023) doubted it: \"",[0,0,62],"\". United States (via AFP, 19 June 2023) put it with reserve: \"",[1,0,35],"\". One side reports what the other sees no grounds for. Same agent: China; same object: lethal aid; same recipient: Russia."]',128,129);
INSERT INTO "conflict" VALUES(X'cd532dec5393699045a0',X'97f9b938d1e25d0d967b',2,7,0,0.25,1000001,3000003,'[280,4,285,2,288,8]','[268,9,278,6]','[["agent",0,"China"],["predicate",4,"provide","produce"],["object",2,"lethal aid","drones"],["recipient",0,"Russia",""],["place",5,"","Russia"],["time",5,"2023-06-19/..","../2024-04-13"],["polarity",3,"negated","affirmed"],["modality",4,"promised","actual"],["speaker",4,"Antony Blinken","One of the officials"]]','["Antony Blinken (via AFP, 19 June 2023) doubted it: \"",[0,0,62],"\". One of the officials (via CNN, 13 April 2024) said: \"",[1,0,60],"\". The later statement overtakes the earlier one. Same agent: China; \"drones\" falls under \"lethal aid\"; same recipient: Russia; 299 days apart."]',132,133);
INSERT INTO "conflict" VALUES(X'dd0feac9899d3ed29770',X'97f9b938d1e25d0d967b',1,4,1,0.69999999999999995559,1000000,3000003,'[144,3,148,7,156,10]','[268,9,278,6]','[["agent",0,"China"],["predicate",4,"provide","produce"],["object",2,"lethal aid","drones"],["recipient",0,"Russia",""],["place",5,"","Russia"],["time",5,"2023-06-19/..","../2024-04-13"],["polarity",3,"negated","affirmed"],["modality",4,"promised","actual"],["speaker",4,"China","One of the officials"]]','["China (relayed by Antony Blinken, 19 June 2023) promised: \"",[0,0,66],"\". One of the officials (via CNN, 13 April 2024) said: \"",[1,0,60],"\". The conduct reported undermines the promise. Same agent: China; \"drones\" falls under \"lethal aid\"; same recipient: Russia; 299 days apart."]',122,123);
INSERT INTO "conflict" VALUES(X'e7f1ce8aafe11478900b',X'97f9b938d1e25d0d967b',1,6,1,0.5500000000000000444,3000003,3000007,'[268,9,278,6]','[619,11,634,7,642,14]','[["agent",0,"China"],["predicate",4,"produce","send"],["object",1,"drones","lethal weapons"],["recipient",0,"","Russia"],["place",5,"Russia",""],["time",5,"../2024-04-13","2024-04-13"],["polarity",3,"affirmed","negated"],["modality",0,"actual"],["speaker",5,"One of the officials",""]]','["One of the officials (via CNN, 13 April 2024) said: \"",[0,0,60],"\". Harbour Post (13 April 2024) said: \"",[1,0,66],"\". What one side rules out goes on by another way. Same agent: China; \"drones\" falls under \"",[1,42,14],"\"."]',126,127);
CREATE TABLE support (
  ordinal        INTEGER PRIMARY KEY,
  from_statement INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  to_statement   INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  rule           INTEGER NOT NULL REFERENCES word
);
INSERT INTO support VALUES(1,3000007,1000000,134);
CREATE TABLE lost_support (                           -- supports whose evidence went out of its article's text
  to_statement   INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  from_statement INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  rule           INTEGER NOT NULL REFERENCES word,
  PRIMARY KEY (to_statement, from_statement)
) WITHOUT ROWID;
INSERT INTO lost_support VALUES(1000000,2000008,134);
CREATE TABLE cited_article (                          -- a hop whose report is itself in the store
  attribution INTEGER NOT NULL REFERENCES attribution ON DELETE CASCADE,
  position    INTEGER NOT NULL,                       -- in its chain
  edition     INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  PRIMARY KEY (attribution, position)
) WITHOUT ROWID;
CREATE TABLE disk_wait (                              -- one row, which changes whenever a commit is to wait for the disk
  only  INTEGER PRIMARY KEY CHECK (only = 1),
  count INTEGER NOT NULL
);
INSERT INTO disk_wait VALUES(1,3);
CREATE TABLE source_ruling (                          -- a log: the last one on a path and field holds
  ruling  INTEGER PRIMARY KEY,
  path    TEXT NOT NULL,
  field   TEXT NOT NULL CHECK (field IN ('published', 'outlet', 'url')),
  value   TEXT NOT NULL,
  made_at TEXT NOT NULL
);
INSERT INTO source_ruling VALUES(1,'in/2023-06-19-assurance.json','outlet','Harbour Post','2026-11-30T10:49:08Z');
INSERT INTO source_ruling VALUES(2,'in/2024-04-13-build-up.txt','outlet','Harbour Post','2026-11-30T10:49:08Z');
CREATE TABLE conflict_ruling (                        -- a log: the last one on a pair of places holds
  ruling   INTEGER PRIMARY KEY,
  decision TEXT NOT NULL CHECK (decision IN ('confirm', 'dismiss', 'withdraw')),
  version_a BLOB NOT NULL,                            -- a text, and bytes of it, as the next two
  begin_a   INTEGER NOT NULL,
  end_a     INTEGER NOT NULL,
  text_a    TEXT NOT NULL,                            -- the statement there, as it was read then
  version_b BLOB NOT NULL,
  begin_b   INTEGER NOT NULL,
  end_b     INTEGER NOT NULL,
  text_b    TEXT NOT NULL,
  made_by   TEXT NOT NULL,
  note      TEXT NOT NULL,
  made_at   TEXT NOT NULL
);
INSERT INTO conflict_ruling VALUES(1,'dismiss',X'8e6a58facaebb3a0535f38ced7047861aa1230d9c1976e1dd67c02a12476c905',136,199,'China will not provide lethal aid to Russia for the war in Ukraine.',X'cc4c437c455aa3137c48a8885a46121d424453ae1cb1a1f8fb7e1f0cf73baf9d',44,137,'China is helping Russia to expand its defence industry on a scale not seen since Soviet times.','Ada','two shipments','2026-11-30T10:49:17Z');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('word',136);
INSERT INTO sqlite_sequence VALUES('entity',16);
INSERT INTO sqlite_sequence VALUES('edition',3);
CREATE UNIQUE INDEX edition_current ON edition (article) WHERE is_current;
CREATE INDEX edition_outlet ON edition (outlet, published_end) WHERE is_current;
CREATE INDEX edition_text ON edition (text);
CREATE INDEX entity_id ON entity (substr(id, 1, 5));
CREATE INDEX statement_claim ON statement (substr(claim, 1, 5));
CREATE INDEX conflict_a ON conflict (statement_a);
CREATE INDEX conflict_b ON conflict (statement_b);
CREATE INDEX support_from ON support (from_statement);
CREATE INDEX support_to ON support (to_statement);
CREATE INDEX lost_support_from ON lost_support (from_statement);
CREATE INDEX cited_article_edition ON cited_article (edition);
CREATE INDEX source_ruling_path ON source_ruling (path, field);
CREATE INDEX conflict_ruling_place ON conflict_ruling (version_a, begin_a, version_b, begin_b, note);
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
  LEFT JOIN claims b ON b.statement = c.statement_b;
COMMIT;
PRAGMA application_id = 1196315481;
PRAGMA user_version = 2;
