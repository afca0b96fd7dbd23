package org.zonewright.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.ui.FxScene;
import org.zonewright.ui.UiWorkbench;

/** The help as it is seen. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made by TestFX
class HelpViewTest {

  private final List<URI> opened = new ArrayList<>();
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

  private ScrollPane show(FxRobot robot, Path text) {
    HelpViewModel model =
        new HelpViewModel(
            () -> {
              try (InputStream in = Files.newInputStream(text)) {
                return new HelpReader().read(in);
              }
            },
            opened::add,
            bench.tools());
    robot.interact(
        () -> {
          HelpView view = new HelpView(model, bench.tools());
          FxScene.show(stage, view);
          view.requestFocus();
          assertThat(FxScene.nameless(view)).isEmpty();
        });
    return robot.lookup("#help-text").queryAs(ScrollPane.class);
  }

  @Test
  void theReadmeIsScrolledByKeysContentsAndSearch(FxRobot robot) {
    ScrollPane page = show(robot, Path.of("README.md"));
    assertThat(page.isFocused()).isTrue();
    assertThat(page.getVvalue()).isZero();

    robot.type(KeyCode.PAGE_DOWN);
    assertThat(page.getVvalue()).isPositive();

    ListView<?> contents = robot.lookup("#help-contents").queryListView();
    robot.interact(() -> contents.getSelectionModel().selectLast());
    double last = page.getVvalue();
    assertThat(last).isGreaterThan(0.5);

    robot.clickOn("#help-search").write("demo").type(KeyCode.ENTER);
    assertThat(page.getVvalue()).isLessThan(last);
    assertThat(robot.lookup(".help-block:hit").queryAll()).hasSize(1);
  }

  @Test
  void linksLeadOutsideAndToSections(FxRobot robot, @TempDir Path directory) throws Exception {
    Path text = directory.resolve("a.md");
    Files.writeString(
        text, "[out](https://example.org/) and [down](#end)\n\n" + "x\n\n".repeat(90) + "## End\n");
    ScrollPane page = show(robot, text);

    robot.clickOn("out");
    assertThat(opened).containsExactly(URI.create("https://example.org/"));

    robot.clickOn("down");
    assertThat(page.getVvalue()).isEqualTo(1);
  }
}
