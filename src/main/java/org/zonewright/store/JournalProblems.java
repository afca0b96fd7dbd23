package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Keeps why providers did not do steps. */
final class JournalProblems {

  private final Session session;

  JournalProblems(Session session) {
    this.session = session;
  }

  /** Forgets what was kept of a step. */
  void forget(long step) throws SQLException {
    session.update("DELETE FROM step_problem_message WHERE step = ?", step);
    session.update("DELETE FROM step_problem WHERE step = ?", step);
  }

  /** Keeps it in place of what was kept of that step before. */
  void keep(long step, JournalProblem problem) throws SQLException {
    forget(step);
    session.update(
        "INSERT INTO step_problem (step, kind, account, operation, object, http_status, detail,"
            + " extra) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        step,
        problem.kind(),
        problem.account(),
        problem.operation(),
        problem.object(),
        problem.status().isPresent() ? problem.status().getAsInt() : null,
        problem.detail(),
        problem.extra());
    int position = 0;
    for (JournalProblem.Message message : problem.messages()) {
      session.update(
          "INSERT INTO step_problem_message (step, position, code, text) VALUES (?, ?, ?, ?)",
          step,
          position++,
          message.code(),
          message.text());
    }
  }

  /** What is kept of the steps of a change set, by the step's id. */
  Map<Long, JournalProblem> of(long changeSet) throws SQLException {
    Map<Long, List<JournalProblem.Message>> messages = new HashMap<>();
    session.each(
        """
        SELECT step, code, text FROM change_step JOIN step_problem_message ON change_step.id = step
        WHERE change_set = ? ORDER BY step, position
        """,
        row ->
            messages
                .computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                .add(new JournalProblem.Message(row.getString(2), row.getString(3))),
        changeSet);
    Map<Long, JournalProblem> problems = new HashMap<>();
    session.each(
        """
        SELECT step, kind, account, operation, object, http_status, step_problem.detail, extra
        FROM change_step JOIN step_problem ON change_step.id = step WHERE change_set = ?
        """,
        row ->
            problems.put(
                row.getLong(1), problem(row, messages.getOrDefault(row.getLong(1), List.of()))),
        changeSet);
    return problems;
  }

  private static JournalProblem problem(ResultSet row, List<JournalProblem.Message> messages)
      throws SQLException {
    int number = row.getInt(6);
    OptionalInt status = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    return new JournalProblem(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        status,
        messages,
        row.getString(7),
        row.getString(8));
  }
}
