package org.zonewright.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/**
 * Sorts what SQLite reports by what the user can do.
 *
 * @param file the database file
 */
record SqlFailures(Path file) {

  // primary result codes, https://www.sqlite.org/rescode.html
  private static final int PERMISSION = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READ_ONLY = 8;
  private static final int INPUT_OUTPUT = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int NOT_A_DATABASE = 26;

  /** Below this many free bytes a failed write is taken for a full disk. */
  private static final long NO_SPACE = 1 << 20;

  /** Whether the file's content is not what it should be. */
  static boolean tellsDamage(SQLException problem) {
    int code = primaryCode(problem);
    return code == CORRUPT || code == NOT_A_DATABASE;
  }

  /** Whether another connection is in the way. */
  static boolean tellsLock(SQLException problem) {
    int code = primaryCode(problem);
    return code == BUSY || code == LOCKED;
  }

  /** What to tell the user. */
  StoreException sort(SQLException problem) {
    return switch (primaryCode(problem)) {
      case BUSY, LOCKED -> new StoreException.Locked(file, problem);
      case FULL -> new StoreException.DiskFull(file, problem);
      case INPUT_OUTPUT ->
          hasSpace()
              ? new StoreException.Failed(file, problem)
              : new StoreException.DiskFull(file, problem);
      case PERMISSION, READ_ONLY, CANNOT_OPEN ->
          new StoreException.DirectoryUnusable(
              file, "cannot be used: " + problem.getMessage(), problem);
      default -> new StoreException.Failed(file, problem);
    };
  }

  private boolean hasSpace() {
    return file.toFile().getUsableSpace() > NO_SPACE;
  }

  private static int primaryCode(SQLException problem) {
    return problem instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : 0;
  }
}
