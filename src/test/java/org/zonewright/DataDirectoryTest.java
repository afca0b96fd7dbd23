package org.zonewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataDirectoryTest {

  private static final Path HOME = Path.of("/home/somebody");

  private static Path usual(String system, Map<String, String> environment) {
    return new DataDirectory(system, HOME, environment).choose(Optional.empty());
  }

  @Test
  void linuxFollowsTheXdgSpecification() {
    assertThat(usual("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/zonewright"));
    assertThat(usual("Linux", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/zonewright"));
    assertThat(usual("Linux", Map.of("XDG_DATA_HOME", "relative")))
        .isEqualTo(HOME.resolve(".local/share/zonewright"));
  }

  @Test
  void macOsAndWindowsHaveTheirOwnPlaces() {
    assertThat(usual("Mac OS X", Map.of()))
        .isEqualTo(HOME.resolve("Library/Application Support/Zonewright"));
    assertThat(usual("Windows 11", Map.of("LOCALAPPDATA", "/local")))
        .isEqualTo(Path.of("/local/Zonewright").toAbsolutePath());
    assertThat(usual("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Local/Zonewright"));
  }

  @Test
  void whatIsGivenComesBeforeTheVariableAndTheVariableBeforeTheUsualPlace() {
    DataDirectory directory =
        new DataDirectory("Linux", HOME, Map.of(DataDirectory.VARIABLE, "/variable"));

    assertThat(directory.choose(Optional.of("/given"))).isEqualTo(Path.of("/given"));
    assertThat(directory.choose(Optional.empty())).isEqualTo(Path.of("/variable"));
    assertThat(directory.choose(Optional.of(""))).isEqualTo(Path.of("/variable"));
    assertThat(usual("Linux", Map.of(DataDirectory.VARIABLE, " ")))
        .isEqualTo(HOME.resolve(".local/share/zonewright"));
  }

  @Test
  void aRelativeDirectoryIsMadeAbsolute() {
    assertThat(new DataDirectory("Linux", HOME, Map.of()).choose(Optional.of("./here")))
        .isEqualTo(Path.of("here").toAbsolutePath());
  }
}
