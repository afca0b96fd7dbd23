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
