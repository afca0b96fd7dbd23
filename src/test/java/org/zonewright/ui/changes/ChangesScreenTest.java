package org.zonewright.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.ui.UiWorkbench.a;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.DraftRow;
import org.zonewright.change.StepResult;
import org.zonewright.model.Account;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.FxScene;
import org.zonewright.ui.NoNavigation;
import org.zonewright.ui.NoSync;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.conflicts.ConflictSource;
import org.zonewright.ui.conflicts.ConflictsViewModel;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made by TestFX
class ChangesScreenTest {

  private Stage stage;
  private UiWorkbench bench;
  private ZoneRef zone;
  private ChangesScreen screen;
  private final Connection connection = new Connection();
  private Consumer<ReviewScope> reviewer = _ -> {};
  private Runnable whileApplying = () -> {};

  @Start
  void start(Stage window) {
    stage = window;
  }

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = UiWorkbench.in(directory);
    Account cloud = bench.ionos("Cloud");
    zone = bench.zone(cloud, "example.org", a("www.example.org", "192.0.2.9"));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void draftsAreReviewedAppliedAndTheirEndsRead(FxRobot robot) {
    bench.services().drafts().add(zone, a("api.example.org", "203.0.113.9"));
    show(robot);

    robot.clickOn("#review-all");
    assertThat(FxScene.texts(screen.node()))
        .contains("api.example.org", "203.0.113.9", "Before", "After", "Apply 1 change");
    assertThat(FxScene.nameless(screen.node())).isEmpty();
    robot.clickOn("#apply");

    assertThat(FxScene.texts(screen.node()))
        .contains("Everything is applied", "Add api.example.org A", "done and verified");
    robot.clickOn("#close-review");
    assertThat(robot.lookup("#review").tryQuery()).isEmpty();
  }

  @Test
  void aConflictThatComesWhileAReviewIsOpenIsShownInItAndSaid(FxRobot robot) {
    DraftRow row = bench.services().drafts().rows(zone).getFirst();
    bench.services().drafts().edit(zone, row, a("www.example.org", "203.0.113.9"));
    show(robot);
    robot.clickOn("#review-all");
    assertThat(robot.lookup("#settle-conflicts").<Button>query().isVisible()).isFalse();

    bench.changeElsewhere(zone, a("www.example.org", "192.0.2.77"));
    robot.interact(bench.background()::elapse);

    assertThat(robot.lookup("#settle-conflicts").<Button>query().isVisible()).isTrue();
    assertThat(FxScene.texts(screen.node()))
        .contains("The plan was made anew because example.org changed.");
  }

  @Test
  void whileSomethingIsAppliedTheMenuOffersNothingThatWouldTakeItsPlace(FxRobot robot) {
    bench.services().drafts().add(zone, a("api.example.org", "203.0.113.9"));
    show(robot);
    robot.clickOn("#review-all");
    assertThat(possible("changes.settle.all")).isTrue();
    assertThat(possible("changes.review.all")).isTrue();
    List<Boolean> possible = new ArrayList<>();
    whileApplying =
        () -> {
          possible.add(screen.applying().get());
          possible.add(possible("changes.settle.all"));
          possible.add(possible("changes.review.all"));
        };

    robot.clickOn("#apply");

    assertThat(possible).containsExactly(true, false, false);
    assertThat(FxScene.texts(screen.node())).contains("Everything is applied");
    assertThat(screen.applying().get()).isFalse();
    robot.interact(() -> command("changes.settle.all").execute());
    assertThat(FxScene.texts(screen.node()))
        .as("afterwards they are shown")
        .anyMatch(text -> text.startsWith("Nothing is in conflict"));
  }

  private boolean possible(String key) {
    return command(key).executable().get();
  }

  private Command command(String key) {
    return screen.actions().stream()
        .filter(action -> action.text().equals(bench.messages().text(key)))
        .findFirst()
        .orElseThrow()
        .command();
  }

  @Test
  void aReviewThatIsAskedForElsewhereWhileSomethingIsAppliedIsToldToWait(FxRobot robot) {
    bench.services().drafts().add(zone, a("api.example.org", "203.0.113.9"));
    show(robot);
    robot.clickOn("#review-all");
    whileApplying = () -> screen.review(new ReviewScope.OfZone(zone));

    robot.clickOn("#apply");

    assertThat(FxScene.texts(screen.node())).contains("Everything is applied");
    assertThat(bench.notices().texts()).singleElement().asString().contains("Your drafts are kept");
  }

  @Test
  void aPageThatIsLeftEndsAndSoDoesTheLastOneWithTheWindow(FxRobot robot) {
    show(robot);
    List<String> left = new ArrayList<>();

    robot.interact(
        () -> {
          screen.open(() -> page("first", left));
          screen.open(() -> page("second", left));
        });
    assertThat(left).containsExactly("first");
    robot.interact(screen::closed);

    assertThat(left).containsExactly("first", "second");
  }

  private static ChangePage page(String name, List<String> left) {
    return new ChangePage(new StackPane(), Optional.empty(), () -> left.add(name));
  }

  @Test
  void aReviewOfCertainDraftsKeepsWhatComesOfThemWhenTheirConflictIsSettled(FxRobot robot) {
    DraftRow www = bench.services().drafts().rows(zone).getFirst();
    long id =
        bench
            .services()
            .drafts()
            .edit(zone, www, www.shown().withContent("192.0.2.99"))
            .orElseThrow();
    bench.services().drafts().add(zone, a("api.example.org", "203.0.113.9"));
    bench.changeElsewhere(zone, a("www.example.org", "192.0.2.7"));
    show(robot);

    robot.interact(
        () -> screen.review(new ReviewScope.OfDrafts(Set.of(id), new ReviewScope.OfZone(zone))));
    assertThat(FxScene.texts(screen.node())).doesNotContain("api.example.org");
    robot.clickOn("#settle-conflicts").clickOn(".conflict-mine").clickOn("#settle");
    robot.clickOn("#close-conflicts");

    assertThat(FxScene.texts(screen.node()))
        .contains("Apply 1 change", "192.0.2.7", "192.0.2.99")
        .doesNotContain("api.example.org");
  }

  @Test
  void theKeyboardReviewsAppliesAndGoesBack(FxRobot robot) {
    bench.services().drafts().add(zone, a("api.example.org", "203.0.113.9"));
    show(robot);
    robot.clickOn("#review-all").type(KeyCode.ENTER);
    assertThat(robot.lookup("#apply").tryQuery()).isPresent();

    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(FxScene.texts(screen.node())).contains("Everything is applied");

    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#review").tryQuery()).isEmpty();
  }

  @Test
  void aPlanWithErrorsShowsThemAndCannotBeApplied(FxRobot robot) {
    ZoneRef gone = new ZoneRef(zone.account(), DnsName.of("gone.example"));
    bench.services().drafts().add(gone, a("www.gone.example", "203.0.113.9"));
    show(robot);

    robot.clickOn("#review-all");

    assertThat(robot.lookup("#apply").queryAs(Button.class).isDisabled()).isTrue();
    assertThat(FxScene.texts(screen.node()))
        .anyMatch(text -> text.startsWith("Error: "))
        .anyMatch(text -> text.contains("stands in the way"));
  }

  @Test
  void deleteDiscardsTheSelectedDraft(FxRobot robot) {
    bench.services().drafts().add(zone, a("api.example.org", "203.0.113.9"));
    bench.services().drafts().add(zone, a("app.example.org", "203.0.113.9"));
    show(robot);
    assertThat(FxScene.nameless(screen.node())).isEmpty();

    robot.interact(
        () -> robot.lookup("#change-list").queryListView().getSelectionModel().select(1));
    robot.type(KeyCode.DELETE);

    assertThat(bench.services().drafts().all()).hasSize(1);
  }

  @Test
  void nothingDraftedIsSaid(FxRobot robot) {
    show(robot);

    assertThat(FxScene.texts(screen.node()))
        .anyMatch(text -> text.startsWith("Nothing is drafted"));
  }

  private void show(FxRobot robot) {
    robot.interact(
        () -> {
          NoSync syncs = new NoSync();
          ReviewSources real = ReviewSources.of(bench.services(), new FakeRuns(), syncs);
          ReviewSources sources =
              new ReviewSources(
                  real.merging(),
                  real.drafts(),
                  real.planner(),
                  (plan, _, observer, _) -> {
                    whileApplying.run();
                    List<StepResult> results =
                        plan.steps().stream()
                            .map(step -> new StepResult(step, new StepResult.Outcome.Done(false)))
                            .toList();
                    results.forEach(observer::ended);
                    return new ApplyReport(1, results);
                  },
                  real.runs(),
                  syncs);
          ChangesViewModel model =
              new ChangesViewModel(
                  bench.services(),
                  bench.tools(),
                  scope -> reviewer.accept(scope),
                  new NoNavigation());
          screen =
              new ChangesScreen(
                  model,
                  new ChangesScreen.Pages(
                      scope ->
                          new ReviewViewModel(
                              sources,
                              bench.services().database()::observe,
                              bench.tools(),
                              connection,
                              scope),
                      scope ->
                          new ConflictsViewModel(
                              ConflictSource.of(bench.services()),
                              id -> id.text(),
                              scope,
                              bench.tools()),
                      () -> {}),
                  bench.tools(),
                  new FxScene.RecordingForms());
          reviewer = screen::review;
          FxScene.show(stage, screen.node());
          screen.shown();
        });
  }
}
