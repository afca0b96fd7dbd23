package org.zonewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The entry in a Linux desktop's menu, as far as it depends on the program. */
class DesktopEntryTest {

  /** JavaFX gives every window the name of the class that was launched. */
  @Test
  void theEntryInTheMenuKnowsTheWindowsByTheirClass() throws IOException {
    Path entry = Path.of("installers/linux/org.zonewright.Zonewright.desktop");

    assertThat(Files.readAllLines(entry))
        .contains("StartupWMClass=" + ZonewrightApp.class.getName());
  }
}
