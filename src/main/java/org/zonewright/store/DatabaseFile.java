package org.zonewright.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

/**
 * The database file as a file: made for its owner only, and set aside when it is damaged.
 *
 * @param path where it is
 */
record DatabaseFile(Path path) {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

  /** SQLite's own files beside a database: the write-ahead log and its index. */
  private static final List<String> COMPANIONS = List.of("-wal", "-shm");

  /**
   * Makes the directory and an empty file where they are missing, readable by their owner only
   * where the file system knows owners.
   *
   * @throws StoreException.DirectoryUnusable if that cannot be done
   */
  static DatabaseFile prepare(Path directory) {
    Path parent = directory.toAbsolutePath().normalize();
    Path file = parent.resolve(Database.FILE_NAME);
    try {
      Files.createDirectories(parent, ownerOnly(parent, "rwx------"));
      if (!Files.exists(file)) {
        createFile(file);
      }
    } catch (IOException e) {
      throw new StoreException.DirectoryUnusable(parent, "cannot be used: " + e, e);
    }
    if (!Files.isDirectory(parent) || !Files.isWritable(parent)) {
      throw unwritable(parent);
    }
    if (!Files.isRegularFile(file) || !Files.isWritable(file)) {
      throw unwritable(file);
    }
    return new DatabaseFile(file);
  }

  private static StoreException unwritable(Path path) {
    String message = "cannot be written: " + path;
    return new StoreException.DirectoryUnusable(path, message, new IOException(message));
  }

  private static void createFile(Path file) throws IOException {
    try {
      Files.createFile(file, ownerOnly(file, "rw-------"));
    } catch (FileAlreadyExistsException e) {
      // another process was faster, which is as good
      if (!Files.exists(file)) {
        throw e;
      }
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)};
  }

  /**
   * Renames the file, and what SQLite has beside it, so that nothing of it is lost.
   *
   * @return what to tell the user
   */
  StoreException setAside(Throwable cause) {
    Path target = freeName();
    try {
      Files.move(path, target);
      for (String companion : COMPANIONS) {
        Path file = path.resolveSibling(path.getFileName() + companion);
        if (Files.exists(file)) {
          Files.move(file, target.resolveSibling(target.getFileName() + companion));
        }
      }
    } catch (IOException e) {
      e.addSuppressed(cause);
      return new StoreException.Failed(path, e);
    }
    return new StoreException.Damaged(
        path, target, "damaged: " + path + ", set aside as " + target, cause);
  }

  private Path freeName() {
    String name = path.getFileName() + ".damaged-" + STAMP.format(Instant.now());
    Path target = path.resolveSibling(name);
    for (int i = 2; Files.exists(target); i++) {
      target = path.resolveSibling(name + "-" + i);
    }
    return target;
  }
}
