#include "store/schema.h"

namespace hearsay {

// Tables are numbered from 0 as the situation's own lists; `hash` tells whether a row is still what is to be kept; `packed` is the
// object without loss. The views above them are what people read: ids as in the JSON, names as in the contract.
const char* const kStoreSchema = R"sql(
CREATE TABLE state (n INTEGER PRIMARY KEY, hash INTEGER NOT NULL, as_of TEXT);

CREATE TABLE articles (
  n INTEGER PRIMARY KEY, hash INTEGER NOT NULL, packed BLOB NOT NULL,
  id TEXT NOT NULL, outlet TEXT, title TEXT, url TEXT, published TEXT, published_from TEXT, language TEXT, wire INTEGER, story INTEGER,
  boilerplate TEXT NOT NULL, notes TEXT NOT NULL, text TEXT NOT NULL, input TEXT NOT NULL);
CREATE INDEX articles_by_id ON articles (id);
CREATE INDEX articles_by_wire ON articles (wire);

CREATE TABLE entities (
  n INTEGER PRIMARY KEY, hash INTEGER NOT NULL, packed BLOB NOT NULL,
  type TEXT NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL, lat REAL, lon REAL, country TEXT, gazetteer_id TEXT,
  speaks_for INTEGER, located_in INTEGER);
CREATE TABLE mentions (
  entity INTEGER NOT NULL, k INTEGER NOT NULL, article INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, field TEXT NOT NULL,
  PRIMARY KEY (entity, k)) WITHOUT ROWID;
CREATE INDEX mentions_by_article ON mentions (article);
CREATE TRIGGER entities_delete AFTER DELETE ON entities BEGIN DELETE FROM mentions WHERE entity = old.n; END;

CREATE TABLE claims (
  n INTEGER PRIMARY KEY, hash INTEGER NOT NULL, packed BLOB NOT NULL,
  article INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL,
  speaker TEXT, speaker_text TEXT, via TEXT NOT NULL, channel TEXT, cue TEXT, kind TEXT NOT NULL, actors TEXT NOT NULL, targets TEXT NOT NULL,
  place INTEGER, time_start TEXT, time_end TEXT, polarity TEXT NOT NULL, certainty TEXT NOT NULL, modality TEXT NOT NULL, extent TEXT,
  quantity_value REAL, quantity_max REAL, quantity_unit TEXT, quantity_qualifier TEXT, event INTEGER);
CREATE INDEX claims_by_article ON claims (article);
CREATE INDEX claims_by_event ON claims (event);
CREATE INDEX claims_by_kind ON claims (kind);
CREATE INDEX claims_by_place ON claims (place);
CREATE INDEX claims_by_speaker ON claims (speaker);

CREATE TABLE events (
  n INTEGER PRIMARY KEY, hash INTEGER NOT NULL, packed BLOB NOT NULL,
  kind TEXT NOT NULL, plover TEXT, cameo TEXT, acled TEXT, actors TEXT NOT NULL, targets TEXT NOT NULL, place INTEGER,
  time_start TEXT, time_end TEXT, quantity_value REAL, quantity_max REAL, quantity_unit TEXT, quantity_qualifier TEXT,
  claims TEXT NOT NULL, sources INTEGER NOT NULL, status TEXT NOT NULL, sources_list TEXT NOT NULL);
CREATE INDEX events_by_kind ON events (kind);
CREATE INDEX events_by_place ON events (place);
CREATE INDEX events_by_time ON events (time_start);

CREATE TABLE corroborations (n INTEGER PRIMARY KEY, hash INTEGER NOT NULL, packed BLOB NOT NULL, claims TEXT NOT NULL);
CREATE TABLE disputes (
  n INTEGER PRIMARY KEY, hash INTEGER NOT NULL, packed BLOB NOT NULL, kind TEXT NOT NULL, about TEXT NOT NULL, sides TEXT NOT NULL);
CREATE TABLE holdings (
  n INTEGER PRIMARY KEY, hash INTEGER NOT NULL, packed BLOB NOT NULL, place INTEGER NOT NULL, holder INTEGER NOT NULL,
  from_day TEXT, to_day TEXT, status TEXT NOT NULL, claims TEXT NOT NULL);
CREATE TABLE entries (
  n INTEGER PRIMARY KEY, hash INTEGER NOT NULL, packed BLOB NOT NULL, date TEXT NOT NULL, precision TEXT NOT NULL, text TEXT NOT NULL,
  events TEXT NOT NULL);

CREATE VIRTUAL TABLE article_text USING fts5(text, content='articles', content_rowid='n', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER articles_insert AFTER INSERT ON articles BEGIN INSERT INTO article_text (rowid, text) VALUES (new.n, new.text); END;
CREATE TRIGGER articles_delete AFTER DELETE ON articles BEGIN
  INSERT INTO article_text (article_text, rowid, text) VALUES ('delete', old.n, old.text); END;
CREATE VIRTUAL TABLE claim_text USING fts5(
  text, speaker_text, content='claims', content_rowid='n', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER claims_insert AFTER INSERT ON claims BEGIN
  INSERT INTO claim_text (rowid, text, speaker_text) VALUES (new.n, new.text, new.speaker_text); END;
CREATE TRIGGER claims_delete AFTER DELETE ON claims BEGIN
  INSERT INTO claim_text (claim_text, rowid, text, speaker_text) VALUES ('delete', old.n, old.text, old.speaker_text); END;

CREATE VIEW situation AS SELECT '1' AS hearsay, as_of FROM state;
CREATE VIEW article AS SELECT
  id, outlet, title, url, published, published_from, language, 'w' || (wire + 1) AS wire, 's' || (story + 1) AS story, boilerplate, notes, text
  FROM articles;
CREATE VIEW mention AS SELECT 'e' || (m.entity + 1) AS entity, a.id AS article, m.start AS start, m."end" AS "end", m.field AS field
  FROM mentions m JOIN articles a ON a.n = m.article;
CREATE VIEW entity AS SELECT
  'e' || (n + 1) AS id, type, name, aliases,
  (SELECT json_group_array(json_object('article', a.id, 'start', m.start, 'end', m."end"))
     FROM mentions m JOIN articles a ON a.n = m.article WHERE m.entity = entities.n) AS mentions,
  lat, lon, country, gazetteer_id, 'e' || (speaks_for + 1) AS speaks_for, 'e' || (located_in + 1) AS located_in
  FROM entities;
CREATE VIEW claim AS SELECT
  'c' || (c.n + 1) AS id, a.id AS article, c.start AS start, c."end" AS "end", c.field AS field, c.text AS text, c.speaker AS speaker,
  c.speaker_text AS speaker_text, c.via AS via, c.channel AS channel, c.cue AS cue, c.kind AS kind, c.actors AS actors, c.targets AS targets,
  'e' || (c.place + 1) AS place,
  CASE WHEN c.time_start IS NOT NULL THEN json_object('start', c.time_start, 'end', c.time_end) END AS time, c.time_start, c.time_end,
  c.polarity AS polarity, c.certainty AS certainty, c.modality AS modality, c.extent AS extent,
  CASE WHEN c.quantity_value IS NOT NULL THEN json_object('value', c.quantity_value, 'max', c.quantity_max, 'unit', c.quantity_unit,
    'qualifier', c.quantity_qualifier) END AS quantity, c.quantity_value, c.quantity_max, c.quantity_unit, c.quantity_qualifier,
  'ev' || (c.event + 1) AS event
  FROM claims c JOIN articles a ON a.n = c.article;
CREATE VIEW event AS SELECT
  'ev' || (n + 1) AS id, kind, plover, cameo, acled, actors, targets, 'e' || (place + 1) AS place,
  CASE WHEN time_start IS NOT NULL THEN json_object('start', time_start, 'end', time_end) END AS time, time_start, time_end,
  CASE WHEN quantity_value IS NOT NULL THEN json_object('value', quantity_value, 'max', quantity_max, 'unit', quantity_unit,
    'qualifier', quantity_qualifier) END AS quantity, claims, sources, status, sources_list
  FROM events;
CREATE VIEW corroboration AS SELECT 'k' || (n + 1) AS id, claims FROM corroborations;
CREATE VIEW dispute AS SELECT 'd' || (n + 1) AS id, kind, about, sides FROM disputes;
CREATE VIEW control AS SELECT
  'e' || (place + 1) AS place, 'e' || (holder + 1) AS holder, from_day AS "from", to_day AS "to", status, claims FROM holdings;
CREATE VIEW timeline AS SELECT date, precision, text, events FROM entries;

CREATE VIEW claim_via AS SELECT c.id AS claim, v.value AS entity FROM claim c, json_each(c.via) v;
CREATE VIEW claim_actor AS SELECT c.id AS claim, a.value AS entity FROM claim c, json_each(c.actors) a;
CREATE VIEW claim_target AS SELECT c.id AS claim, t.value AS entity FROM claim c, json_each(c.targets) t;
CREATE VIEW event_claim AS SELECT e.id AS event, c.value AS claim FROM event e, json_each(e.claims) c;
CREATE VIEW corroboration_claim AS SELECT k.id AS corroboration, c.value AS claim FROM corroboration k, json_each(k.claims) c;
CREATE VIEW dispute_claim AS SELECT d.id AS dispute, s.key + 1 AS side, c.value AS claim
  FROM dispute d, json_each(d.sides) s, json_each(s.value) c;
)sql";

}  // namespace hearsay
