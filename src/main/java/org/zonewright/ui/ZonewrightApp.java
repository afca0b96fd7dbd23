package org.zonewright.ui;

import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.zonewright.ui.common.FxBackground;

/**
 * Opens the window; the way in for the program's main class. It is launched only for its name: that
 * is what JavaFX tells the desktop of every window (WM_CLASS), and by which a Linux desktop knows
 * that windows belong to the entry in its menu (StartupWMClass there).
 */
public final class ZonewrightApp extends Application {

  /** For JavaFX. */
  public ZonewrightApp() {}

  /**
   * Opens the window and returns when it is closed.
   *
   * @param opener opens the services
   * @throws UnsupportedOperationException if there is no display
   */
  public static void open(WindowOptions options, ServicesOpener opener) {
    Locale system = Locale.getDefault();
    Platform.setImplicitExit(false);
    // goes on while JavaFX starts, which is why the windows are not opened in start()
    Callable<OpenData> data = FxBackground.ahead(() -> OpenData.open(options, opener));
    Platform.startup(() -> new Opening(opener, system, Platform::exit).open(options, data));
    Application.launch(ZonewrightApp.class);
  }

  /** The windows come by themselves. */
  @Override
  public void start(Stage unused) {}
}
