package org.zonewright.cli;

import java.nio.file.Path;
import org.zonewright.Services;

/** Opens the services over a data directory. */
@FunctionalInterface
public interface ServicesSource {

  /**
   * Opens.
   *
   * @throws IllegalArgumentException if the environment holds what cannot be a token
   * @throws org.zonewright.store.StoreException if the data cannot be used
   */
  Services open(Path directory);
}
