package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads change sets and their steps. */
final class JournalRows {

  private JournalRows() {}

  /** The change sets that {@code condition} selects, oldest first. */
  static List<JournalSet> sets(Session session, String condition, @Nullable Object... values)
      throws SQLException {
    return session.list(
        "SELECT id, local_user, note, started_at, ended_at FROM change_set"
            + " WHERE kind = 'APPLIED' AND "
            + condition
            + " ORDER BY id",
        row ->
            new JournalSet(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                StoredTime.time(row.getLong(4)),
                StoredTime.optional(row, 5)),
        values);
  }

  /** The steps of a change set by number. */
  static List<JournalStep> steps(Session session, long changeSet) throws SQLException {
    Map<Long, List<JournalChange>> entries = entries(session, changeSet);
    Map<Long, JournalProblem> problems = new JournalProblems(session).of(changeSet);
    return session.list(
        """
        SELECT id, number, account_name, provider_id, status, detail, sent_at, ended_at
        FROM change_step WHERE change_set = ? ORDER BY number
        """,
        row ->
            new JournalStep(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                entries.getOrDefault(row.getLong(1), List.of()),
                row.getString(4),
                JournalStatus.valueOf(row.getString(5)),
                row.getString(6),
                Optional.ofNullable(problems.get(row.getLong(1))),
                StoredTime.time(row.getLong(7)),
                StoredTime.optional(row, 8)),
        changeSet);
  }

  private static Map<Long, List<JournalChange>> entries(Session session, long changeSet)
      throws SQLException {
    String from =
        " FROM change_step JOIN change_step_change ON change_step.id = step WHERE change_set = ?";
    Map<Long, ChangeRows.Stored> stored =
        ChangeRows.read(session, "SELECT change_step_change.change" + from, changeSet);
    Map<Long, List<JournalChange>> entries = new HashMap<>();
    session.each(
        "SELECT step, change, draft" + from + " ORDER BY step, position",
        row ->
            entries
                .computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                .add(entry(ChangeRows.stored(stored, row.getLong(2)), row)),
        changeSet);
    return entries;
  }

  private static JournalChange entry(ChangeRows.Stored stored, ResultSet row) throws SQLException {
    long draft = row.getLong(3);
    OptionalLong draftId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(draft);
    return new JournalChange(stored.change(), stored.baseSets(), stored.soa(), draftId);
  }

  /** The change sets in which that draft was sent with an uncertain end. */
  static List<Long> uncertainSetsOf(Session session, long draft) throws SQLException {
    return session.list(
        """
        SELECT DISTINCT change_set FROM change_step_change JOIN change_step ON id = step
        WHERE draft = ? AND status IN ('SENDING', 'FAILED', 'UNKNOWN')
        """,
        row -> row.getLong(1),
        draft);
  }

  /** The change sets of which something sent has neither ended nor been settled. */
  static List<Long> unsettledSets(Session session) throws SQLException {
    return session.list(
        """
        SELECT change_set FROM change_step JOIN change_set ON change_set.id = change_set
        WHERE status IN ('SENDING', 'UNKNOWN') AND change_set.ended_at IS NULL
        UNION
        SELECT change_set FROM draft
        JOIN change_step_change ON change_step_change.draft = draft.id
        JOIN change_step ON change_step.id = step
        WHERE status IN ('SENDING', 'FAILED', 'UNKNOWN')
        ORDER BY 1
        """,
        row -> row.getLong(1));
  }
}
