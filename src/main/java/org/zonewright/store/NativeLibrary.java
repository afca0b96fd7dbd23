package org.zonewright.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * SQLite's own library. An image has it beside its runtime; elsewhere the driver unpacks it into
 * the directory for temporary files at every start.
 */
final class NativeLibrary {

  /** Where the driver looks first. */
  static final String DIRECTORY = "org.sqlite.lib.path";

  static final String FILE = "org.sqlite.lib.name";

  private NativeLibrary() {}

  /** Tells the driver of the library in the runtime at {@code home}, if it is there. */
  static void preferThatOf(Path home) {
    String name = System.mapLibraryName("sqlitejdbc");
    // where JavaFX looks for its own, too: on Windows in the second
    Stream.of(home.resolve("lib"), home.resolve("bin").resolve("javafx"))
        .filter(directory -> Files.isRegularFile(directory.resolve(name)))
        .findFirst()
        .ifPresent(
            directory -> {
              System.setProperty(DIRECTORY, directory.toString());
              System.setProperty(FILE, name);
            });
  }
}
