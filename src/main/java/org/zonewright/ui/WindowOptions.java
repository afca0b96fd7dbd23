package org.zonewright.ui;

import java.nio.file.Path;
import org.zonewright.DataDirectory;

/**
 * How the window is opened.
 *
 * @param directory the data directory
 * @param demo whether to open the demo: stand-ins of both providers inside this program and data of
 *     its own below {@code directory}
 */
public record WindowOptions(Path directory, boolean demo) {

  /** Where this window's data is. */
  Path dataDirectory() {
    return demo ? DataDirectory.ofDemo(directory) : directory;
  }
}
