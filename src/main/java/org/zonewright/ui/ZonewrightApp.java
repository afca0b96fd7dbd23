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

  /** What to open: JavaFX makes the object itself, but starts its thread from the caller's. */
  private static final ThreadLocal<Runnable> TO_OPEN = new InheritableThreadLocal<>();

  private Runnable opening = () -> {};

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
    // goes on while JavaFX starts
    Callable<OpenData> data = FxBackground.ahead(() -> OpenData.open(options, opener));
    Platform.startup(() -> {});
    TO_OPEN.set(() -> new Opening(opener, system, Platform::exit).open(options, data));
    try {
      Application.launch(ZonewrightApp.class);
    } finally {
      TO_OPEN.remove();
    }
  }

  @Override
  public void init() {
    opening = TO_OPEN.get();
  }

  /** Not earlier: windows that are there before this have no name. */
  @Override
  public void start(Stage unused) {
    opening.run();
  }
}
