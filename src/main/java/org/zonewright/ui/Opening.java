package org.zonewright.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.Stage;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.text.ErrorTexts;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.Background;
import org.zonewright.ui.common.FxBackground;
import org.zonewright.ui.common.FxDialogs;
import org.zonewright.ui.common.FxNotices;
import org.zonewright.ui.common.ProblemTexts;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.Theme;
import org.zonewright.ui.common.TimeTexts;
import org.zonewright.ui.common.UiSettings;
import org.zonewright.ui.common.UiTexts;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.UnexpectedErrors;

/** Opens the data beside the window's thread and then the window over it. */
final class Opening {

  private record Opened(Services services, Map<Setting, String> settings) {}

  private final ServicesOpener opener;
  private final Messages messages;
  private final Runnable whenClosed;
  private final Background background = new FxBackground();
  private final Theme theme = new Theme();

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
    Stage stage = new Stage();
    FxDialogs dialogs = new FxDialogs(stage, messages);
    Thread.setDefaultUncaughtExceptionHandler(
        new UnexpectedErrors(background, dialogs, problems(_ -> Optional.empty())));
    stage.setTitle(messages.text("ui.window.title"));
    background.call(
        () -> read(options),
        opened -> show(stage, dialogs, opened, options),
        problem -> refuse(stage, problem));
  }

  private Opened read(WindowOptions options) {
    Services services = opener.open(options.dataDirectory(), options.demo());
    return new Opened(services, UiSettings.read(services.settings()::find));
  }

  private void show(Stage stage, FxDialogs dialogs, Opened opened, WindowOptions options) {
    Services services = opened.services();
    UiSettings settings = new UiSettings(opened.settings(), services.settings()::save, background);
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
        new MainWindow(stage, services, options.demo(), tools, dialogs, settings, theme);
    stage.setOnHidden(
        _ -> {
          window.close();
          settings.flush();
          services.close();
          whenClosed.run();
        });
    window.show();
  }

  private ProblemTexts problems(Function<String, Optional<Account>> accounts) {
    return new ProblemTexts(messages, new ErrorTexts(messages, accounts));
  }

  /** Says why the data cannot be used; there is nothing else to do then. */
  private void refuse(Stage stage, Exception problem) {
    FxDialogs dialogs = new FxDialogs(stage, messages);
    dialogs.fatal(problems(_ -> Optional.empty()).of(problem));
    whenClosed.run();
  }
}
