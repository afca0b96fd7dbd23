package org.zonewright.ui.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.ui.UiWorkbench.a;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Account;
import org.zonewright.model.Quota;
import org.zonewright.model.Usage;
import org.zonewright.model.ZoneRef;
import org.zonewright.quota.UsageFixture;
import org.zonewright.quota.UsageKind;
import org.zonewright.store.ZoneShare;
import org.zonewright.ui.NoSync;
import org.zonewright.ui.UiWorkbench;

class UsageViewModelTest {

  private static final Quota LAST =
      new Quota(new Usage(40, 50), new Usage(2, 5), new Usage(436, 500), new Usage(41, 50));

  private UiWorkbench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = UiWorkbench.in(directory);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private UsageViewModel model() {
    return new QuotaViewModel(bench.services(), new NoSync(), bench.tools(), () -> {}).usage();
  }

  private void grown(Account account, int days) {
    UsageFixture.growing(account.id(), UiWorkbench.NOW, days, LAST)
        .forEach(bench.services().quotas()::save);
  }

  @Test
  void anAccountThatPublishesAQuotaIsShownFirst() {
    bench.bdom("A registrar");
    Account cloud = bench.ionos("Cloud");

    UsageViewModel model = model();

    assertThat(model.accounts()).extracting(Account::name).containsExactly("A registrar", "Cloud");
    assertThat(model.chosen().get()).contains(cloud.id());
  }

  @Test
  void recordsOfTheLastYearAreShownWithTheirTrend() {
    grown(bench.ionos("Cloud"), 90);

    UsagePlot plot = model().plot().get().orElseThrow();

    assertThat(plot.kind()).isEqualTo(UsageKind.RECORDS);
    assertThat(plot.latest()).isEqualTo(new Usage(436, 500));
    assertThat(plot.points().getFirst().usage().used()).isEqualTo(340);
    assertThat(plot.trend().orElseThrow().fullOn()).isPresent();
  }

  @Test
  void theUserChoosesLimitAndRange() {
    grown(bench.ionos("Cloud"), 90);
    UsageViewModel model = model();

    model.kind().set(UsageKind.REVERSE_RECORDS);
    model.range().set(ChartRange.WEEK);

    UsagePlot plot = model.plot().get().orElseThrow();
    assertThat(plot.latest()).isEqualTo(new Usage(41, 50));
    assertThat(plot.points()).hasSize(8);
  }

  @Test
  void oneSampleIsNoPlot() {
    bench
        .services()
        .quotas()
        .save(UsageFixture.growing(bench.ionos("Cloud").id(), UiWorkbench.NOW, 1, LAST).getLast());

    UsageViewModel model = model();

    assertThat(model.usage().get().orElseThrow().samples()).hasSize(1);
    assertThat(model.plot().get()).isEmpty();
  }

  @Test
  void aSyncAddsToThePlot() {
    Account cloud = bench.ionos("Cloud");
    UsageViewModel model = model();

    grown(cloud, 1);
    bench.background().elapse();

    assertThat(model.plot().get().orElseThrow().points()).hasSize(2);
  }

  @Test
  void theZonesOfTheChosenAccountAreShownLargestFirst() {
    bench.ionos("Cloud");
    Account nic = bench.bdom("nic");
    ZoneRef small = bench.zone(nic, "small.example", a("a.small.example", "192.0.2.1"));
    ZoneRef large =
        bench.zone(
            nic,
            "large.example",
            a("a.large.example", "192.0.2.1"),
            a("b.large.example", "192.0.2.2"));
    UsageViewModel model = model();

    model.choose(nic.id());

    AccountUsage usage = model.usage().get().orElseThrow();
    assertThat(usage.published()).isFalse();
    assertThat(usage.largest())
        .isEqualTo(List.of(new ZoneShare(large, 2), new ZoneShare(small, 1)));
    assertThat(usage.otherZones()).isZero();
    assertThat(usage.otherRecords()).isZero();
  }

  @Test
  void anAccountThatIsRemovedIsShownNoLonger() {
    Account cloud = bench.ionos("Cloud");
    Account other = bench.ionos("Other");
    UsageViewModel model = model();
    assertThat(model.chosen().get()).contains(cloud.id());

    bench.services().accounts().remove(cloud);
    bench.background().elapse();
    assertThat(model.chosen().get()).contains(other.id());

    bench.services().accounts().remove(other);
    bench.background().elapse();
    assertThat(model.usage().get()).isEqualTo(Optional.empty());
  }
}
