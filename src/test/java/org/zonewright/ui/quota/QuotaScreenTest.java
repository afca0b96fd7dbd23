package org.zonewright.ui.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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

  private QuotaScreen show(FxRobot robot) {
    QuotaScreen[] screen = new QuotaScreen[1];
    robot.interact(
        () -> {
          screen[0] =
              new QuotaScreen(
                  new QuotaViewModel(bench.services(), new NoSync(), bench.tools(), () -> {}),
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
