package org.zonewright.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zonewright.Services;
import org.zonewright.system.desktop.DesktopNotifier;
import org.zonewright.system.desktop.Programs;
import org.zonewright.ui.common.FxBackground;
import org.zonewright.ui.common.LanguageChoice;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.Theme;
import org.zonewright.ui.common.UiSettings;

/** Opens data beside the window's thread and then a window over it. */
final class Opening {

  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  private final ServicesOpener opener;
  private final ToolkitLanguage toolkit;
  private final Runnable whenClosed;
  private final Theme theme = new Theme();
  private final DesktopNotifier desktop =
      DesktopNotifier.of(System.getProperty("os.name", ""), Programs.REAL);
  private int windows;

  /**
   * Nothing is opened yet.
   *
   * @param system what the operating system is set to
   * @param whenClosed runs when the last window is closed
   */
  Opening(ServicesOpener opener, Locale system, Runnable whenClosed) {
    this.opener = opener;
    this.toolkit = new ToolkitLanguage(system);
    this.whenClosed = whenClosed;
  }

  /** Opens a window. */
  void open(WindowOptions options) {
    open(options, () -> OpenData.open(options, opener));
  }

  /**
   * Opens a window.
   *
   * @param opened the data it opens over, perhaps on its way already
   */
  void open(WindowOptions options, Callable<OpenData> opened) {
    windows++;
    Stage stage = new Stage();
    FxBackground background = new FxBackground();
    LanguageChoice language = options.language().orElse(LanguageChoice.SYSTEM);
    // until it is known what was chosen last time
    Tongue tongue = Tongue.of(stage, theme, background, toolkit.speak(language));
    tongue.tellUnexpected();
    background.call(
        opened,
        data -> showOrRefuse(stage, background, tongue, data, options),
        problem -> refuse(tongue, problem));
  }

  /** A window that cannot be put together must not leave a program behind that nobody sees. */
  private void showOrRefuse(
      Stage stage, FxBackground background, Tongue tongue, OpenData data, WindowOptions options) {
    try {
      show(stage, background, data, options);
    } catch (RuntimeException | LinkageError e) {
      LOG.error("the window cannot be put together", e);
      data.services().close();
      refuse(tongue, e);
    }
  }

  private void refuse(Tongue tongue, Throwable problem) {
    try {
      tongue.refuse(problem);
    } finally {
      closed();
    }
  }

  private void show(Stage stage, FxBackground background, OpenData data, WindowOptions options) {
    Services services = data.services();
    UiSettings settings = new UiSettings(data.settings(), services.settings()::save, background);
    LanguageChoice language =
        options
            .language()
            .or(() -> settings.find(Setting.LANGUAGE).map(LanguageChoice::byId))
            .orElse(LanguageChoice.SYSTEM);
    OpenWindow[] self = new OpenWindow[1];
    self[0] =
        new OpenWindow(
            new OpenWindow.Around(
                stage,
                services,
                options.demo(),
                background,
                settings,
                new SimpleObjectProperty<>(data.preferences()),
                desktop,
                theme,
                () -> openDemo(stage, options, self[0].language())),
            toolkit,
            language);
    OpenWindow window = self[0];
    stage.setOnHidden(
        _ -> {
          window.close();
          settings.flush();
          background.finish(
              () -> {
                services.close();
                closed();
              });
        });
    window.show();
  }

  private void openDemo(Stage instead, WindowOptions options, LanguageChoice language) {
    open(new WindowOptions(options.directory(), true, Optional.of(language)));
    instead.close();
  }

  private void closed() {
    windows--;
    if (windows == 0) {
      whenClosed.run();
    }
  }
}
