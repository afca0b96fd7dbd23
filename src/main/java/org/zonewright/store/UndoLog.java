package org.zonewright.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.zonewright.model.ZoneRef;

/**
 * Edits of drafts, zone by zone, that can be taken back and made again, also after a restart. While
 * an edit is recorded, {@link DraftStore} hands over what its drafts were; a change of drafts
 * outside any edit (they were applied, or their base was moved) ends what could be taken back in
 * that zone.
 */
public final class UndoLog {

  /** How many edits of a zone can be taken back. */
  public static final int LIMIT = 200;

  private final Database database;

  public UndoLog(Database database) {
    this.database = database;
  }

  /**
   * Makes all that {@code edits} changes in the drafts of that zone one edit, and one transaction.
   * Inside another edit of the zone it becomes part of that.
   */
  public <T> T record(ZoneRef zone, Supplier<T> edits) {
    return database.write(session -> record(session, zone, edits));
  }

  private static <T> T record(Session session, ZoneRef zone, Supplier<T> edits)
      throws SQLException {
    UndoRows rows = new UndoRows(session, zone);
    if (rows.open().isPresent()) {
      return edits.get();
    }
    long step = rows.begin();
    boolean done = false;
    try {
      T result = edits.get();
      rows.end(step, LIMIT);
      done = true;
      return result;
    } finally {
      if (!done) {
        // an outer transaction may go on with half of the edit
        rows.clear();
      }
    }
  }

  /** Forgets what could be taken back in a zone. */
  public void clear(ZoneRef zone) {
    database.write(
        session -> {
          new UndoRows(session, zone).clear();
          return 0;
        });
  }

  /** Whether an edit of the zone can be taken back. */
  public boolean canUndo(ZoneRef zone) {
    return database.read(session -> new UndoRows(session, zone).latestDone().isPresent());
  }

  /** Whether an edit that was taken back can be made again. */
  public boolean canRedo(ZoneRef zone) {
    return database.read(session -> new UndoRows(session, zone).nextUndone().isPresent());
  }

  /**
   * Takes the latest edit back.
   *
   * @return false if there is none
   */
  public boolean undo(ZoneRef zone) {
    return database.write(
        session -> {
          UndoRows rows = new UndoRows(session, zone);
          Optional<Long> step = rows.latestDone();
          if (step.isPresent()) {
            rows.swap(step.get(), UndoRows.State.UNDONE);
          }
          return step.isPresent();
        });
  }

  /**
   * Makes the edit that was taken back last again.
   *
   * @return false if there is none
   */
  public boolean redo(ZoneRef zone) {
    return database.write(
        session -> {
          UndoRows rows = new UndoRows(session, zone);
          Optional<Long> step = rows.nextUndone();
          if (step.isPresent()) {
            rows.swap(step.get(), UndoRows.State.DONE);
          }
          return step.isPresent();
        });
  }
}
