package org.zonewright.store;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one connection that writes. One thread at a time; what a thread writes while it is already
 * writing belongs to the same transaction.
 */
final class Writer implements AutoCloseable {

  private final Session session;
  private final Consumer<Set<StoreEvent>> afterCommit;
  private final ReentrantLock lock = new ReentrantLock();
  private Durability level = Durability.AT_ONCE;
  private long others;

  Writer(Session session, Consumer<Set<StoreEvent>> afterCommit) throws SQLException {
    this.session = session;
    this.afterCommit = afterCommit;
    this.others = commitsOfOthers();
  }

  /**
   * Whether another connection, which can only be another program's, has committed anything since
   * this was last asked.
   */
  boolean othersCommitted() throws SQLException {
    lock.lock();
    try {
      long before = others;
      others = commitsOfOthers();
      return others != before;
    } finally {
      lock.unlock();
    }
  }

  /** SQLite's count that only the commits of other connections change. */
  private long commitsOfOthers() throws SQLException {
    return session.number("PRAGMA data_version");
  }

  /** The session, if the calling thread is in the middle of a transaction. */
  @Nullable Session current() {
    return lock.isHeldByCurrentThread() ? session : null;
  }

  /**
   * Does the work in a transaction, or as part of the one that the calling thread is in, whose
   * durability then holds.
   */
  <T> T write(Durability durability, Work<T> work) throws SQLException {
    if (lock.isHeldByCurrentThread()) {
      return work.apply(session);
    }
    T result;
    Set<StoreEvent> events;
    lock.lock();
    try {
      become(durability);
      result = transaction(work);
      events = session.takeEvents();
    } finally {
      lock.unlock();
    }
    // outside the lock, so that an observer may do what it likes
    afterCommit.accept(events);
    return result;
  }

  /** Nothing of it can be changed inside a transaction. */
  private void become(Durability durability) throws SQLException {
    if (durability != level) {
      session.script("PRAGMA synchronous = " + durability.level());
      level = durability;
    }
  }

  /** Makes everything that is committed safe from a power cut. */
  void flush() throws SQLException {
    lock.lock();
    try {
      become(Durability.AT_ONCE);
      session.list("PRAGMA wal_checkpoint(PASSIVE)", row -> row.getInt(1));
    } finally {
      lock.unlock();
    }
  }

  private <T> T transaction(Work<T> work) throws SQLException {
    session.update("BEGIN IMMEDIATE");
    boolean committed = false;
    try {
      T result = work.apply(session);
      session.update("COMMIT");
      committed = true;
      return result;
    } finally {
      if (!committed) {
        session.takeEvents();
        rollBack();
      }
    }
  }

  private void rollBack() {
    try {
      session.update("ROLLBACK");
    } catch (SQLException _) {
      // SQLite has rolled back by itself, as it does when the disk is full
    }
  }

  @Override
  public void close() throws SQLException {
    lock.lock();
    try {
      session.close();
    } finally {
      lock.unlock();
    }
  }
}
