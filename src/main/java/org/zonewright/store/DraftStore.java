package org.zonewright.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;

/**
 * Drafts, which unlike the cache cannot be read again: they name their zone by account and name and
 * do not depend on cached rows.
 */
public final class DraftStore {

  private final Database database;

  public DraftStore(Database database) {
    this.database = database;
  }

  /** All drafts, oldest first. */
  public List<DraftEntry> all() {
    throw new UnsupportedOperationException(database.toString());
  }

  /** Drafts of records, start of authority, creation and deletion of one zone, oldest first. */
  public List<DraftEntry> of(ZoneRef zone) {
    throw new UnsupportedOperationException(zone.toString());
  }

  /** Drafts of reverse records of one account, oldest first. */
  public List<DraftEntry> reverse(AccountId account) {
    throw new UnsupportedOperationException(account.text());
  }

  /** One draft. */
  public Optional<DraftEntry> find(long id) {
    throw new UnsupportedOperationException("draft " + id);
  }

  /** Number of drafts per zone. */
  public Map<ZoneRef, Integer> counts() {
    throw new UnsupportedOperationException();
  }

  /** Number of all drafts. */
  public int count() {
    throw new UnsupportedOperationException();
  }

  /** Adds a draft and returns its id. */
  public long add(Change change, List<ResourceRecord> baseSets, Instant at) {
    throw new UnsupportedOperationException(change.toString());
  }

  /** Replaces what a draft says; nothing happens if there is none of that id. */
  public void replace(long id, Change change, List<ResourceRecord> baseSets, Instant at) {
    throw new UnsupportedOperationException("draft " + id);
  }

  /** Puts a removed draft back under its own id (undo). */
  public void restore(DraftEntry entry) {
    throw new UnsupportedOperationException("draft " + entry.id());
  }

  /** Removes drafts. */
  public void remove(List<Long> ids) {
    throw new UnsupportedOperationException(ids.toString());
  }
}
