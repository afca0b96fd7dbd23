package org.zonewright.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Notes what a database executes, for tests that count it. */
public final class ExecutedStatements {

  private final List<String> executed = new ArrayList<>();

  /** Opens a database whose statements are noted. */
  public Database open(Path directory) {
    return Database.open(directory, this::note);
  }

  private synchronized void note(String sql) {
    executed.add(sql);
  }

  /** What was executed by this work, in order. */
  public synchronized List<String> of(Runnable work) {
    executed.clear();
    work.run();
    return List.copyOf(executed);
  }

  /** How many of these transactions wait for the disk at their end. */
  public static int waits(List<String> executed) {
    boolean waiting = true;
    int waits = 0;
    for (String sql : executed) {
      if (sql.startsWith("PRAGMA synchronous")) {
        waiting = sql.endsWith("FULL");
      } else if (sql.equals("COMMIT") && waiting) {
        waits++;
      }
    }
    return waits;
  }
}
