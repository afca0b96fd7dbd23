package org.zonewright.ui.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.ui.UiWorkbench.a;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.zonewright.change.RowStatus;
import org.zonewright.model.Account;
import org.zonewright.model.IpAddress;
import org.zonewright.ui.FxScene;
import org.zonewright.ui.NoNavigation;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.UiSettings;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made by TestFX
class ReverseScreenTest {

  private Stage stage;
  private UiWorkbench bench;
  private ReverseViewModel model;
  private ReverseScreen screen;
  private final List<ReviewScope> reviews = new ArrayList<>();
  private final NoNavigation navigation = new NoNavigation();

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
  void aReverseRecordIsCreatedChangedAndDeletedWithTheKeyboard(FxRobot robot) {
    Account cloud = bench.ionos("Cloud");
    bench.zone(cloud, "example.org", a("www.example.org", "192.0.2.9"));
    bench.reverse(cloud, "192.0.2.9 www.example.org", "192.0.2.10 old.example.org");
    show(robot);

    robot.type(KeyCode.INSERT);
    robot.write("203.0.113.7").type(KeyCode.TAB).write("mail.example.org").type(KeyCode.ENTER);
    assertThat(status("203.0.113.7")).isEmpty();
    robot.clickOn("#reverse-add-forward").clickOn("#reverse-name").type(KeyCode.ENTER);
    assertThat(status("203.0.113.7")).contains(RowStatus.ADDED);

    select(robot, "192.0.2.10");
    robot.type(KeyCode.F2);
    assertThat(FxScene.texts(screen.node()))
        .contains("The address has this name now: old.example.org");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("new.example.org").type(KeyCode.ENTER);
    robot.clickOn("#reverse-add-forward").clickOn("#reverse-name").type(KeyCode.ENTER);
    assertThat(status("192.0.2.10")).contains(RowStatus.CHANGED);

    select(robot, "192.0.2.9");
    robot.type(KeyCode.DELETE);
    assertThat(status("192.0.2.9")).contains(RowStatus.REMOVED);

    assertThat(robot.lookup("#reverse-revert").queryButton().isDisabled()).isFalse();

    robot.clickOn("#reverse-review");
    assertThat(reviews).containsExactly(new ReviewScope.OfReverse(cloud.id()));
  }

  @Test
  void escapeClosesTheForm(FxRobot robot) {
    bench.reverse(bench.ionos("Cloud"), "192.0.2.9 www.example.org");
    show(robot);

    robot.clickOn("#reverse-create").type(KeyCode.ESCAPE);

    assertThat(robot.lookup("#reverse-form").tryQuery()).isEmpty();
  }

  @Test
  void everyControlHasANameAndEveryRowItsCheckInWords(FxRobot robot) {
    bench.reverse(bench.ionos("Cloud"), "192.0.2.9 www.example.org");
    show(robot);
    robot.clickOn("#reverse-create");

    assertThat(FxScene.nameless(screen.node())).isEmpty();
    assertThat(robot.lookup("unknown").tryQuery()).isPresent();
  }

  @Test
  void thePictureIsWorkedWithTheKeyboard(FxRobot robot) {
    bench.reverse(bench.ionos("Cloud"), "192.0.2.0 a.example.org", "192.0.2.17 b.example.org");
    show(robot);
    robot.clickOn("#reverse-view-picture");
    robot.interact(screen::shown);

    robot.type(KeyCode.RIGHT, KeyCode.DOWN);
    assertThat(FxScene.texts(screen.node())).anyMatch(text -> text.startsWith("192.0.2.17 – "));
    assertThat(FxScene.nameless(screen.node())).isEmpty();

    robot.type(KeyCode.ENTER);
    assertThat(robot.lookup("#reverse-table").queryTableView().isFocused()).isTrue();
    assertThat(
            robot.lookup("#reverse-table").queryTableView().getSelectionModel().getSelectedIndex())
        .isEqualTo(1);
  }

  @Test
  void anUnusedAddressInThePictureBeginsAReverseRecord(FxRobot robot) {
    bench.reverse(bench.ionos("Cloud"), "192.0.2.0 a.example.org");
    show(robot);
    robot.clickOn("#reverse-view-picture");
    robot.interact(screen::shown);

    robot.type(KeyCode.RIGHT, KeyCode.ENTER);

    assertThat(robot.lookup("#reverse-address").queryTextInputControl().getText())
        .isEqualTo("192.0.2.1");
  }

  @Test
  void aSelectionOfSeveralRowsOutlivesAFilterThatShowsThem(FxRobot robot) {
    bench.reverse(
        bench.ionos("Cloud"),
        "192.0.2.1 a.example.org",
        "192.0.2.2 b.example.org",
        "192.0.2.3 c.example.org");
    show(robot);

    robot.type(KeyCode.HOME).push(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(model.selection().items().get()).hasSize(2);
    robot.interact(() -> model.rows().filter().text().set("example.org"));
    assertThat(model.selection().items().get()).hasSize(2);

    robot.interact(() -> model.rows().filter().text().set("a.example"));
    assertThat(model.selection().items().get()).hasSize(1);
  }

  @Test
  void everyControlOfABulkChangeHasAName(FxRobot robot) {
    bench.reverse(bench.ionos("Cloud"), "192.0.2.1 a.example.org");
    show(robot);
    for (ReverseBulkKind kind : ReverseBulkKind.values()) {
      robot.interact(
          () -> FxScene.show(stage, new ReverseBulkForm(model.bulk(kind), bench.tools())));

      assertThat(FxScene.nameless(stage.getScene().getRoot())).as(kind.word()).isEmpty();
    }
  }

  @Test
  void withoutAnAccountTheWayToThemIsShown(FxRobot robot) {
    bench.bdom("nic");
    show(robot);

    robot.clickOn("Accounts…");

    assertThat(navigation.visited()).containsExactly("accounts");
  }

  @Test
  void aFilterThatMatchesNothingCanBeCleared(FxRobot robot) {
    bench.reverse(bench.ionos("Cloud"), "192.0.2.9 www.example.org");
    show(robot);

    robot.clickOn("#reverse-filter-text").write("zzz");
    robot.clickOn("Show all");

    assertThat(robot.lookup("#reverse-table").queryTableView().getItems()).hasSize(1);
  }

  private Optional<RowStatus> status(String address) {
    return model.rows().find(IpAddress.of(address)).map(ReverseItem::status);
  }

  private void select(FxRobot robot, String address) {
    robot.interact(
        () -> {
          screen.show(IpAddress.of(address));
          screen.shown();
        });
  }

  private void show(FxRobot robot) {
    robot.interact(
        () -> {
          model =
              new ReverseViewModel(
                  bench.services(),
                  bench.tools(),
                  new ReverseWays(reviews::add, navigation),
                  new UiSettings(Map.of(), (_, _) -> {}, bench.background()),
                  _ -> LiveAnswers::none);
          screen =
              new ReverseScreen(model, bench.tools(), new FxScene.RecordingForms(), navigation);
          FxScene.show(stage, screen.node());
          screen.shown();
        });
  }
}
