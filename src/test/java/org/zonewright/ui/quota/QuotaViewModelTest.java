package org.zonewright.ui.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zonewright.ui.UiWorkbench.a;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.Quota;
import org.zonewright.model.Usage;
import org.zonewright.model.ZoneRef;
import org.zonewright.quota.CountDifference;
import org.zonewright.quota.UsageKind;
import org.zonewright.store.ListingKind;
import org.zonewright.store.QuotaSample;
import org.zonewright.ui.NoSync;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.ScreenState;

class QuotaViewModelTest {

  private UiWorkbench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = UiWorkbench.in(directory);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void withoutAccountsTheScreenIsEmpty() {
    assertThat(model().state().get()).isEqualTo(ScreenState.EMPTY);
  }

  @Test
  void anAccountThatWasNeverReadSaysSoAndWhy() {
    Account cloud = bench.ionos("Cloud");
    bench
        .services()
        .syncStatus()
        .finished(cloud.id(), ListingKind.QUOTA, UiWorkbench.NOW, Optional.of("no network"));

    assertThat(model().cards())
        .containsExactly(new QuotaCard.NotRead(cloud, Optional.of("no network")));
  }

  @Test
  void aCardHasFourLimitsAndWhatDraftsWillAdd() {
    Account cloud = bench.ionos("Cloud");
    sample(cloud);
    ZoneRef zone = bench.zone(cloud, "example.org");
    bench.services().drafts().add(zone, a("a.example.org", "192.0.2.1"));
    bench.services().drafts().add(zone, a("b.example.org", "192.0.2.1"));
    bench
        .services()
        .drafts()
        .put(
            new Change.ZoneCreation(
                new ZoneRef(cloud.id(), DnsName.of("new.example")),
                List.of(a("new.example", "192.0.2.1")),
                Optional.empty()));
    bench
        .services()
        .drafts()
        .put(
            new Change.OfReverse(
                cloud.id(),
                Optional.empty(),
                Optional.of(UiWorkbench.data("203.0.113.7", "a.example.org"))));

    QuotaCard.Limits card = (QuotaCard.Limits) model().cards().getFirst();

    assertThat(card.takenAt()).isEqualTo(UiWorkbench.NOW);
    assertThat(card.bars())
        .containsExactly(
            new UsageBar(UsageKind.ZONES, new Usage(1, 10), 1),
            new UsageBar(UsageKind.RECORDS, new Usage(2, 100), 3),
            new UsageBar(UsageKind.REVERSE_RECORDS, new Usage(3, 50), 1),
            new UsageBar(UsageKind.SECONDARY_ZONES, new Usage(4, 5), 0));
  }

  @Test
  void deletionsFreeRoomAndOtherAccountsDoNotCount() {
    Account cloud = bench.ionos("Cloud");
    Account other = bench.ionos("Other");
    sample(cloud);
    ZoneRef zone = bench.zone(cloud, "example.org", a("a.example.org", "192.0.2.1"));
    bench
        .services()
        .drafts()
        .put(
            new Change.ZoneDeletion(
                bench.services().zones().summary(zone).orElseThrow().zone(), 1));
    ZoneRef elsewhere = bench.zone(other, "example.net");
    bench.services().drafts().add(elsewhere, a("a.example.net", "192.0.2.1"));

    QuotaCard.Limits card = (QuotaCard.Limits) model().cards().getFirst();

    assertThat(card.bars()).extracting(UsageBar::pending).containsExactly(-1L, -1L, 0L, 0L);
  }

  @Test
  void aProviderWithoutQuotaShowsWhatTheCacheCounts() {
    Account nic = bench.bdom("nic");
    bench.zone(
        nic, "example.org", a("a.example.org", "192.0.2.1"), a("b.example.org", "192.0.2.1"));
    bench.zone(nic, "example.net", a("a.example.net", "192.0.2.1"));
    bench
        .services()
        .syncStatus()
        .finished(nic.id(), ListingKind.ZONES, UiWorkbench.NOW, Optional.empty());

    assertThat(model().cards())
        .containsExactly(new QuotaCard.Counts(nic, 2, 3, Optional.of(UiWorkbench.NOW)));
  }

  @Test
  void aCacheThatCountsOtherwiseIsNamedAndASyncIsOffered() {
    Account cloud = bench.ionos("Cloud");
    sample(cloud);
    bench.zone(cloud, "example.org", a("a.example.org", "192.0.2.1"));
    NoSync syncs = new NoSync();
    QuotaViewModel model = new QuotaViewModel(bench.services(), syncs, bench.tools(), () -> {});

    QuotaCard.Limits card = (QuotaCard.Limits) model.cards().getFirst();
    model.sync(cloud);

    assertThat(card.differences())
        .extracting(CountDifference::kind, CountDifference::contract, CountDifference::cached)
        .containsExactly(
            tuple(UsageKind.RECORDS, 2L, 1L), tuple(UsageKind.REVERSE_RECORDS, 3L, 0L));
    assertThat(card.differences()).allMatch(CountDifference::syncMayHelp, "a sync may help");
    assertThat(syncs.accounts()).containsExactly(cloud);
  }

  @Test
  void draftsThatDoNotFitAreMarked() {
    Account cloud = bench.ionos("Cloud");
    sample(cloud);
    ZoneRef zone = bench.zone(cloud, "example.org");
    for (int i = 0; i < 99; i++) {
      bench.services().drafts().add(zone, a("h" + i + ".example.org", "192.0.2.1"));
    }

    QuotaCard.Limits card = (QuotaCard.Limits) model().cards().getFirst();

    assertThat(card.pendingExceeds()).isTrue();
  }

  @Test
  void aNewSampleAppears() {
    Account cloud = bench.ionos("Cloud");
    QuotaViewModel model = model();

    sample(cloud);
    bench.background().elapse();

    assertThat(model.cards()).singleElement().isInstanceOf(QuotaCard.Limits.class);
  }

  @Test
  void zonesThatComeAreCountedWhenThingsAreQuiet() {
    Account nic = bench.bdom("nic");
    QuotaViewModel model = model();

    bench.zone(nic, "example.org", a("a.example.org", "192.0.2.1"));
    bench.background().elapse();

    assertThat(model.cards())
        .containsExactly(new QuotaCard.Counts(nic, 1, 1, Optional.of(UiWorkbench.NOW)));
  }

  @Test
  void aStoreThatCannotBeReadIsToldInWords() {
    bench.close();

    QuotaViewModel model = model();

    assertThat(model.state().get()).isEqualTo(ScreenState.FAILED);
    assertThat(model.problem().get()).isNotBlank();
  }

  private void sample(Account account) {
    bench
        .services()
        .quotas()
        .save(
            new QuotaSample(
                account.id(),
                UiWorkbench.NOW,
                new Quota(new Usage(1, 10), new Usage(4, 5), new Usage(2, 100), new Usage(3, 50))));
  }

  private QuotaViewModel model() {
    return new QuotaViewModel(bench.services(), new NoSync(), bench.tools(), () -> {});
  }
}
