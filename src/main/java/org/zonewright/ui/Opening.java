package org.zonewright.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.text.ErrorTexts;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.FxBackground;
import org.zonewright.ui.common.FxDialogs;
import org.zonewright.ui.common.FxNotices;
import org.zonewright.ui.common.ProblemTexts;
import org.zonewright.ui.common.Theme;
import org.zonewright.ui.common.TimeTexts;
import org.zonewright.ui.common.UiSettings;
import org.zonewright.ui.common.UiTexts;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.UnexpectedErrors;

/** Opens data beside the window's thread and then a window over it. */
final class Opening {

  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  private final ServicesOpener opener;
  private final Messages messages;
  private final Runnable whenClosed;
  private final Theme theme = new Theme();
  private int windows;

  /**
   * Nothing is opened yet.
   *
   * @param whenClosed runs when the last window is closed
   */
  Opening(ServicesOpener opener, Messages messages, Runnable whenClosed) {
    this.opener = opener;
    this.messages = messages;
    this.whenClosed = whenClosed;
  }

  /** Opens a window. */
  void open(WindowOptions options) {
    windows++;
    Stage stage = new Stage();
    FxBackground background = new FxBackground();
    FxDialogs dialogs = new FxDialogs(stage, messages, theme);
    Thread.setDefaultUncaughtExceptionHandler(
        new UnexpectedErrors(background, dialogs, problems(_ -> Optional.empty())));
    background.call(
        () -> OpenData.open(options, opener),
        data -> showOrRefuse(stage, background, dialogs, data, options),
        problem -> refuse(dialogs, problem));
  }

  /** A window that cannot be put together must not leave a program behind that nobody sees. */
  private void showOrRefuse(
      Stage stage,
      FxBackground background,
      FxDialogs dialogs,
      OpenData data,
      WindowOptions options) {
    try {
      show(stage, background, dialogs, data, options);
    } catch (RuntimeException | LinkageError e) {
      LOG.error("the window cannot be put together", e);
      data.services().close();
      refuse(dialogs, e);
    }
  }

  private void refuse(FxDialogs dialogs, Throwable problem) {
    try {
      dialogs.fatal(problems(_ -> Optional.empty()).of(problem));
    } finally {
      closed();
    }
  }

  private void show(
      Stage stage,
      FxBackground background,
      FxDialogs dialogs,
      OpenData data,
      WindowOptions options) {
    Services services = data.services();
    UiSettings settings = new UiSettings(data.settings(), services.settings()::save, background);
    UiTools tools =
        new UiTools(
            background,
            dialogs,
            new FxNotices(stage),
            new UiTexts(
                messages,
                new TimeTexts(messages, services.clock()),
                problems(services.accounts()::byName)));
    MainWindow window =
        new MainWindow(
            stage,
            services,
            options.demo(),
            new MainWindow.Look(tools, dialogs, settings, theme),
            () -> openDemo(stage, options));
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

  private void openDemo(Stage instead, WindowOptions options) {
    open(new WindowOptions(options.directory(), true));
    instead.close();
  }

  private void closed() {
    windows--;
    if (windows == 0) {
      whenClosed.run();
    }
  }

  private ProblemTexts problems(Function<String, Optional<Account>> accounts) {
    return new ProblemTexts(messages, new ErrorTexts(messages, accounts));
  }
}
