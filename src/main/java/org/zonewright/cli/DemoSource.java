package org.zonewright.cli;

import java.nio.file.Path;
import org.zonewright.Demo;

/** Opens the demo. */
@FunctionalInterface
public interface DemoSource {

  /**
   * Opens.
   *
   * @param directory the demo's own data directory
   */
  Demo open(Path directory);
}
