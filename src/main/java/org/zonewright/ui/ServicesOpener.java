package org.zonewright.ui;

import java.nio.file.Path;
import org.zonewright.Services;

/** Opens the services over a data directory. */
@FunctionalInterface
public interface ServicesOpener {

  /**
   * Opens; called off the window's thread.
   *
   * @param directory the data directory; a demo's own if it is a demo
   * @param demo whether to open the demo, with stand-ins of both providers that end with the
   *     services
   * @throws org.zonewright.store.StoreException if the data cannot be used
   */
  Services open(Path directory, boolean demo);
}
