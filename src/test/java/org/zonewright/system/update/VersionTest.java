package org.zonewright.system.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which version is newer, by Semantic Versioning 2.0.0. */
class VersionTest {

  private static Version version(String text) {
    return Version.parse(text).orElseThrow();
  }

  @Test
  void versionsAreInTheOrderOfTheirSpecification() {
    List<Version> ordered =
        List.of(
                "0.9.9",
                "1.0.0-1",
                "1.0.0-2",
                "1.0.0-10",
                "1.0.0-SNAPSHOT",
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta.2",
                "1.0.0-beta.11",
                "1.0.0-rc.1",
                "1.0.0",
                "1.0.2",
                "1.0.10",
                "1.2.0",
                "1.10.0",
                "10.0.0-rc.99999999999999999999999",
                "10.0.0")
            .stream()
            .map(VersionTest::version)
            .toList();
    List<Version> mixed = new ArrayList<>(ordered);
    Collections.shuffle(mixed, new Random(7));

    assertThat(mixed.stream().sorted()).containsExactlyElementsOf(ordered);
  }

  @Test
  void whatIsSaidOfTheBuildDoesNotCount() {
    assertThat(version("1.0.0+20261122")).isEqualByComparingTo(version("1.0.0"));
    assertThat(version("1.0.0-rc.1+5")).hasToString("1.0.0-rc.1");
  }

  @Test
  void otherTextsAreNoVersions() {
    for (String text :
        List.of("", "1", "1.0", "v1.0.0", "1.0.0.0", "01.0.0", "1.0.x", "1.0.0-", "development")) {
      assertThat(Version.parse(text)).as(text).isEqualTo(Optional.empty());
    }
  }
}
