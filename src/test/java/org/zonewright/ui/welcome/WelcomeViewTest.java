package org.zonewright.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.text.Messages;
import org.zonewright.ui.FxScene;
import org.zonewright.ui.common.Command;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made by TestFX
class WelcomeViewTest {

  private final List<String> chosen = new ArrayList<>();
  private WelcomeView view;

  @Start
  void start(Stage stage) {
    view =
        new WelcomeView(
            new Messages(Locale.ENGLISH),
            Command.of(() -> chosen.add("account")),
            Command.of(() -> chosen.add("demo")));
    FxScene.show(stage, view);
  }

  @Test
  void bothWaysToBeginAreThere(FxRobot robot) {
    robot.clickOn("#welcome-account").clickOn("#welcome-demo");

    assertThat(chosen).containsExactly("account", "demo");
  }

  @Test
  void enterAddsAnAccount(FxRobot robot) {
    robot.interact(view::requestFocus);
    robot.type(KeyCode.ENTER);

    assertThat(chosen).containsExactly("account");
  }
}
