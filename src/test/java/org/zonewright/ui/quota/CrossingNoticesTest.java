package org.zonewright.ui.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Account;
import org.zonewright.model.Quota;
import org.zonewright.model.Usage;
import org.zonewright.store.QuotaSample;
import org.zonewright.ui.UiWorkbench;

class CrossingNoticesTest {

  private UiWorkbench bench;
  private Account cloud;
  private final List<String> visited = new ArrayList<>();
  private int minutes;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = UiWorkbench.in(directory);
    cloud = bench.ionos("Cloud");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void watch() {
    new CrossingNotices(bench.services(), bench.tools(), () -> visited.add("quota"));
  }

  private void sampled(long records, long reverse) {
    bench
        .services()
        .quotas()
        .save(
            new QuotaSample(
                cloud.id(),
                UiWorkbench.NOW.plusSeconds(60L * minutes++),
                new Quota(
                    new Usage(1, 10),
                    new Usage(0, 5),
                    new Usage(records, 100),
                    new Usage(reverse, 50))));
    bench.background().elapse();
  }

  @Test
  void aThresholdCrossedIsToldOnceAndAgainOnlyAfterItWasLeft() {
    sampled(79, 1);
    watch();

    sampled(80, 1);
    assertThat(bench.notices().texts()).containsExactly("Records: 80 of 100, filling up");
    sampled(85, 1);
    assertThat(bench.notices().texts()).hasSize(1);
    sampled(70, 1);
    sampled(95, 1);
    assertThat(bench.notices().texts()).hasSize(2).contains("Records: 95 of 100, almost full");
  }

  @Test
  void severalThresholdsOfOneSyncAreOneNotice() {
    sampled(1, 1);
    watch();

    sampled(99, 50);

    assertThat(bench.notices().texts())
        .containsExactly(
            "Records: 99 of 100, almost full\nReverse records: 50 of 50, limit reached");
  }

  @Test
  void whatWasNearBeforeTheWindowOpenedIsNotTold() {
    sampled(90, 1);
    watch();

    sampled(91, 1);

    assertThat(bench.notices().texts()).isEmpty();
  }

  @Test
  void theFirstSampleOfAnAccountTellsWhatIsNear() {
    watch();

    sampled(90, 1);

    assertThat(bench.notices().texts()).containsExactly("Records: 90 of 100, filling up");
  }

  @Test
  void clickingTheNoticeOpensTheDashboard() {
    watch();
    sampled(90, 1);

    bench.notices().click();

    assertThat(visited).containsExactly("quota");
  }
}
