package org.zonewright.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.stage.Stage;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.text.ErrorTexts;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.Background;
import org.zonewright.ui.common.FxDialogs;
import org.zonewright.ui.common.Notices;
import org.zonewright.ui.common.ProblemTexts;
import org.zonewright.ui.common.Theme;
import org.zonewright.ui.common.TimeTexts;
import org.zonewright.ui.common.UiTexts;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.UnexpectedErrors;

/**
 * The ways to speak with the user of one stage in one language.
 *
 * @param background the way to other threads
 * @param dialogs the way to questions
 * @param messages the texts
 */
record Tongue(Background background, FxDialogs dialogs, Messages messages) {

  /** In the language of {@code messages}. */
  static Tongue of(Stage stage, Theme theme, Background background, Messages messages) {
    return new Tongue(background, new FxDialogs(stage, messages, theme), messages);
  }

  /** Tells from now on, in this language, of what nobody expected. */
  void tellUnexpected() {
    Thread.setDefaultUncaughtExceptionHandler(
        new UnexpectedErrors(background, dialogs, problems(_ -> Optional.empty())));
  }

  /** Waits until the user has read why nothing can be shown. */
  void refuse(Throwable problem) {
    dialogs.fatal(problems(_ -> Optional.empty()).of(problem));
  }

  /** What every screen needs. */
  UiTools tools(Notices notices, Services services) {
    return new UiTools(
        background,
        dialogs,
        notices,
        new UiTexts(
            messages,
            new TimeTexts(messages, services.clock()),
            problems(services.accounts()::byName)));
  }

  private ProblemTexts problems(Function<String, Optional<Account>> accounts) {
    return new ProblemTexts(messages, new ErrorTexts(messages, accounts));
  }
}
