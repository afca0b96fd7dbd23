package org.zonewright.store;

import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** A few connections that read beside the writer, opened when they are first needed. */
final class Readers implements AutoCloseable {

  private static final int MOST = 4;

  private final Connector connector;
  private final Semaphore permits = new Semaphore(MOST, true);
  private final Queue<Session> idle = new ConcurrentLinkedQueue<>();
  private final Queue<Session> opened = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  Readers(Connector connector) {
    this.connector = connector;
  }

  /** Does the work on one unchanging view of the database. */
  <T> T read(Work<T> work) throws SQLException {
    // not to be interrupted: a cancelled sync still notes how far it came
    permits.acquireUninterruptibly();
    try {
      Session session = borrow();
      try {
        return view(session, work);
      } finally {
        idle.add(session);
      }
    } finally {
      permits.release();
    }
  }

  private Session borrow() throws SQLException {
    if (closed.get()) {
      throw new SQLException("the database is closed");
    }
    Session session = idle.poll();
    if (session == null) {
      session = connector.reader();
      opened.add(session);
    }
    return session;
  }

  private static <T> T view(Session session, Work<T> work) throws SQLException {
    session.update("BEGIN");
    try {
      return work.apply(session);
    } finally {
      session.update("ROLLBACK");
    }
  }

  /** How many statements are kept prepared, by all. */
  int statements() {
    permits.acquireUninterruptibly(MOST);
    try {
      return opened.stream().mapToInt(Session::statements).sum();
    } finally {
      permits.release(MOST);
    }
  }

  /** Closes all, waiting for those in use. */
  @Override
  public void close() throws SQLException {
    closed.set(true);
    permits.acquireUninterruptibly(MOST);
    try {
      for (Session session = opened.poll(); session != null; session = opened.poll()) {
        session.close();
      }
      idle.clear();
    } finally {
      permits.release(MOST);
    }
  }
}
