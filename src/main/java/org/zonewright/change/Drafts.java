package org.zonewright.change;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.Database;
import org.zonewright.store.DraftEntry;

/**
 * The user's drafts: every call has written to disk when it returns. A draft that comes to say what
 * is there anyway is removed.
 */
public final class Drafts {

  private final Database database;
  private final Clock clock;

  public Drafts(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The zone's cached records with the drafts laid over them, in DNS order. */
  public List<DraftRow> rows(ZoneRef zone) {
    throw new UnsupportedOperationException("" + zone + database + clock);
  }

  /** Drafts a new record and returns its draft id. */
  public long add(ZoneRef zone, ResourceRecord record) {
    throw new UnsupportedOperationException(zone.toString());
  }

  /**
   * Drafts another form of a row.
   *
   * @return the row's draft id; empty if the row is now what it was
   */
  public Optional<Long> edit(ZoneRef zone, DraftRow row, ResourceRecord after) {
    throw new UnsupportedOperationException(zone + " " + row + after);
  }

  /** Drafts the deletion of a row; a row that was only drafted disappears. */
  public void delete(ZoneRef zone, DraftRow row) {
    throw new UnsupportedOperationException(zone + " " + row);
  }

  /** Takes the draft of a row back. */
  public void revert(ZoneRef zone, DraftRow row) {
    throw new UnsupportedOperationException(zone + " " + row);
  }

  /** Takes all drafts of a zone back and returns them, for undo. */
  public List<DraftEntry> discard(ZoneRef zone) {
    throw new UnsupportedOperationException(zone.toString());
  }

  /** The drafts of a zone as they are, for undo. */
  public List<DraftEntry> snapshot(ZoneRef zone) {
    throw new UnsupportedOperationException(zone.toString());
  }

  /** Makes the drafts of a zone be exactly {@code entries} (undo and redo). */
  public void restore(ZoneRef zone, List<DraftEntry> entries) {
    throw new UnsupportedOperationException(zone + " " + entries.size());
  }

  /**
   * Drafts any other change (start of authority, zone creation or deletion, reverse record),
   * replacing an earlier draft of the same object.
   */
  public long put(Change change) {
    throw new UnsupportedOperationException(change.toString());
  }

  /** Takes single drafts back. */
  public void remove(List<Long> ids) {
    throw new UnsupportedOperationException(ids.toString());
  }

  /** Everything that is drafted, oldest first. */
  public List<DraftEntry> all() {
    throw new UnsupportedOperationException();
  }

  /**
   * A record of the cache as a change that does nothing yet, for callers that plan without drafts.
   */
  public static Change.OfRecord change(
      ZoneRef zone, Optional<ZoneRecord> before, Optional<ResourceRecord> after) {
    return new Change.OfRecord(zone, before, after);
  }
}
