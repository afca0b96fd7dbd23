package org.zonewright;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one running demo keeps its data. Two at a time cannot share it: the accounts in it point to
 * the stand-ins of the one that was started last and would be dead when that ends.
 *
 * @param directory for the data of this demo alone
 * @param claim held open while the demo runs; the operating system ends it with the process. Empty
 *     where the directory cannot be written, which opening the data in it will put into words
 */
record DemoPlace(Path directory, Optional<FileChannel> claim) implements AutoCloseable {

  private static final String CLAIM = "running";

  /**
   * The wished directory, or the first of {@code wish-2}, {@code wish-3} and so on that is free.
   */
  static DemoPlace claim(Path wish) {
    Path directory = wish;
    try {
      for (int number = 2; ; number++) {
        FileChannel claim = claimed(directory);
        if (claim != null) {
          return new DemoPlace(directory, Optional.of(claim));
        }
        directory = wish.resolveSibling(wish.getFileName() + "-" + number);
      }
    } catch (IOException _) {
      return new DemoPlace(directory, Optional.empty());
    }
  }

  private static @Nullable FileChannel claimed(Path directory) throws IOException {
    Files.createDirectories(directory);
    FileChannel channel =
        FileChannel.open(
            directory.resolve(CLAIM), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException _) {
      // another demo of this very process
    }
    channel.close();
    return null;
  }

  @Override
  public void close() {
    if (claim.isPresent()) {
      try {
        claim.get().close();
      } catch (IOException _) {
        // the process's end does the same
      }
    }
  }
}
