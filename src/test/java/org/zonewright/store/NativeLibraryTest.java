package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image does not unpack SQLite's library at every start. */
class NativeLibraryTest {

  private static final String NAME = System.mapLibraryName("sqlitejdbc");

  @TempDir private Path home;

  @AfterEach
  void forget() {
    System.clearProperty(NativeLibrary.DIRECTORY);
    System.clearProperty(NativeLibrary.FILE);
  }

  @Test
  void theLibraryBesideTheRuntimeIsTakenWhereverTheSystemHasIt() throws IOException {
    Path inBin = place("bin/javafx");
    NativeLibrary.preferThatOf(home);
    assertThat(System.getProperty(NativeLibrary.DIRECTORY)).isEqualTo(inBin.toString());
    assertThat(System.getProperty(NativeLibrary.FILE)).isEqualTo(NAME);

    Path inLib = place("lib");
    NativeLibrary.preferThatOf(home);
    assertThat(System.getProperty(NativeLibrary.DIRECTORY)).isEqualTo(inLib.toString());
  }

  @Test
  void whereThereIsNoneTheDriverIsLeftToItself() {
    NativeLibrary.preferThatOf(home);

    assertThat(System.getProperty(NativeLibrary.DIRECTORY)).isNull();
    assertThat(System.getProperty(NativeLibrary.FILE)).isNull();
  }

  private Path place(String directory) throws IOException {
    Path made = Files.createDirectories(home.resolve(directory));
    Files.createFile(made.resolve(NAME));
    return made;
  }
}
