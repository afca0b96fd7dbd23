package org.zonewright.ui.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.ui.UiWorkbench.a;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
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
import org.zonewright.model.Account;
import org.zonewright.model.Quota;
import org.zonewright.model.Usage;
import org.zonewright.model.ZoneRef;
import org.zonewright.quota.UsageFixture;
import org.zonewright.store.QuotaSample;
import org.zonewright.ui.FxScene;
import org.zonewright.ui.NoNavigation;
import org.zonewright.ui.NoSync;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.ReviewScope;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made by TestFX
class QuotaScreenTest {

  private Stage stage;
  private UiWorkbench bench;
  private final NoNavigation navigation = new NoNavigation();
  private final NoSync syncs = new NoSync();
  private final List<ReviewScope> reviewed = new ArrayList<>();

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
  void usageIsToldInNumbersAndInWords(FxRobot robot) {
    Account cloud = bench.ionos("Cloud");
    bench.bdom("nic");
    bench
        .services()
        .quotas()
        .save(
            new QuotaSample(
                cloud.id(),
                UiWorkbench.NOW,
                new Quota(
                    new Usage(10, 50_000),
                    new Usage(0, 10),
                    new Usage(85_000, 100_000),
                    new Usage(4_800, 5_000))));

    QuotaScreen screen = show(robot);

    assertThat(FxScene.texts(screen.node()))
        .contains(
            "10 of 50,000",
            "85,000 of 100,000",
            "85% used",
            "filling up",
            "96% used",
            "almost full",
            "This provider publishes no quota. The numbers are what Zonewright has read.");
    assertThat(FxScene.nameless(screen.node())).isEmpty();
  }

  @Test
  void withoutAccountsTheWayToThemIsShown(FxRobot robot) {
    show(robot);

    robot.clickOn("Accounts…");

    assertThat(navigation.visited()).containsExactly("accounts");
  }

  @Test
  void draftsThatDoNotFitAreToldInWordsWithAWayToTheReview(FxRobot robot) {
    Account cloud = grown(90);
    ZoneRef zone = bench.zone(cloud, "example.org", a("a.example.org", "192.0.2.1"));
    for (int i = 0; i < 70; i++) {
      bench.services().drafts().add(zone, a("h" + i + ".example.org", "192.0.2.1"));
    }
    QuotaScreen screen = show(robot);

    assertThat(FxScene.texts(screen.node()))
        .contains(
            "drafts: +70, then 506: 6 more than allowed",
            "The drafts need more than the contract allows. The review says at which step.");
    press(robot, screen, ".quota-review");

    assertThat(reviewed).containsExactly(new ReviewScope.Everything());
  }

  @Test
  void aDifferenceIsNamedWithASyncWhereThatHelps(FxRobot robot) {
    Account cloud = grown(90);
    bench.zone(cloud, "example.org", a("a.example.org", "192.0.2.1"));
    QuotaScreen screen = show(robot);

    assertThat(FxScene.texts(screen.node()))
        .contains(
            "The contract counts 436 records, the cache holds 1: the last sync did not read"
                + " everything, or the provider counts what it does not list, such as the default"
                + " records of a zone.");
    press(robot, screen, ".quota-sync");

    assertThat(syncs.accounts()).containsExactly(cloud);
  }

  @Test
  void theTrendIsToldInWordsOnTheScreenAndToScreenReaders(FxRobot robot) {
    grown(90);

    QuotaScreen screen = show(robot);

    assertThat(FxScene.texts(screen.node()))
        .contains(
            "340 on Aug 23, 2026, 436 now (+96).",
            "Rising by about 1.1 a day. Full on about Jan 20, 2027.",
            "full on about Jan 20, 2027",
            "limit 500");
    assertThat(screen.node().lookup("#usage-chart").getAccessibleText())
        .startsWith("Records over time. 340 on Aug 23, 2026, 436 now (+96).")
        .endsWith("Full on about Jan 20, 2027.");
    assertThat(FxScene.nameless(screen.node())).isEmpty();
  }

  @Test
  void theArrowKeysGoFromSampleToSample(FxRobot robot) {
    grown(2);
    QuotaScreen screen = show(robot);
    Node chart = screen.node().lookup("#usage-chart");
    robot.interact(chart::requestFocus);

    robot.type(KeyCode.LEFT);
    assertThat(spaced(chart.getAccessibleText())).isEqualTo("10:42 AM: 436 of 500, 87% used");
    robot.type(KeyCode.HOME);
    assertThat(spaced(chart.getAccessibleText()))
        .isEqualTo("Nov 19, 2026, 10:42 AM: 340 of 500, 68% used");
    assertThat(FxScene.texts(screen.node())).contains(chart.getAccessibleText());
    robot.type(KeyCode.RIGHT);
    assertThat(chart.getAccessibleText()).startsWith("Nov 20, 2026");
  }

  @Test
  void oneSampleIsToldInsteadOfDrawn(FxRobot robot) {
    grown(0);

    QuotaScreen screen = show(robot);

    assertThat(FxScene.texts(screen.node()))
        .map(QuotaScreenTest::spaced)
        .contains(
            "One sample so far, of 10:42 AM. Every sync adds one; the chart begins with the"
                + " second.");
    assertThat(screen.node().lookup("#usage-chart")).isNull();
  }

  @Test
  void aClickOnAZoneOpensIt(FxRobot robot) {
    Account cloud = grown(0);
    bench.zone(cloud, "example.org", a("a.example.org", "192.0.2.1"));
    QuotaScreen screen = show(robot);

    press(robot, screen, ".share-row");

    assertThat(navigation.visited()).containsExactly("zone example.org");
  }

  /** Times of day have a narrow space in them. */
  private static String spaced(String text) {
    return text.replace('\u202f', ' ');
  }

  private Account grown(int days) {
    Account cloud = bench.ionos("Cloud");
    Quota last =
        new Quota(new Usage(40, 50), new Usage(2, 5), new Usage(436, 500), new Usage(41, 50));
    List<QuotaSample> samples =
        UsageFixture.growing(cloud.id(), UiWorkbench.NOW, Math.max(1, days), last);
    samples.subList(days == 0 ? 1 : 0, samples.size()).forEach(bench.services().quotas()::save);
    return cloud;
  }

  private static void press(FxRobot robot, QuotaScreen screen, String selector) {
    robot.interact(() -> ((ButtonBase) screen.node().lookup(selector)).fire());
  }

  private QuotaScreen show(FxRobot robot) {
    QuotaScreen[] screen = new QuotaScreen[1];
    robot.interact(
        () -> {
          screen[0] =
              new QuotaScreen(
                  new QuotaViewModel(bench.services(), syncs, bench.tools(), () -> {}),
                  bench.tools(),
                  navigation,
                  reviewed::add,
                  ZoneOffset.UTC);
          FxScene.show(stage, screen[0].node());
          screen[0].shown();
        });
    return screen[0];
  }
}
