package org.zonewright.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.zonewright.DataDirectory;
import org.zonewright.ui.common.LanguageChoice;

/**
 * How the window is opened.
 *
 * @param directory the data directory
 * @param demo whether to open the demo: stand-ins of both providers inside this program and data of
 *     its own below {@code directory}
 * @param language what the window speaks until the user chooses otherwise; empty for what was
 *     chosen last time
 */
public record WindowOptions(Path directory, boolean demo, Optional<LanguageChoice> language) {

  /** In the language that was chosen last time. */
  public WindowOptions(Path directory, boolean demo) {
    this(directory, demo, Optional.empty());
  }

  /** Where this window's data is. */
  Path dataDirectory() {
    return demo ? DataDirectory.ofDemo(directory) : directory;
  }
}
