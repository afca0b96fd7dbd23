package org.zonewright.ui;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.zonewright.ui.common.FxBackground;

/** Opens the window; the way in for the program's main class. */
public final class ZonewrightApp {

  private ZonewrightApp() {}

  /**
   * Opens the window and returns when it is closed.
   *
   * @param opener opens the services
   * @throws UnsupportedOperationException if there is no display
   */
  public static void open(WindowOptions options, ServicesOpener opener) {
    CountDownLatch closed = new CountDownLatch(1);
    Locale system = Locale.getDefault();
    Platform.setImplicitExit(false);
    Callable<OpenData> data = FxBackground.ahead(() -> OpenData.open(options, opener));
    Platform.startup(() -> new Opening(opener, system, closed::countDown).open(options, data));
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Platform.exit();
  }
}
