package org.zonewright.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.change.HistoryEntry;
import org.zonewright.change.HistoryFilter;
import org.zonewright.change.UndoDraft;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.HistoryPlaces;
import org.zonewright.store.JournalChange;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;
import org.zonewright.ui.FxScene;
import org.zonewright.ui.UiWorkbench;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made by TestFX
class HistoryScreenTest {

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
  void anEntryIsReadWithItsDiffAndGetsANote(FxRobot robot) {
    Past past = new Past();
    HistoryScreen[] screen = new HistoryScreen[1];
    robot.interact(
        () -> {
          screen[0] =
              new HistoryScreen(
                  new HistoryViewModel(
                      past,
                      bench.services().database()::observe,
                      _ -> {},
                      bench.tools(),
                      ZoneOffset.UTC),
                  _ -> {},
                  bench.tools());
          FxScene.show(stage, screen[0].node());
        });
    assertThat(FxScene.texts(screen[0].node()))
        .contains("Added www.example.org A", "192.0.2.1", "Undo\u2026");
    assertThat(FxScene.nameless(screen[0].node())).isEmpty();

    robot.clickOn("#history-note").write("first address").clickOn("#history-note-save");

    assertThat(past.note).isEqualTo("first address");
  }

  @Test
  void scrolledToItsEndTheListGoesOnUntilTheOldestEntry(FxRobot robot) {
    Account cloud = bench.ionos("Cloud");
    ZoneRef zone = bench.zone(cloud, "example.org", UiWorkbench.a("www.example.org", "192.0.2.1"));
    int entries = 2 * HistoryReader.PAGE + 5;
    for (int i = 0; i < entries; i++) {
      bench.changeElsewhere(zone, UiWorkbench.a("www.example.org", "192.0.2." + (2 + i % 2)));
    }
    HistoryViewModel[] model = new HistoryViewModel[1];
    robot.interact(
        () -> {
          model[0] =
              new HistoryViewModel(
                  HistorySource.of(bench.services()),
                  bench.services().database()::observe,
                  _ -> {},
                  bench.tools(),
                  ZoneOffset.UTC);
          FxScene.show(stage, new HistoryScreen(model[0], _ -> {}, bench.tools()).node());
        });
    assertThat(model[0].items()).hasSize(HistoryReader.PAGE);
    ListView<?> list = robot.lookup("#history-list").queryListView();

    robot.interact(() -> list.scrollTo(HistoryReader.PAGE - 1));
    assertThat(model[0].items()).hasSize(2 * HistoryReader.PAGE);
    robot.interact(() -> list.scrollTo(2 * HistoryReader.PAGE - 1));

    assertThat(model[0].items()).hasSize(entries);
    assertThat(model[0].items()).extracting(HistoryItem::id).doesNotHaveDuplicates();
    assertThat(robot.lookup("#history-older").query().isVisible()).isFalse();
  }

  /** One change set. */
  private static final class Past implements HistorySource {

    private String note = "";

    @Override
    public List<HistoryEntry> find(HistoryFilter filter, int limit) {
      ZoneRef zone = new ZoneRef(new AccountId("account"), DnsName.of("example.org"));
      Change change =
          new Change.OfRecord(
              zone, Optional.empty(), Optional.of(UiWorkbench.a("www.example.org", "192.0.2.1")));
      return List.of(
          new HistoryEntry.Applied(
              1,
              "olga",
              UiWorkbench.NOW,
              Optional.of(UiWorkbench.NOW),
              note,
              List.of(
                  new JournalStep(
                      1,
                      1,
                      "Cloud",
                      List.of(
                          new JournalChange(
                              change, List.of(), Optional.empty(), OptionalLong.empty())),
                      "",
                      JournalStatus.DONE,
                      "",
                      UiWorkbench.NOW,
                      Optional.of(UiWorkbench.NOW)))));
    }

    @Override
    public HistoryPlaces places() {
      return new HistoryPlaces(
          Map.of(new AccountId("account"), "Cloud"), List.of(DnsName.of("example.org")));
    }

    @Override
    public Optional<HistoryEntry> entry(long id) {
      return find(HistoryFilter.ALL, 1).stream().filter(entry -> entry.id() == id).findFirst();
    }

    @Override
    public void note(long changeSet, String text) {
      note = text;
    }

    @Override
    public UndoDraft undo(long changeSet) {
      return new UndoDraft(List.of(), List.of(), List.of());
    }
  }
}
