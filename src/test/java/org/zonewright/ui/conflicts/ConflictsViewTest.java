package org.zonewright.ui.conflicts;

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
import org.zonewright.change.DraftRow;
import org.zonewright.change.RowStatus;
import org.zonewright.model.Account;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.FxScene;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.ReviewScope;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made by TestFX
class ConflictsViewTest {

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
  void theThreeSidesAreReadAndOneIsChosen(FxRobot robot) {
    ZoneRef zone = conflictingZone();
    ConflictsView view = show(robot);
    assertThat(FxScene.texts(view))
        .contains("www.example.org", "192.0.2.1", "192.0.2.7", "192.0.2.9", "Settle 0 of 1");
    assertThat(FxScene.nameless(view)).isEmpty();

    robot.clickOn(".conflict-theirs").clickOn("#settle");

    assertThat(FxScene.texts(view)).anyMatch(text -> text.startsWith("Nothing is in conflict"));
    assertThat(bench.services().drafts().rows(zone))
        .singleElement()
        .extracting(DraftRow::status)
        .isEqualTo(RowStatus.UNCHANGED);
  }

  @Test
  void whatBothTogetherMakeIsSeenBeforeAndComesTrueAfterSettling(FxRobot robot) {
    ZoneRef zone = conflictingZone();
    ConflictsView view = show(robot);
    assertThat(robot.lookup(".conflict-outcome .diff-side").tryQuery()).isEmpty();

    robot.clickOn(".conflict-both");

    assertThat(FxScene.texts(view.lookup(".conflict-outcome")))
        .containsSubsequence(
            "There now", "After settling and applying", "192.0.2.7", "192.0.2.7", "192.0.2.9")
        .doesNotContain("192.0.2.1");
    assertThat(FxScene.nameless(view)).isEmpty();
    robot.clickOn("#settle");
    assertThat(bench.services().drafts().rows(zone))
        .extracting(row -> row.status() + " " + row.shown().content())
        .containsExactly("UNCHANGED 192.0.2.7", "ADDED 192.0.2.9");
  }

  /** Drafted 192.0.2.9 in the place of 192.0.2.1, where another put 192.0.2.7. */
  private ZoneRef conflictingZone() {
    Account cloud = bench.ionos("Cloud");
    ZoneRef zone = bench.zone(cloud, "example.org", UiWorkbench.a("www.example.org", "192.0.2.1"));
    DraftRow row = bench.services().drafts().rows(zone).getFirst();
    bench.services().drafts().edit(zone, row, row.shown().withContent("192.0.2.9"));
    bench.changeElsewhere(zone, UiWorkbench.a("www.example.org", "192.0.2.7"));
    return zone;
  }

  private ConflictsView show(FxRobot robot) {
    ConflictsView[] view = new ConflictsView[1];
    robot.interact(
        () -> {
          view[0] =
              new ConflictsView(
                  new ConflictsViewModel(
                      ConflictSource.of(bench.services()),
                      _ -> "Cloud",
                      new ReviewScope.Everything(),
                      bench.tools()),
                  bench.tools(),
                  Command.of(() -> {}));
          FxScene.show(stage, view[0]);
        });
    return view[0];
  }
}
