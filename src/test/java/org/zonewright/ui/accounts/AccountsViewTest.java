package org.zonewright.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.PasswordField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;
import org.zonewright.ui.FxScene;
import org.zonewright.ui.NoSync;
import org.zonewright.ui.UiWorkbench;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made by TestFX
class AccountsViewTest {

  private Stage stage;
  private UiWorkbench bench;
  private Sandbox sandbox;
  private AccountsView view;
  private final FxScene.RecordingForms forms = new FxScene.RecordingForms();

  @Start
  void start(Stage window) {
    stage = window;
  }

  @BeforeEach
  void open(@TempDir Path directory) throws IOException {
    bench = UiWorkbench.in(directory);
    sandbox = Sandbox.start(SandboxOptions.empty());
  }

  @AfterEach
  void close() {
    sandbox.close();
    bench.close();
  }

  @Test
  void anAccountIsAddedByTyping(FxRobot robot) {
    show(robot);

    robot.clickOn("#account-add").clickOn("#account-name").write("Cloud");
    address(robot, sandbox.ionosUrl().toString());
    robot.clickOn("#account-token").write(sandbox.token());
    assertThat(FxScene.nameless(view)).isEmpty();
    robot.clickOn("#account-save");

    assertThat(bench.services().accounts().byName("Cloud")).isPresent();
    assertThat(FxScene.texts(view)).contains("Cloud").noneMatch(t -> t.contains(sandbox.token()));
  }

  @Test
  void aWrongTokenIsToldBesideTheForm(FxRobot robot) {
    show(robot);

    robot.clickOn("#account-add").clickOn("#account-name").write("Cloud");
    address(robot, sandbox.ionosUrl().toString());
    robot.clickOn("#account-token").write("wrong");
    robot.clickOn("#account-test");

    assertThat(robot.lookup("#account-token").queryAs(PasswordField.class).getText())
        .isEqualTo("wrong");
    assertThat(FxScene.texts(view)).anyMatch(text -> text.contains("token is missing, wrong"));
    robot.clickOn("Details");
    assertThat(forms.titles()).containsExactly("Details");
  }

  @Test
  void theOtherProviderAsksForAUserIdAndWarnsOfClearText(FxRobot robot) {
    show(robot);

    robot.clickOn("#account-add").clickOn("#account-kind-bdom");

    assertThat(robot.lookup("#account-userid").query().isVisible()).isTrue();
    assertThat(FxScene.texts(view))
        .anyMatch(text -> text.startsWith("This address is not encrypted"));
  }

  private static void address(FxRobot robot, String text) {
    robot.interact(
        () ->
            robot
                .lookup("#account-address")
                .queryAs(javafx.scene.control.TextField.class)
                .setText(text));
  }

  private void show(FxRobot robot) {
    robot.interact(
        () -> {
          AccountsViewModel model =
              new AccountsViewModel(bench.services(), bench.tools(), new NoSync());
          view = new AccountsView(model, bench.tools(), forms);
          FxScene.show(stage, view);
        });
  }
}
