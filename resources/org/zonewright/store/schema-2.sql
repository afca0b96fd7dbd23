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

-- Search: by the beginning of a name in either form, by type, by address also of what is not enabled.
CREATE INDEX record_name ON record (name, type);

CREATE INDEX record_unicode_name ON record (unicode_name) WHERE unicode_name IS NOT NULL;

CREATE INDEX record_type ON record (type);

CREATE INDEX record_disabled_address ON record (address) WHERE address IS NOT NULL AND enabled = 0;

CREATE INDEX zone_name ON zone (name, unicode_name);

CREATE INDEX zone_unicode_name ON zone (unicode_name) WHERE unicode_name <> name;
