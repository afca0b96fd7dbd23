package org.zonewright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/**
 * Writes drafts and hands over to the zone's {@link UndoRows} what they were.
 *
 * @param session the transaction
 */
record DraftWriter(Session session) {

  /**
   * A stored draft.
   *
   * @param change its change's row
   * @param zone the zone; empty for a reverse record
   */
  private record Present(long change, Optional<ZoneRef> zone) {}

  /** Writes what a draft comes to say, given the row of what it said, and returns the row. */
  @FunctionalInterface
  interface Writing {
    long write(ChangeWriter writer, long earlier) throws SQLException;
  }

  /** Adds drafts that were begun on the same, and returns how many. */
  int addAll(List<? extends Change> changes, List<ResourceRecord> baseSets, Instant at)
      throws SQLException {
    ChangeWriter writer = ChangeWriter.ofDrafts(session);
    for (Change change : changes) {
      add(change, writer.write(change, baseSets), at);
    }
    return changes.size();
  }

  /** Adds the draft of a record that is begun on what is cached, and returns its id. */
  long begin(Change.OfRecord change, Instant at) throws SQLException {
    return add(change, ChangeWriter.ofDrafts(session).begin(change), at);
  }

  /** Adds a draft and returns its id. */
  long add(Change change, List<ResourceRecord> baseSets, Instant at) throws SQLException {
    return add(change, ChangeWriter.ofDrafts(session).write(change, baseSets), at);
  }

  private long add(Change change, long row, Instant at) throws SQLException {
    session.tell(new StoreEvent.DraftsChanged());
    long id =
        session.number(
            "INSERT INTO draft (change, changed_at) VALUES (?, ?) RETURNING id",
            row,
            StoredTime.number(at));
    added(change, id);
    return id;
  }

  /** Lets a draft say something else; nothing happens if there is none of that id. */
  int replace(long id, Instant at, Writing writing) throws SQLException {
    return replace(ChangeWriter.ofDrafts(session), id, at, writing);
  }

  /** Lets drafts say something else that was begun on the same, and returns how many there were. */
  int replaceAll(Map<Long, ? extends Change> changes, List<ResourceRecord> baseSets, Instant at)
      throws SQLException {
    ChangeWriter writer = ChangeWriter.ofDrafts(session);
    int replaced = 0;
    for (Map.Entry<Long, ? extends Change> change : changes.entrySet()) {
      replaced +=
          replace(writer, change.getKey(), at, (to, _) -> to.write(change.getValue(), baseSets));
    }
    return replaced;
  }

  private int replace(ChangeWriter writer, long id, Instant at, Writing writing)
      throws SQLException {
    Optional<Present> before = present(id);
    if (before.isEmpty()) {
      return 0;
    }
    boolean kept = touch(before.get(), id);
    int written =
        session.update(
            "UPDATE draft SET change = ?, changed_at = ? WHERE id = ?",
            writing.write(writer, before.get().change()),
            StoredTime.number(at),
            id);
    if (!kept) {
      writer.delete(before.get().change());
    }
    session.tell(new StoreEvent.DraftsChanged());
    return written;
  }

  /** Lets the draft of a record speak of the same record under another provider id. */
  int follow(long id, ZoneRecord before) throws SQLException {
    session.tell(new StoreEvent.DraftsChanged());
    return session.update(
        "UPDATE change_record SET provider_id = ?, state = ?"
            + " WHERE side = ? AND change = (SELECT change FROM draft WHERE id = ?)",
        before.id(),
        before.state().name(),
        ChangeSides.BEFORE,
        id);
  }

  /** Moves the bases of all drafts of a zone, and tells whether there was any such draft. */
  boolean advance(ZoneRef zone, Optional<ResourceRecord> before, Optional<ResourceRecord> after)
      throws SQLException {
    boolean moved = new BaseRows(session, false).advance(zone, before, after) > 0;
    if (moved) {
      session.tell(new StoreEvent.DraftsChanged());
    }
    return moved;
  }

  /** Puts a removed draft back under its own id, or makes one be again what it was. */
  int restore(DraftEntry entry) throws SQLException {
    if (delete(entry.id()) == 0) {
      added(entry.change(), entry.id());
    }
    session.tell(new StoreEvent.DraftsChanged());
    return session.update(
        "INSERT INTO draft (id, change, changed_at) VALUES (?, ?, ?)",
        entry.id(),
        ChangeWriter.ofDrafts(session).write(entry.change(), entry.baseSets()),
        StoredTime.number(entry.changedAt()));
  }

  /** Removes drafts and returns how many there were. */
  int remove(List<Long> ids) throws SQLException {
    int removed = 0;
    for (long id : ids) {
      removed += delete(id);
    }
    if (removed > 0) {
      session.tell(new StoreEvent.DraftsChanged());
    }
    return removed;
  }

  private Optional<Present> present(long id) throws SQLException {
    return session.first(
        "SELECT change.id, account, zone FROM draft JOIN change ON change.id = draft.change"
            + " WHERE draft.id = ?",
        row -> {
          AccountId account = new AccountId(row.getString(2));
          return new Present(
              row.getLong(1),
              Optional.ofNullable(row.getString(3))
                  .map(name -> new ZoneRef(account, DnsName.of(name))));
        },
        id);
  }

  private int delete(long id) throws SQLException {
    Optional<Present> present = present(id);
    if (present.isEmpty()) {
      return 0;
    }
    boolean kept = touch(present.get(), id);
    int deleted = session.update("DELETE FROM draft WHERE id = ?", id);
    if (!kept) {
      ChangeWriter.ofDrafts(session).delete(present.get().change());
    }
    return deleted;
  }

  /** Whether what the draft was is kept by an edit that can be taken back. */
  private boolean touch(Present present, long id) throws SQLException {
    return present.zone().isPresent() && new UndoRows(session, present.zone().get()).touch(id);
  }

  private void added(Change change, long id) throws SQLException {
    Optional<ZoneRef> zone = change.zoneRef();
    if (zone.isPresent()) {
      new UndoRows(session, zone.get()).added(id);
    }
  }
}
