package org.zonewright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.Change;

/** The journal: change sets and their steps, written before and after each is sent. */
public final class JournalStore {

  private final Database database;

  public JournalStore(Database database) {
    this.database = database;
  }

  /** Begins a change set and returns its id. */
  public long begin(String localUser, Instant at) {
    return database.write(
        session ->
            session.number(
                "INSERT INTO change_set (local_user, started_at) VALUES (?, ?) RETURNING id",
                localUser,
                StoredTime.number(at)));
  }

  /**
   * Notes a step before it is sent.
   *
   * @param providerId the id the step uses or makes at the provider; empty if none
   * @return the step's id
   */
  public long sending(
      long changeSet, int number, List<Change> changes, String providerId, Instant at) {
    return database.write(
        session -> {
          long step =
              session.number(
                  """
                  INSERT INTO change_step (change_set, number, provider_id, status, detail, sent_at)
                  VALUES (?, ?, ?, ?, '', ?) RETURNING id
                  """,
                  changeSet,
                  number,
                  providerId,
                  JournalStatus.SENDING.name(),
                  StoredTime.number(at));
          ChangeWriter writer = new ChangeWriter(session);
          for (int i = 0; i < changes.size(); i++) {
            session.update(
                "INSERT INTO change_step_change (step, position, change) VALUES (?, ?, ?)",
                step,
                i,
                writer.write(changes.get(i), List.of()));
          }
          return step;
        });
  }

  /** Notes how a step ended. */
  public void ended(long step, JournalStatus status, String detail, Instant at) {
    database.write(
        session ->
            session.update(
                "UPDATE change_step SET status = ?, detail = ?, ended_at = ? WHERE id = ?",
                status.name(),
                detail,
                StoredTime.number(at),
                step));
  }

  /** Notes the end of a change set. */
  public void end(long changeSet, Instant at) {
    database.write(
        session ->
            session.update(
                "UPDATE change_set SET ended_at = ? WHERE id = ?",
                StoredTime.number(at),
                changeSet));
  }

  /** The steps of a change set by number. */
  public List<JournalStep> steps(long changeSet) {
    return database.read(session -> steps(session, changeSet));
  }

  private static List<JournalStep> steps(Session session, long changeSet) throws SQLException {
    Map<Long, List<Change>> changes = changes(session, changeSet);
    return session.list(
        """
        SELECT id, number, provider_id, status, detail, sent_at, ended_at
        FROM change_step WHERE change_set = ? ORDER BY number
        """,
        row ->
            new JournalStep(
                row.getLong(1),
                row.getInt(2),
                changes.getOrDefault(row.getLong(1), List.of()),
                row.getString(3),
                JournalStatus.valueOf(row.getString(4)),
                row.getString(5),
                StoredTime.time(row.getLong(6)),
                StoredTime.optional(row, 7)),
        changeSet);
  }

  private static Map<Long, List<Change>> changes(Session session, long changeSet)
      throws SQLException {
    String from =
        " FROM change_step_change JOIN change_step ON change_step.id = step WHERE change_set = ?";
    Map<Long, ChangeRows.Stored> stored =
        ChangeRows.read(session, "SELECT change_step_change.change" + from, changeSet);
    Map<Long, List<Change>> changes = new HashMap<>();
    session.each(
        "SELECT step, change" + from + " ORDER BY step, position",
        row ->
            changes
                .computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                .add(ChangeRows.change(stored, row.getLong(2))),
        changeSet);
    return changes;
  }

  /** The latest change set, if there is any. */
  public Optional<Long> latest() {
    return database.read(
        session ->
            session.first(
                "SELECT id FROM change_set ORDER BY id DESC LIMIT 1", row -> row.getLong(1)));
  }
}
