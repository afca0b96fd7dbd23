package org.zonewright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where it is measured.
 *
 * @param sizes how much of everything
 * @param directory for data; what measurements share is kept in it from one to the next
 */
record Place(Sizes sizes, Path directory) {

  /** An empty directory; what was in it is gone. */
  Path fresh(String name) {
    Path fresh = directory.resolve(name);
    remove(fresh);
    return fresh;
  }

  /** Removes a directory with all that is in it. */
  static void remove(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the files of a directory into an empty one and returns that. */
  Path copy(Path from, String name) {
    Path to = fresh(name);
    try (Stream<Path> all = Files.list(from)) {
      Files.createDirectories(to);
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        Files.copy(each, to.resolve(each.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to;
  }
}
