package org.zonewright.store;

import java.nio.file.Path;

/** The local database cannot be used. Sorted by what the user can do. */
public abstract sealed class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Path path;

  StoreException(Path path, String message, Throwable cause) {
    super(message, cause);
    this.path = path;
  }

  /** The file or directory concerned. */
  public Path path() {
    return path;
  }

  /** The data directory is a file, cannot be made or cannot be written. */
  public static final class DirectoryUnusable extends StoreException {
    private static final long serialVersionUID = 1L;

    public DirectoryUnusable(Path path, String message, Throwable cause) {
      super(path, message, cause);
    }
  }

  /** The file is no sound database; it was set aside under {@link #setAside()}. */
  public static final class Damaged extends StoreException {
    private static final long serialVersionUID = 1L;
    private final transient Path setAside;

    public Damaged(Path path, Path setAside, String message, Throwable cause) {
      super(path, message, cause);
      this.setAside = setAside;
    }

    /** Where the damaged file lies now; a new one is made at the next opening. */
    public Path setAside() {
      return setAside;
    }
  }

  /** The file was written by a newer Zonewright; it was left untouched. */
  public static final class NewerVersion extends StoreException {
    private static final long serialVersionUID = 1L;

    public NewerVersion(Path path, String message) {
      super(path, message, new IllegalStateException(message));
    }
  }

  /** Another program holds the file locked for longer than we wait. */
  public static final class Locked extends StoreException {
    private static final long serialVersionUID = 1L;

    public Locked(Path path, Throwable cause) {
      super(path, "locked: " + path, cause);
    }
  }

  /** The disk is full. */
  public static final class DiskFull extends StoreException {
    private static final long serialVersionUID = 1L;

    public DiskFull(Path path, Throwable cause) {
      super(path, "disk full: " + path, cause);
    }
  }

  /** Anything else that SQLite reports. */
  public static final class Failed extends StoreException {
    private static final long serialVersionUID = 1L;

    public Failed(Path path, Throwable cause) {
      super(path, "database error: " + cause.getMessage(), cause);
    }
  }
}
