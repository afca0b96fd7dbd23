package org.zonewright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.Change;

/**
 * Writes change sets.
 *
 * @param session the transaction
 */
record JournalWriter(Session session) {

  /** Writes a change set with all its steps and returns its id. */
  long begin(String localUser, String note, List<JournalPlan> steps, Instant at)
      throws SQLException {
    long set =
        session.number(
            "INSERT INTO change_set (local_user, note, started_at) VALUES (?, ?, ?) RETURNING id",
            localUser,
            note,
            StoredTime.number(at));
    ChangeWriter writer = ChangeWriter.ofJournal(session);
    for (JournalPlan step : steps) {
      add(set, step, at, writer);
    }
    return set;
  }

  /**
   * Ends the uncertain steps of other change sets that come from the same drafts and do the same.
   */
  int supersede(long step, Instant at) throws SQLException {
    List<Long> earlier =
        session.list(
            """
            SELECT DISTINCT other.id FROM change_step_change AS mine
            JOIN change_step_change AS theirs ON theirs.draft = mine.draft
            JOIN change_step AS other ON other.id = theirs.step
            WHERE mine.step = ? AND other.id < mine.step AND other.status IN ('SENDING', 'UNKNOWN')
            """,
            row -> row.getLong(1),
            step);
    if (earlier.isEmpty()) {
      return 0;
    }
    Set<Change> done = changes(step);
    int ended = 0;
    for (long other : earlier) {
      if (done.containsAll(changes(other))) {
        ended +=
            session.update(
                "UPDATE change_step SET status = ?, ended_at = ? WHERE id = ?",
                JournalStatus.DONE.name(),
                StoredTime.number(at),
                other);
      }
    }
    return ended;
  }

  private Set<Change> changes(long step) throws SQLException {
    return ChangeRows.read(session, "SELECT change FROM change_step_change WHERE step = ?", step)
        .values()
        .stream()
        .map(ChangeRows.Stored::change)
        .collect(Collectors.toSet());
  }

  private void add(long set, JournalPlan step, Instant at, ChangeWriter writer)
      throws SQLException {
    long id =
        session.number(
            """
            INSERT INTO change_step (change_set, number, account_name, provider_id, status, detail,
              sent_at)
            VALUES (?, ?, ?, '', ?, '', ?) RETURNING id
            """,
            set,
            step.number(),
            step.accountName(),
            JournalStatus.PENDING.name(),
            StoredTime.number(at));
    int position = 0;
    for (JournalChange entry : step.entries()) {
      @Nullable Long draft = entry.draftId().isPresent() ? entry.draftId().getAsLong() : null;
      session.update(
          "INSERT INTO change_step_change (step, position, change, draft) VALUES (?, ?, ?, ?)",
          id,
          position,
          writer.write(entry),
          draft);
      position++;
    }
  }
}
