package org.zonewright.ui.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.model.Account;
import org.zonewright.ui.FxScene;
import org.zonewright.ui.UiWorkbench;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made by TestFX
class BulkFormTest {

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

  @Test
  void whatWouldChangeIsShownWhileItIsTyped(FxRobot robot) {
    Account cloud = bench.ionos("Cloud");
    bench.zone(cloud, "alder.example", UiWorkbench.a("www.alder.example", "192.0.2.1"));
    BulkForm[] form = new BulkForm[1];
    robot.interact(
        () -> {
          form[0] =
              new BulkForm(
                  new BulkViewModel(BulkSource.of(bench.services()), _ -> {}, bench.tools()),
                  bench.tools());
          FxScene.show(stage, form[0]);
        });
    assertThat(FxScene.nameless(form[0])).isEmpty();

    robot.clickOn("#bulk-address").clickOn("#bulk-find").write("192.0.2.1");
    robot.clickOn("#bulk-replacement").write("198.51.100.1");
    robot.interact(bench.background()::elapse);

    assertThat(FxScene.texts(form[0]))
        .contains("1 record would change in 1 zone.", "alder.example", "198.51.100.1");
    assertThat(FxScene.nameless(form[0])).isEmpty();
  }
}
