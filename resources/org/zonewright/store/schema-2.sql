-- Version 2: what can be taken back of drafts, locks.

-- One edit of a zone's drafts that can be taken back, or was. OPEN while it is being made.
CREATE TABLE undo_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account TEXT NOT NULL,
  zone TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('OPEN', 'DONE', 'UNDONE'))
) STRICT;

CREATE INDEX undo_step_zone ON undo_step (account, zone, state);

-- A draft that such an edit touched, as it is on the other side of the edit; no change: there is none.
CREATE TABLE undo_draft (
  step INTEGER NOT NULL REFERENCES undo_step ON DELETE CASCADE,
  draft INTEGER NOT NULL,
  change INTEGER UNIQUE REFERENCES change,
  changed_at INTEGER,
  PRIMARY KEY (step, draft)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER undo_draft_removed AFTER DELETE ON undo_draft WHEN old.change IS NOT NULL BEGIN
  DELETE FROM change WHERE id = old.change;
END;

-- Record sets that the user has locked against changes from here.
CREATE TABLE locked_set (
  account TEXT NOT NULL,
  zone TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  PRIMARY KEY (account, zone, name, type)
) STRICT, WITHOUT ROWID;

-- What the user keeps about zones, here alone. Names account and zone and depends on no cached row.
CREATE TABLE zone_remark (
  account TEXT NOT NULL,
  zone TEXT NOT NULL,
  favourite INTEGER NOT NULL,
  -- empty for none
  colour TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (account, zone)
) STRICT, WITHOUT ROWID;

-- Drafts of the same object or record set are found without reading all.
CREATE INDEX change_record_set ON change_record (name, type);

CREATE INDEX change_reverse_id ON change_reverse (provider_id);

CREATE INDEX change_reverse_ip ON change_reverse (ip);
-- Journal and history: what was applied (kind APPLIED) and what others changed (kind ELSEWHERE).

ALTER TABLE change_set ADD COLUMN kind TEXT NOT NULL DEFAULT 'APPLIED';

ALTER TABLE change_set ADD COLUMN note TEXT NOT NULL DEFAULT '';

CREATE INDEX change_set_time ON change_set (started_at, id);

CREATE INDEX change_set_open ON change_set (id) WHERE ended_at IS NULL;

-- Kept here, because the account may be gone when it is read.
ALTER TABLE change_step ADD COLUMN account_name TEXT NOT NULL DEFAULT '';

ALTER TABLE change_step_change ADD COLUMN draft INTEGER;

-- To find what became of earlier attempts at a draft.
CREATE INDEX change_step_change_draft ON change_step_change (draft) WHERE draft IS NOT NULL;

UPDATE change_step SET account_name = coalesce(
  (
    SELECT account.name
    FROM change_step_change
    JOIN change ON change.id = change_step_change.change
    JOIN account ON account.uuid = change.account
    WHERE change_step_change.step = change_step.id
    LIMIT 1
  ),
  ''
);

-- Belongs to a change_set of kind ELSEWHERE, whose times are when it was seen.
CREATE TABLE elsewhere (
  entry INTEGER PRIMARY KEY REFERENCES change_set,
  account TEXT NOT NULL,
  account_name TEXT NOT NULL,
  zone TEXT NOT NULL,
  -- when the zone was last read without the changes
  since INTEGER NOT NULL
) STRICT;

-- The record sets that changed, side 'before' and 'after'.
CREATE TABLE elsewhere_record (
  entry INTEGER NOT NULL REFERENCES elsewhere,
  side TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  ttl INTEGER NOT NULL,
  priority INTEGER,
  content TEXT NOT NULL,
  enabled INTEGER NOT NULL,
  PRIMARY KEY (entry, side, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX elsewhere_zone ON elsewhere (account, zone);

-- What our own unended steps may have changed is asked at every sync that finds differences.
CREATE INDEX change_step_unended ON change_step (id) WHERE status IN ('SENDING', 'UNKNOWN');

-- Why a provider did not do a step, in parts, so that it can be told in any language later.
CREATE TABLE step_problem (
  step INTEGER PRIMARY KEY REFERENCES change_step ON DELETE CASCADE,
  kind TEXT NOT NULL,
  account TEXT NOT NULL,
  operation TEXT NOT NULL,
  object TEXT NOT NULL,
  http_status INTEGER,
  detail TEXT NOT NULL,
  extra TEXT NOT NULL
) STRICT;

CREATE TABLE step_problem_message (
  step INTEGER NOT NULL REFERENCES step_problem ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (step, position)
) STRICT, WITHOUT ROWID;
-- Drafts of the same object or record are found without reading all.
CREATE INDEX change_record_data ON change_record (name, type, content);

CREATE INDEX change_zone_kind ON change (account, zone, kind);

-- A record set as changes of it were begun on, kept once however many they are. Those of drafts move
-- along with what we change ourselves, those of the journal stay.
CREATE TABLE base_set (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL,
  zone TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  journal INTEGER NOT NULL,
  -- of the zone, if it is the cached set of that revision
  revision INTEGER
) STRICT;

CREATE INDEX base_set_place ON base_set (account, zone, name, type) WHERE journal = 0;

CREATE TABLE base_record (
  id INTEGER PRIMARY KEY,
  base INTEGER NOT NULL REFERENCES base_set ON DELETE CASCADE,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  ttl INTEGER NOT NULL,
  priority INTEGER,
  content TEXT NOT NULL,
  enabled INTEGER NOT NULL
) STRICT;

CREATE INDEX base_record_content ON base_record (base, content);

CREATE TABLE change_base (
  change INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
  position INTEGER NOT NULL,
  base INTEGER NOT NULL REFERENCES base_set,
  PRIMARY KEY (change, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_base_base ON change_base (base);

CREATE TRIGGER change_base_removed AFTER DELETE ON change_base
WHEN NOT EXISTS (SELECT 1 FROM change_base WHERE base = old.base) BEGIN
  DELETE FROM base_set WHERE id = old.base;
END;

-- What changes of the first version were begun on.
CREATE TEMP TABLE begun AS
SELECT DISTINCT change.id AS change, account, zone, name, type
FROM change JOIN change_record ON change_record.change = change.id
WHERE kind = 'RECORD';

INSERT INTO base_set (id, account, zone, name, type, journal)
SELECT rowid, account, zone, name, type, NOT EXISTS (
  SELECT 1 FROM draft WHERE draft.change = begun.change)
FROM begun;

INSERT INTO change_base (change, position, base) SELECT change, rowid, rowid FROM begun;

INSERT INTO base_record (base, name, type, ttl, priority, content, enabled)
SELECT begun.rowid, old.name, old.type, old.ttl, old.priority, old.content, old.enabled
FROM begun JOIN change_record AS old
  ON old.change = begun.change AND old.name = begun.name AND old.type = begun.type
WHERE side = 'base' ORDER BY old.change, old.position;

DELETE FROM change_record WHERE side = 'base' AND change IN (SELECT change FROM begun);

DROP TABLE begun;
-- Search: by the beginning of a name in either form, by type, by address also of what is not enabled.
CREATE INDEX record_name ON record (name, type);

CREATE INDEX record_unicode_name ON record (unicode_name) WHERE unicode_name IS NOT NULL;

CREATE INDEX record_type ON record (type);

CREATE INDEX record_disabled_address ON record (address) WHERE address IS NOT NULL AND enabled = 0;

CREATE INDEX zone_name ON zone (name, unicode_name);

CREATE INDEX zone_unicode_name ON zone (unicode_name) WHERE unicode_name <> name;

-- Zones that appeared or vanished between two complete listings of an account without our doing, one entry
-- for each listing. Belongs to a change_set of kind ELSEWHERE, whose times are when it was seen.
CREATE TABLE elsewhere_listing (
  entry INTEGER PRIMARY KEY REFERENCES change_set,
  account TEXT NOT NULL,
  account_name TEXT NOT NULL,
  -- when the account was last listed without the changes
  since INTEGER NOT NULL
) STRICT;

CREATE TABLE elsewhere_listed_zone (
  entry INTEGER NOT NULL REFERENCES elsewhere_listing,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  -- 1 if it is new, 0 if it is gone
  appeared INTEGER NOT NULL,
  PRIMARY KEY (entry, name)
) STRICT, WITHOUT ROWID;

-- Checksums of what a zone's row holds of the last listing, and of its start of authority and records: where they
-- are those of what was just read, nothing is compared row by row. NULL: not known.
ALTER TABLE zone ADD COLUMN listing_fingerprint INTEGER;

ALTER TABLE zone ADD COLUMN content_fingerprint INTEGER;
