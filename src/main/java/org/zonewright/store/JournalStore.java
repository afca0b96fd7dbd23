package org.zonewright.store;

import java.time.Instant;
import java.util.List;
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
    throw new UnsupportedOperationException(localUser + database);
  }

  /**
   * Notes a step before it is sent.
   *
   * @param providerId the id the step uses or makes at the provider; empty if none
   * @return the step's id
   */
  public long sending(
      long changeSet, int number, List<Change> changes, String providerId, Instant at) {
    throw new UnsupportedOperationException("change set " + changeSet + " step " + number);
  }

  /** Notes how a step ended. */
  public void ended(long step, JournalStatus status, String detail, Instant at) {
    throw new UnsupportedOperationException("step " + step + status);
  }

  /** Notes the end of a change set. */
  public void end(long changeSet, Instant at) {
    throw new UnsupportedOperationException("change set " + changeSet);
  }

  /** The steps of a change set by number. */
  public List<JournalStep> steps(long changeSet) {
    throw new UnsupportedOperationException("change set " + changeSet);
  }

  /** The latest change set, if there is any. */
  public Optional<Long> latest() {
    throw new UnsupportedOperationException();
  }
}
