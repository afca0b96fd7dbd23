package org.zonewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataDirectoryTest {

  private static final Path HOME = Path.of("/home/ada");

  @Test
  void everySystemHasItsPlace() {
    assertThat(path("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/zonewright"));
    assertThat(path("Linux", Map.of("XDG_DATA_HOME", "/data/ada")))
        .isEqualTo(Path.of("/data/ada/zonewright"));
    assertThat(path("Mac OS X", Map.of()))
        .isEqualTo(HOME.resolve("Library/Application Support/Zonewright"));
    assertThat(path("Windows 11", Map.of("LOCALAPPDATA", "/local")))
        .isEqualTo(Path.of("/local/Zonewright"));
  }

  @Test
  void aRelativeXdgDirectoryIsNotUsed() {
    assertThat(path("Linux", Map.of("XDG_DATA_HOME", "data")))
        .isEqualTo(HOME.resolve(".local/share/zonewright"));
  }

  @Test
  void ourOwnVariableGoesFirst() {
    assertThat(path("Linux", Map.of("ZONEWRIGHT_DATA", "/z", "XDG_DATA_HOME", "/x")))
        .isEqualTo(Path.of("/z"));
  }

  private static Path path(String system, Map<String, String> environment) {
    return new DataDirectory(system, HOME, environment).path();
  }
}
