package org.zonewright.ui;

import java.nio.file.Path;
import org.zonewright.Services;

/** Opens the services over a data directory. */
@FunctionalInterface
public interface ServicesOpener {

  /**
   * Opens.
   *
   * @param demo whether secrets stay in memory, because they are worth nothing
   * @throws org.zonewright.store.StoreException if the data cannot be used
   */
  Services open(Path directory, boolean demo);
}
