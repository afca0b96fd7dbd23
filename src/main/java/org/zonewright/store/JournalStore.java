package org.zonewright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The journal: change sets and their steps, all of them written before the first is sent, and each
 * again before and after it is sent.
 */
public final class JournalStore {

  private final Database database;

  public JournalStore(Database database) {
    this.database = database;
  }

  /**
   * Begins a change set with all its steps, which are {@link JournalStatus#PENDING}.
   *
   * @return its id
   */
  public long begin(String localUser, String note, List<JournalPlan> steps, Instant at) {
    return database.write(
        session -> {
          session.tell(new StoreEvent.JournalChanged());
          return new JournalWriter(session).begin(localUser, note, steps, at);
        });
  }

  /**
   * Notes a step before it is sent.
   *
   * @param step the step's id
   * @param providerId the id the step uses or makes at the provider; empty if none
   */
  public void sending(long step, String providerId, Instant at) {
    database.write(
        session -> {
          new JournalProblems(session).forget(step);
          return session.update(
              "UPDATE change_step SET status = ?, provider_id = ?, sent_at = ?, detail = '',"
                  + " ended_at = NULL WHERE id = ?",
              JournalStatus.SENDING.name(),
              providerId,
              StoredTime.number(at),
              step);
        });
  }

  /** Notes how a step ended. */
  public void ended(long step, JournalStatus status, String detail, Instant at) {
    database.write(
        session -> {
          new JournalProblems(session).forget(step);
          return end(session, step, status, detail, at);
        });
  }

  /**
   * Notes that a step ended with a problem of the provider.
   *
   * @param detail the whole of it, for who looks into it
   */
  public void ended(
      long step, JournalStatus status, String detail, JournalProblem problem, Instant at) {
    database.write(
        session -> {
          new JournalProblems(session).keep(step, problem);
          return end(session, step, status, detail, at);
        });
  }

  private static int end(
      Session session, long step, JournalStatus status, String detail, Instant at)
      throws SQLException {
    return session.update(
        "UPDATE change_step SET status = ?, detail = ?, ended_at = ? WHERE id = ?",
        status.name(),
        detail,
        StoredTime.number(at),
        step);
  }

  /**
   * Notes that what a step does was done by it: attempts of earlier change sets at the same, of
   * which nobody knew, are no longer open.
   *
   * @param step the step's id
   */
  public void supersede(long step, Instant at) {
    database.write(session -> new JournalWriter(session).supersede(step, at));
  }

  /**
   * Notes the end of a change set: steps that were not sent will not be, and of those that were
   * being sent nobody knows.
   */
  public void end(long changeSet, Instant at) {
    database.write(
        session -> {
          session.tell(new StoreEvent.JournalChanged());
          session.update(
              "UPDATE change_step SET status = ? WHERE change_set = ? AND status = ?",
              JournalStatus.SKIPPED.name(),
              changeSet,
              JournalStatus.PENDING.name());
          session.update(
              "UPDATE change_step SET status = ? WHERE change_set = ? AND status = ?",
              JournalStatus.UNKNOWN.name(),
              changeSet,
              JournalStatus.SENDING.name());
          return session.update(
              "UPDATE change_set SET ended_at = ? WHERE id = ?", StoredTime.number(at), changeSet);
        });
  }

  /** Notes what the user says about a change set, in place of an earlier note. */
  public void note(long changeSet, String text) {
    database.write(
        session -> {
          session.tell(new StoreEvent.JournalChanged());
          return session.update("UPDATE change_set SET note = ? WHERE id = ?", text, changeSet);
        });
  }

  /** The steps of a change set by number. */
  public List<JournalStep> steps(long changeSet) {
    return database.read(session -> JournalRows.steps(session, changeSet));
  }

  /** The latest change set, if there is any. */
  public Optional<Long> latest() {
    return database.read(
        session ->
            session.first(
                "SELECT id FROM change_set WHERE kind = 'APPLIED' ORDER BY id DESC LIMIT 1",
                row -> row.getLong(1)));
  }

  /** A change set; empty if there is none of that id. */
  public Optional<JournalSet> find(long changeSet) {
    return database.read(
        session -> JournalRows.sets(session, "id = ?", changeSet).stream().findFirst());
  }

  /** Change sets that have not ended, oldest first. */
  public List<JournalSet> open() {
    return database.read(session -> JournalRows.sets(session, "ended_at IS NULL"));
  }

  /**
   * Steps that were sent and of which it is not certain that they were not done, in change sets
   * that have not ended or from drafts that still stand; the latest last. A fixed number of queries
   * where there are none.
   */
  public List<JournalStep> unsettled() {
    return database.read(
        session -> {
          List<JournalStep> steps = new ArrayList<>();
          for (long set : JournalRows.unsettledSets(session)) {
            JournalRows.steps(session, set).stream()
                .filter(JournalStep::isUncertain)
                .forEach(steps::add);
          }
          return steps;
        });
  }

  /** Whether there are any {@link #unsettled()} steps. */
  public boolean isAnyUnsettled() {
    return !database.read(JournalRows::unsettledSets).isEmpty();
  }

  /**
   * Steps that were sent and of which it is not certain that they were not done: those of the
   * latest change set, and all that come from one of these drafts; the latest last.
   */
  public List<JournalStep> uncertain(List<Long> drafts) {
    return database.read(
        session -> {
          List<Long> sets = new ArrayList<>();
          for (long draft : drafts) {
            sets.addAll(JournalRows.uncertainSetsOf(session, draft));
          }
          session
              .first(
                  "SELECT id FROM change_set WHERE kind = 'APPLIED' ORDER BY id DESC LIMIT 1",
                  row -> row.getLong(1))
              .ifPresent(sets::add);
          List<JournalStep> steps = new ArrayList<>();
          for (long set : sets.stream().distinct().sorted().toList()) {
            JournalRows.steps(session, set).stream()
                .filter(JournalStep::isUncertain)
                .forEach(steps::add);
          }
          return steps;
        });
  }
}
