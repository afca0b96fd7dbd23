package org.zonewright.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells which change sets a running program is working on. Each has a file in the data directory
 * that is locked meanwhile; the operating system takes the lock away when the process ends, however
 * it ends.
 */
public final class RunLocks {

  private final Path database;
  // a file that this process has locked must not be opened again by it: closing it would let go of
  // the lock
  private final Set<Long> own = ConcurrentHashMap.newKeySet();

  /**
   * For the change sets journalled in a data directory.
   *
   * @param database the database file, beside which the locked files are
   */
  public RunLocks(Path database) {
    this.database = database;
  }

  /**
   * Marks a change set as being worked on.
   *
   * @throws IllegalStateException if it is being worked on already
   * @throws UncheckedIOException if the data directory cannot be written
   */
  Held hold(long changeSet) {
    if (!own.add(changeSet)) {
      throw new IllegalStateException("already being carried out: " + changeSet);
    }
    boolean held = false;
    try {
      Path file = file(changeSet);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new IllegalStateException("carried out by another process: " + changeSet);
      }
      held = true;
      return new Held(changeSet, channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!held) {
        own.remove(changeSet);
      }
    }
  }

  /** Whether this or another process is working on it. */
  boolean isHeld(long changeSet) {
    if (own.contains(changeSet)) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(file(changeSet), StandardOpenOption.WRITE)) {
      return lock(channel) == null;
    } catch (NoSuchFileException _) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(long changeSet) {
    return database.resolveSibling("applying-" + changeSet + ".lock");
  }

  /** Null if somebody has it. */
  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException _) {
      return null;
    }
  }

  /** A change set that is being worked on until this is closed. */
  final class Held implements AutoCloseable {

    private final long changeSet;
    private final FileChannel channel;

    private Held(long changeSet, FileChannel channel) {
      this.changeSet = changeSet;
      this.channel = channel;
    }

    /** Its id in the journal. */
    long changeSet() {
      return changeSet;
    }

    @Override
    public void close() {
      try {
        // while it is still locked, so that nobody else's is deleted
        Files.deleteIfExists(file(changeSet));
      } catch (IOException _) {
        // Windows deletes no open file; a file that nobody has locked means nothing
      }
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        own.remove(changeSet);
      }
    }
  }
}
