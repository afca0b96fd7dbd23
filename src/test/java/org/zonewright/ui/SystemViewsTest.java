package org.zonewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.system.Preferences;
import org.zonewright.system.UpdateSettings;
import org.zonewright.system.diagnostics.DiagnosticFile;
import org.zonewright.system.log.LogEntry;
import org.zonewright.system.log.LogLevel;
import org.zonewright.system.update.Release;
import org.zonewright.system.update.Version;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.WaitingBackground;
import org.zonewright.ui.diagnostics.DiagnosticsView;
import org.zonewright.ui.diagnostics.DiagnosticsViewModel;
import org.zonewright.ui.log.LogView;
import org.zonewright.ui.log.LogViewModel;
import org.zonewright.ui.settings.ProxyKind;
import org.zonewright.ui.settings.SettingsView;
import org.zonewright.ui.settings.SettingsViewModel;
import org.zonewright.ui.shell.UpdateBanner;
import org.zonewright.ui.shell.UpdateViewModel;

/** Settings, log, diagnostics and the word about a new version as they are seen. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made by TestFX
class SystemViewsTest {

  private static final LogEntry ODD =
      new LogEntry(Instant.EPOCH, LogLevel.WARNING, "org.zonewright.X", "slow\n\tat Some.where");
  private static final LogEntry BAD =
      new LogEntry(Instant.EPOCH, LogLevel.ERROR, "org.zonewright.X", "broken");

  private Stage stage;
  private UiWorkbench bench;

  @Start
  void start(Stage window) {
    stage = window;
  }

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = UiWorkbench.in(directory);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private <P extends Parent> P shown(FxRobot robot, java.util.function.Supplier<P> view) {
    List<P> made = new java.util.ArrayList<>();
    robot.interact(
        () -> {
          made.add(view.get());
          FxScene.show(stage, made.getFirst());
        });
    assertThat(FxScene.nameless(made.getFirst())).isEmpty();
    return made.getFirst();
  }

  @Test
  void theFieldsOfAProxyShowOnlyWhereOneIsNamed(FxRobot robot) {
    SettingsViewModel model =
        new SettingsViewModel(
            Preferences.INITIAL,
            bench.services().preferences(),
            bench.services().proxyPassword(),
            bench.tools(),
            _ -> {});
    shown(robot, () -> new SettingsView(model, bench.tools()));
    assertThat(robot.lookup("#settings-proxy-host").query().getParent().isVisible()).isFalse();

    robot.clickOn("#settings-proxy-manual");

    assertThat(model.proxy().kind().get()).isEqualTo(ProxyKind.MANUAL);
    robot.clickOn("#settings-proxy-host").write("proxy.example").type(KeyCode.TAB).write("3128");
    assertThat(model.valid().get()).isTrue();
  }

  @Test
  void theWholeOfAnEntryIsReadBelowTheList(FxRobot robot) {
    LogViewModel model = new LogViewModel(() -> List.of(ODD, BAD), bench.tools(), ZoneOffset.UTC);
    LogView view = shown(robot, () -> new LogView(model, Command.of(() -> {}), bench.tools()));
    assertThat(FxScene.texts(view)).contains("2 entries", "Warning", "Error", "slow");

    robot.clickOn("slow");
    assertThat(robot.lookup("#log-entry").queryAs(TextArea.class).getText())
        .contains("slow\n\tat Some.where");

    robot.clickOn("#log-filter").write("broken");
    assertThat(FxScene.texts(view)).contains("1 entry").doesNotContain("slow");
  }

  @Test
  void everyFileCanBeReadBeforeItIsSaved(FxRobot robot) {
    DiagnosticsViewModel model =
        new DiagnosticsViewModel(
            names -> List.of(new DiagnosticFile("a.txt", names ? "with names" : "without")),
            bench.tools());
    DiagnosticsView view = shown(robot, () -> new DiagnosticsView(model, bench.tools()));
    assertThat(robot.from(view).lookup(".text-area").queryAs(TextArea.class).getText())
        .isEqualTo("without");

    robot.clickOn("#diagnostic-names");

    assertThat(robot.from(view).lookup(".text-area").queryAs(TextArea.class).getText())
        .isEqualTo("with names");
  }

  @Test
  void aNewVersionIsABarWithALinkThatGoesAwayWhenSkipped(FxRobot robot) {
    WaitingBackground background = new WaitingBackground();
    Release release =
        new Release(
            Version.parse("1.0.1").orElseThrow(),
            URI.create("https://zonewright.example/1.0.1"),
            "Mends things.");
    UpdateViewModel.Source source =
        new UpdateViewModel.Source() {
          @Override
          public Optional<Release> due(UpdateSettings wishes) {
            return Optional.of(release);
          }

          @Override
          public void skip(Release skipped) {}

          @Override
          public boolean open(URI page) {
            return true;
          }
        };
    UpdateViewModel model =
        new UpdateViewModel(
            source,
            bench.tools(background),
            () -> new UpdateSettings(true, "https://zonewright.example/r.json"));
    VBox view = shown(robot, () -> new VBox(new UpdateBanner(model, bench.tools())));
    assertThat(robot.lookup("#update-banner").query().isVisible()).isFalse();

    robot.interact(background::pass);
    assertThat(robot.lookup("#update-banner").query().isVisible()).isTrue();
    assertThat(robot.lookup("#update-text").queryAs(Label.class).getText())
        .contains("1.0.1", "Mends things.");
    assertThat(FxScene.nameless(view)).isEmpty();

    robot.clickOn("#update-skip");
    assertThat(robot.lookup("#update-banner").query().isVisible()).isFalse();
  }
}
