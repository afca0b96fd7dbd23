package org.zonewright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    for (JournalPlan step : steps) {
      add(set, step, at);
    }
    return set;
  }

  private void add(long set, JournalPlan step, Instant at) throws SQLException {
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
    ChangeWriter writer = new ChangeWriter(session);
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
