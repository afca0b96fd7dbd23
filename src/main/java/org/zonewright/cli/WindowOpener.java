package org.zonewright.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.zonewright.text.Language;

/** Opens the window. */
@FunctionalInterface
public interface WindowOpener {

  /**
   * Opens the window and returns when it is closed.
   *
   * @param directory the data directory
   * @param demo whether to open the demo, whose data is below that directory
   * @param language what the window is to speak; empty for what was chosen in it
   * @throws UnsupportedOperationException if there is no display
   */
  void open(Path directory, boolean demo, Optional<Language> language);
}
