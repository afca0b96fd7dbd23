package org.zonewright.ui;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.zonewright.Services;
import org.zonewright.system.Preferences;
import org.zonewright.system.desktop.DesktopNotifier;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.AwayNotices;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.FxBackground;
import org.zonewright.ui.common.FxNotices;
import org.zonewright.ui.common.LanguageChoice;
import org.zonewright.ui.common.Notices;
import org.zonewright.ui.common.OthersWatch;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.Theme;
import org.zonewright.ui.common.UiSettings;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.shell.ContextKey;
import org.zonewright.ui.shell.MainMenu;
import org.zonewright.ui.shell.SyncViewModel;
import org.zonewright.ui.shell.WindowState;

/**
 * A stage over one set of data for as long as it is open, whatever language it speaks: in another
 * language everything on it is put together anew, over the same services.
 */
final class OpenWindow {

  /**
   * What the window is over.
   *
   * @param preferences what the user has chosen
   * @param desktop tells those who are elsewhere
   * @param theme light or dark, for all windows
   * @param openDemo opens the demo instead of this window
   */
  record Around(
      Stage stage,
      Services services,
      boolean demo,
      FxBackground background,
      UiSettings settings,
      ObjectProperty<Preferences> preferences,
      DesktopNotifier desktop,
      Theme theme,
      Runnable openDemo) {}

  private final Around around;
  private final ToolkitLanguage toolkit;
  private final ObjectProperty<LanguageChoice> language;
  private final MainWindow.Lasting lasting;
  private final WindowState state;
  private final OthersWatch others;
  private final Subscription looks;
  private Messages spoken;
  private UiTools tools;
  private MainWindow window;
  private Subscription waiting = Subscription.EMPTY;

  /** Puts the window together; it does not show yet. */
  OpenWindow(Around around, ToolkitLanguage toolkit, LanguageChoice language) {
    this.around = around;
    this.toolkit = toolkit;
    this.language = new SimpleObjectProperty<>(language);
    this.spoken = toolkit.speak(language);
    Tongue tongue = Tongue.of(around.stage(), around.theme(), around.background(), spoken);
    tongue.tellUnexpected();
    this.tools = tongue.tools(notices(), around.services());
    Connection connection = new Connection();
    SyncViewModel sync =
        new SyncViewModel(new SyncSource(around.services().synchroniser()), tools, connection);
    this.lasting = new MainWindow.Lasting(sync, connection);
    this.state = new WindowState(around.stage(), around.settings(), around.background());
    this.window = put(tongue);
    LookSettings chosen = new LookSettings(around.settings(), around.theme(), this.language);
    this.others =
        new OthersWatch(
            around.background(),
            around.services().database()::tellOthersCommits,
            () -> chosen.follow(around.services().settings()::find));
    this.looks = chosen.begin();
    this.language.addListener((_, _, choice) -> chosen(choice));
  }

  private Notices notices() {
    return new AwayNotices(
        new FxNotices(around.stage()),
        around.desktop(),
        around.background(),
        () -> around.preferences().get().desktopNotices() && !isLookedAt());
  }

  /** Whether the user is in this window or in a dialog over it. */
  private boolean isLookedAt() {
    return around.stage().isShowing() && Window.getWindows().stream().anyMatch(Window::isFocused);
  }

  private MainWindow put(Tongue tongue) {
    return new MainWindow(
        around.stage(),
        around.services(),
        around.demo(),
        new MainWindow.Look(
            tools,
            tongue.dialogs(),
            around.settings(),
            new MainMenu.Choices(around.theme(), language),
            around.preferences()),
        lasting,
        around.openDemo());
  }

  /** Shows the window where it was last. */
  void show() {
    Stage stage = around.stage();
    // without a size the scene would be laid out once as wide as everything in it would like
    Scene scene = new Scene(window.root(), WindowState.WIDTH, WindowState.HEIGHT);
    around.theme().dress(scene);
    new ContextKey(scene).install();
    stage.setScene(scene);
    stage.getIcons().setAll(WindowIcon.sizes());
    stage.setTitle(window.title());
    state.restore();
    if (around.demo()) {
      window.syncOnceKnown();
    }
    stage.show();
  }

  /** What the user chose to be spoken. */
  LanguageChoice language() {
    return language.get();
  }

  private void chosen(LanguageChoice choice) {
    around.settings().save(Setting.LANGUAGE, choice.id());
    // the menu from which this came is to close first
    around.background().onScreen(this::follow);
  }

  /** Speaks what was chosen, or says why not yet. */
  private void follow() {
    waiting.unsubscribe();
    waiting = Subscription.EMPTY;
    if (toolkit.isSpokenBy(language.get(), spoken) || !around.stage().isShowing()) {
      return;
    }
    window.settle();
    Map<String, ObservableBooleanValue> occupied = window.occupied();
    List<String> where =
        occupied.entrySet().stream()
            .filter(part -> part.getValue().get())
            .map(Map.Entry::getKey)
            .toList();
    if (where.isEmpty()) {
      putAnew();
    } else {
      tools
          .notices()
          .warning(
              tools.text("ui.language.waits"),
              tools.text("ui.language.waitsText", String.join(", ", where)));
      waitFor(occupied);
    }
  }

  private void waitFor(Map<String, ObservableBooleanValue> occupied) {
    waiting =
        Subscription.combine(
            occupied.values().stream()
                .map(
                    value ->
                        value.subscribe(
                            (_, now) -> {
                              if (!now) {
                                around.background().onScreen(this::follow);
                              }
                            }))
                .toArray(Subscription[]::new));
  }

  private void putAnew() {
    MainWindow before = window;
    spoken = toolkit.speak(language.get());
    Tongue tongue = Tongue.of(around.stage(), around.theme(), around.background(), spoken);
    tongue.tellUnexpected();
    tools = tongue.tools(notices(), around.services());
    lasting.sync().speak(tools);
    window = put(tongue);
    window.continueFrom(before);
    // what is typed in a field that takes it over when the focus leaves is taken over
    before.root().requestFocus();
    around.stage().getScene().setRoot(window.root());
    around.stage().setTitle(window.title());
    before.close();
    window.focus();
  }

  /** Ends what is under way and what is observed. */
  void close() {
    others.close();
    looks.unsubscribe();
    state.flush();
    waiting.unsubscribe();
    lasting.sync().cancel().execute();
    window.close();
  }
}
