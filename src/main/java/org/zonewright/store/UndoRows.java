package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.ZoneRef;

/**
 * The rows of one zone's {@link UndoLog}. A step keeps of each draft it touched the form that the
 * draft has not at present: the earlier one if the step is done, the later one if it was taken
 * back.
 *
 * @param session the transaction
 * @param zone the zone
 */
record UndoRows(Session session, ZoneRef zone) {

  /** What has become of a step. */
  enum State {
    OPEN,
    DONE,
    UNDONE
  }

  /** A draft's row, or the lack of one. */
  private record Form(long draft, @Nullable Long change, @Nullable Long changedAt) {}

  Optional<Long> open() throws SQLException {
    return step("max(id)", State.OPEN);
  }

  Optional<Long> latestDone() throws SQLException {
    return step("max(id)", State.DONE);
  }

  Optional<Long> nextUndone() throws SQLException {
    return step("min(id)", State.UNDONE);
  }

  private Optional<Long> step(String which, State state) throws SQLException {
    long id =
        session.number(
            "SELECT coalesce("
                + which
                + ", 0) FROM undo_step"
                + " WHERE account = ? AND zone = ? AND state = ?",
            zone.account().text(),
            zone.name().text(),
            state.name());
    return id == 0 ? Optional.empty() : Optional.of(id);
  }

  long begin() throws SQLException {
    return session.number(
        "INSERT INTO undo_step (account, zone, state) VALUES (?, ?, ?) RETURNING id",
        zone.account().text(),
        zone.name().text(),
        State.OPEN.name());
  }

  /** Ends a step; one that came to nothing is forgotten. */
  void end(long step, int limit) throws SQLException {
    session.update(
        "DELETE FROM undo_draft WHERE step = ? AND change IS NULL"
            + " AND NOT EXISTS (SELECT 1 FROM draft WHERE draft.id = undo_draft.draft)",
        step);
    if (session.number("SELECT count(*) FROM undo_draft WHERE step = ?", step) == 0) {
      session.update("DELETE FROM undo_step WHERE id = ?", step);
      return;
    }
    deleteAll(State.UNDONE);
    session.update("UPDATE undo_step SET state = ? WHERE id = ?", State.DONE.name(), step);
    session.update(
        """
        DELETE FROM undo_step WHERE account = ? AND zone = ? AND id <= (
          SELECT id FROM undo_step WHERE account = ? AND zone = ?
          ORDER BY id DESC LIMIT 1 OFFSET ?)
        """,
        zone.account().text(),
        zone.name().text(),
        zone.account().text(),
        zone.name().text(),
        limit);
  }

  /**
   * A draft is about to be changed or removed: what it is now is kept if a step is open, else
   * nothing in this zone can be taken back any more.
   *
   * @return whether the step took the draft's present change over, which must then not be deleted
   */
  boolean touch(long draft) throws SQLException {
    Optional<Long> open = open();
    if (open.isEmpty()) {
      clear();
      return false;
    }
    if (session.number(
            "SELECT count(*) FROM undo_draft WHERE step = ? AND draft = ?", open.get(), draft)
        > 0) {
      return false;
    }
    Form form = form(draft);
    keep(open.get(), form);
    return form.change() != null;
  }

  /** A draft was added that was not there. */
  void added(long draft) throws SQLException {
    Optional<Long> open = open();
    if (open.isEmpty()) {
      clear();
    } else {
      session.update(
          "INSERT OR IGNORE INTO undo_draft (step, draft) VALUES (?, ?)", open.get(), draft);
    }
  }

  /** Forgets all steps. */
  void clear() throws SQLException {
    session.update(
        "DELETE FROM undo_step WHERE account = ? AND zone = ?",
        zone.account().text(),
        zone.name().text());
  }

  private void deleteAll(State state) throws SQLException {
    session.update(
        "DELETE FROM undo_step WHERE account = ? AND zone = ? AND state = ?",
        zone.account().text(),
        zone.name().text(),
        state.name());
  }

  /** Exchanges the forms that a step keeps with those of the drafts. */
  void swap(long step, State becomes) throws SQLException {
    List<Form> kept =
        session.list(
            "SELECT draft, change, changed_at FROM undo_draft WHERE step = ?",
            row -> new Form(row.getLong(1), number(row, 2), number(row, 3)),
            step);
    for (Form form : kept) {
      Form present = form(form.draft());
      session.update("DELETE FROM draft WHERE id = ?", form.draft());
      keep(step, present);
      if (form.change() != null) {
        session.update(
            "INSERT INTO draft (id, change, changed_at) VALUES (?, ?, ?)",
            form.draft(),
            form.change(),
            form.changedAt());
      }
    }
    session.update("UPDATE undo_step SET state = ? WHERE id = ?", becomes.name(), step);
    session.tell(new StoreEvent.DraftsChanged());
  }

  private void keep(long step, Form form) throws SQLException {
    session.update(
        """
        INSERT INTO undo_draft (step, draft, change, changed_at) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET change = excluded.change, changed_at = excluded.changed_at
        """,
        step,
        form.draft(),
        form.change(),
        form.changedAt());
  }

  private Form form(long draft) throws SQLException {
    return session
        .first(
            "SELECT change, changed_at FROM draft WHERE id = ?",
            row -> new Form(draft, row.getLong(1), row.getLong(2)),
            draft)
        .orElse(new Form(draft, null, null));
  }

  private static @Nullable Long number(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }
}
