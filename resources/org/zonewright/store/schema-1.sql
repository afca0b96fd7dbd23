-- "ZnWr": tells our files from other programs' databases.
PRAGMA application_id = 0x5a6e5772;

-- Times of our own are whole nanoseconds since 1970 in UTC; times told by providers are kept as text, to the digit.
-- Names are in wire form; a sort key is a text whose plain order is the DNS order of names or the numeric order of addresses.

CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  base_url TEXT NOT NULL,
  user_id INTEGER
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The cache: everything from here to the drafts can be thrown away and read again.

-- Counts writes to the cache, so that a slow sync does not write over, or remove, what was read after it began.
CREATE TABLE revision (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  value INTEGER NOT NULL
) STRICT;

INSERT INTO revision (id, value) VALUES (1, 0);

-- The last run of each kind of listing.
CREATE TABLE sync_run (
  account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
  kind TEXT NOT NULL,
  fetched_at INTEGER,
  complete INTEGER NOT NULL,
  problem TEXT,
  PRIMARY KEY (account, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE zone (
  id INTEGER PRIMARY KEY,
  account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  unicode_name TEXT NOT NULL,
  provider_id TEXT NOT NULL,
  description TEXT NOT NULL,
  enabled INTEGER NOT NULL,
  state TEXT NOT NULL,
  -- separated by single spaces, which no name contains
  name_servers TEXT NOT NULL,
  soa_mname TEXT,
  soa_rname TEXT,
  -- text, because BDOM knows serials of any length
  soa_serial TEXT,
  soa_ttl INTEGER,
  record_count INTEGER NOT NULL DEFAULT 0,
  fetched_at INTEGER,
  complete INTEGER NOT NULL DEFAULT 0,
  gone INTEGER NOT NULL DEFAULT 0,
  problem TEXT,
  problem_at INTEGER,
  revision INTEGER NOT NULL DEFAULT 0,
  UNIQUE (sort_key, account)
) STRICT;

CREATE INDEX zone_account ON zone (account);

CREATE TABLE record (
  id INTEGER PRIMARY KEY,
  zone INTEGER NOT NULL REFERENCES zone ON DELETE CASCADE,
  provider_id TEXT NOT NULL,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  type TEXT NOT NULL,
  ttl INTEGER NOT NULL,
  priority INTEGER,
  content TEXT NOT NULL,
  enabled INTEGER NOT NULL,
  state TEXT NOT NULL,
  -- sort key of the address of A and AAAA records
  address TEXT,
  -- only where they differ from the wire form
  unicode_name TEXT,
  unicode_content TEXT
) STRICT;

CREATE INDEX record_order ON record (zone, sort_key, type);

CREATE INDEX record_address ON record (address, zone, name) WHERE address IS NOT NULL AND enabled = 1;

CREATE TABLE reverse_record (
  id INTEGER PRIMARY KEY,
  account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
  provider_id TEXT NOT NULL,
  address TEXT NOT NULL,
  ip TEXT NOT NULL,
  name TEXT NOT NULL,
  unicode_name TEXT,
  description TEXT NOT NULL,
  created TEXT,
  modified TEXT,
  revision INTEGER NOT NULL,
  UNIQUE (account, provider_id)
) STRICT;

CREATE INDEX reverse_record_address ON reverse_record (address);

CREATE TABLE quota_sample (
  id INTEGER PRIMARY KEY,
  account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
  taken_at INTEGER NOT NULL,
  zones_used INTEGER NOT NULL,
  zones_limit INTEGER NOT NULL,
  secondary_zones_used INTEGER NOT NULL,
  secondary_zones_limit INTEGER NOT NULL,
  records_used INTEGER NOT NULL,
  records_limit INTEGER NOT NULL,
  reverse_records_used INTEGER NOT NULL,
  reverse_records_limit INTEGER NOT NULL
) STRICT;

CREATE INDEX quota_sample_account ON quota_sample (account, taken_at);

-- Search by any three or more characters. Rows are kept in step by the triggers below.
CREATE VIRTUAL TABLE zone_search USING fts5 (name, content = '', contentless_delete = 1, tokenize = 'trigram');

CREATE VIRTUAL TABLE record_search USING fts5 (name, data, content = '', contentless_delete = 1, tokenize = 'trigram');

CREATE VIRTUAL TABLE reverse_search USING fts5 (
  address, name, description, content = '', contentless_delete = 1, tokenize = 'trigram'
);

CREATE TRIGGER zone_added AFTER INSERT ON zone BEGIN
  INSERT INTO zone_search (rowid, name)
  VALUES (new.id, iif(new.name = new.unicode_name, new.name, new.name || ' ' || new.unicode_name));
END;

CREATE TRIGGER zone_removed AFTER DELETE ON zone BEGIN
  DELETE FROM zone_search WHERE rowid = old.id;
END;

CREATE TRIGGER record_added AFTER INSERT ON record BEGIN
  INSERT INTO record_search (rowid, name, data)
  VALUES (
    new.id,
    new.name || coalesce(' ' || new.unicode_name, ''),
    new.content || coalesce(' ' || new.unicode_content, '')
  );
END;

CREATE TRIGGER record_changed AFTER UPDATE ON record
WHEN old.name <> new.name OR old.content <> new.content BEGIN
  DELETE FROM record_search WHERE rowid = old.id;
  INSERT INTO record_search (rowid, name, data)
  VALUES (
    new.id,
    new.name || coalesce(' ' || new.unicode_name, ''),
    new.content || coalesce(' ' || new.unicode_content, '')
  );
END;

CREATE TRIGGER record_removed AFTER DELETE ON record BEGIN
  DELETE FROM record_search WHERE rowid = old.id;
END;

CREATE TRIGGER reverse_record_added AFTER INSERT ON reverse_record BEGIN
  INSERT INTO reverse_search (rowid, address, name, description)
  VALUES (new.id, new.ip, new.name || coalesce(' ' || new.unicode_name, ''), new.description);
END;

CREATE TRIGGER reverse_record_changed AFTER UPDATE ON reverse_record BEGIN
  DELETE FROM reverse_search WHERE rowid = old.id;
  INSERT INTO reverse_search (rowid, address, name, description)
  VALUES (new.id, new.ip, new.name || coalesce(' ' || new.unicode_name, ''), new.description);
END;

CREATE TRIGGER reverse_record_removed AFTER DELETE ON reverse_record BEGIN
  DELETE FROM reverse_search WHERE rowid = old.id;
END;

-- Drafts and journal: cannot be read again. They name account and zone and depend on no cached row.

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  account TEXT NOT NULL,
  -- absent for reverse records
  zone TEXT,
  -- zone deletion: how many records it had
  record_count INTEGER
) STRICT;

CREATE INDEX change_zone_name ON change (account, zone);

-- Side 'before' and 'after' of a record, all records ('after') of a zone to be created,
-- and the record sets ('base') that a change of a record touches as they were when it was drafted.
CREATE TABLE change_record (
  change INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
  side TEXT NOT NULL,
  position INTEGER NOT NULL,
  provider_id TEXT,
  state TEXT,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  ttl INTEGER NOT NULL,
  priority INTEGER,
  content TEXT NOT NULL,
  enabled INTEGER NOT NULL,
  PRIMARY KEY (change, side, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE change_soa (
  change INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
  side TEXT NOT NULL,
  mname TEXT NOT NULL,
  rname TEXT NOT NULL,
  serial TEXT NOT NULL,
  ttl INTEGER NOT NULL,
  PRIMARY KEY (change, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE change_zone (
  change INTEGER PRIMARY KEY REFERENCES change ON DELETE CASCADE,
  provider_id TEXT NOT NULL,
  description TEXT NOT NULL,
  enabled INTEGER NOT NULL,
  state TEXT NOT NULL,
  name_servers TEXT NOT NULL
) STRICT;

CREATE TABLE change_reverse (
  change INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
  side TEXT NOT NULL,
  provider_id TEXT,
  ip TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  created TEXT,
  modified TEXT,
  PRIMARY KEY (change, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  -- ids are never used twice
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  change INTEGER NOT NULL UNIQUE REFERENCES change,
  changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE change_set (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  local_user TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at INTEGER
) STRICT;

CREATE TABLE change_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  change_set INTEGER NOT NULL REFERENCES change_set,
  number INTEGER NOT NULL,
  provider_id TEXT NOT NULL,
  status TEXT NOT NULL,
  detail TEXT NOT NULL,
  sent_at INTEGER NOT NULL,
  ended_at INTEGER,
  UNIQUE (change_set, number)
) STRICT;

CREATE TABLE change_step_change (
  step INTEGER NOT NULL REFERENCES change_step,
  position INTEGER NOT NULL,
  change INTEGER NOT NULL UNIQUE REFERENCES change,
  PRIMARY KEY (step, position)
) STRICT, WITHOUT ROWID;
