package org.zonewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.Services;
import org.zonewright.ui.common.Stylesheets;

/** The window as the user meets it, over the demo. */
class WindowSmokeTest {

  private static final int SECONDS = 60;

  private final FxRobot robot = new FxRobot();
  private final CountDownLatch closed = new CountDownLatch(1);

  @BeforeEach
  void open(@TempDir Path directory) throws Exception {
    FxToolkit.registerPrimaryStage();
    Clock clock = Clock.systemUTC();
    robot.interact(
        () ->
            new Opening(
                    (data, _) -> Services.demo(data, clock),
                    java.util.Locale.ENGLISH,
                    closed::countDown)
                .open(new WindowOptions(directory, true)));
    waitUntil(() -> robot.lookup("#zone-tree").tryQuery().isPresent());
  }

  @AfterEach
  void close() throws Exception {
    robot.interact(
        () ->
            Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.getTitle() != null && stage.getTitle().contains("Demo"))
                .findFirst()
                .ifPresent(Stage::close));
    assertThat(closed.await(SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  private static void waitUntil(java.util.concurrent.Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
  }

  private ListView<?> tree() {
    return robot.lookup("#zone-tree").queryListView();
  }

  private TableView<?> records() {
    return robot.lookup("#records").queryTableView();
  }

  @Test
  void theWindowIsDressedBeforeAnybodyChoosesItsLooks() {
    assertThat(tree().getScene().getStylesheets()).contains(Stylesheets.own());
    assertThat(Application.getUserAgentStylesheet()).contains("primer");
  }

  @Test
  void theDemoIsSyncedAndAZoneOpensWithItsRecordsAndAnEditIsDrafted() throws Exception {
    waitUntil(() -> tree().getItems().size() > 40);

    robot.clickOn("#zone-filter").write("brennerhof");
    waitUntil(() -> tree().getItems().size() < 10);
    robot.type(KeyCode.ENTER);
    waitUntil(
        () -> robot.lookup("#records").tryQuery().isPresent() && records().getItems().size() > 10);

    assertThat(robot.lookup("#zone-title").queryAs(Label.class).getText())
        .isEqualTo("brennerhof.example");

    robot.clickOn("#add-record");
    robot.write("smoke").type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
    robot.write("192.0.2.77").type(KeyCode.ENTER);

    waitUntil(() -> robot.lookup("#draft-footer").query().isVisible());
    waitUntil(
        () ->
            records().getItems().stream()
                .anyMatch(
                    row ->
                        row.toString().contains("smoke.brennerhof.example")
                            && row.toString().contains("192.0.2.77")));
  }
}
