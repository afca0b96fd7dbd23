package org.zonewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Account;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.ListingKind;
import org.zonewright.sync.SyncObserver;
import org.zonewright.sync.SyncReport;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.UiFixture;

/** Syncs under way, and what is told at their end. */
class SyncViewModelTest {

  private final List<String> synced = new ArrayList<>();
  private final Connection connection = new Connection();
  private UiFixture fixture;

  @BeforeEach
  void open(@TempDir Path directory) {
    fixture = new UiFixture(directory);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private SyncViewModel model(Function<Account, SyncReport> sync) {
    return new SyncViewModel(
        new SyncViewModel.Source() {
          @Override
          public SyncReport sync(Account account, SyncObserver observer) {
            synced.add(account.name());
            observer.progress(ListingKind.RECORDS, 3, 10);
            return sync.apply(account);
          }

          @Override
          public void refresh(ZoneRef zone) {
            throw unreachable();
          }
        },
        fixture.tools(),
        connection);
  }

  private static SyncReport whole(Account account) {
    return report(account, Optional.empty());
  }

  private static SyncReport report(Account account, Optional<ProviderException> problem) {
    return new SyncReport(
        account, List.of(new SyncReport.Part(ListingKind.ZONES, 12, 12, problem)), List.of());
  }

  private static ProviderException unreachable() {
    return new ProviderException.Unavailable(
        new ProviderException.Failure("nic", "zones.list", "", OptionalInt.empty(), List.of(), ""),
        ProviderException.Unavailable.Cause.CONNECT);
  }

  @Test
  void theEndOfAllSyncsIsToldOnce() {
    SyncViewModel model = model(SyncViewModelTest::whole);
    fixture.background().hold();

    model.sync(List.of(fixture.bdom(), fixture.ionos()));
    assertThat(model.active().get()).isTrue();
    fixture.background().release();

    assertThat(synced).containsExactly("nic", "cloud");
    assertThat(model.active().get()).isFalse();
    assertThat(fixture.notices().texts()).containsExactly("2 accounts, 24 items read.");
    assertThat(connection.offline().get()).isFalse();
  }

  @Test
  void anAccountAlreadyUnderWayIsLeftAlone() {
    SyncViewModel model = model(SyncViewModelTest::whole);
    fixture.background().hold();

    model.sync(List.of(fixture.bdom()));
    model.sync(List.of(fixture.bdom()));
    fixture.background().release();

    assertThat(synced).hasSize(1);
  }

  @Test
  void noNetworkMeansOfflineAndAWordWhy() {
    SyncViewModel model = model(account -> report(account, Optional.of(unreachable())));

    model.sync(List.of(fixture.bdom()));

    assertThat(connection.offline().get()).isTrue();
    assertThat(fixture.notices().texts()).singleElement().asString().contains("nic");
  }

  @Test
  void aCancelledSyncSaysNothing() {
    SyncViewModel model = model(SyncViewModelTest::whole);
    fixture.background().hold();
    model.sync(List.of(fixture.bdom()));

    model.cancel().execute();
    fixture.background().release();

    assertThat(model.active().get()).isFalse();
    assertThat(fixture.notices().texts()).isEmpty();
  }

  @Test
  void aZoneThatCannotBeReadAnewIsToldInWords() {
    SyncViewModel model = model(SyncViewModelTest::whole);

    model.refresh(new ZoneRef(fixture.bdom().id(), DnsName.of("a.example")));

    assertThat(fixture.dialogs().problems()).hasSize(1);
    assertThat(connection.offline().get()).isTrue();
  }

  private static SyncReport unchanged(Account account) {
    return new SyncReport(
        account,
        List.of(
            new SyncReport.Part(ListingKind.ZONES, 12, 0, Optional.empty()),
            new SyncReport.Part(ListingKind.QUOTA, 1, 1, Optional.empty())),
        List.of());
  }

  private static ProviderException refused() {
    return new ProviderException.BadCredentials(
        new ProviderException.Failure("nic", "zones.list", "", OptionalInt.of(401), List.of(), ""));
  }

  @Test
  void whatNobodyAskedForIsToldOnlyWhereItBroughtChanges() {
    model(SyncViewModelTest::unchanged).syncQuietly(List.of(fixture.bdom()));
    assertThat(fixture.notices().texts()).isEmpty();

    model(SyncViewModelTest::whole).syncQuietly(List.of(fixture.bdom()));
    assertThat(fixture.notices().texts()).hasSize(1);
  }

  @Test
  void whatNobodyAskedForIsSilentWhileOfflineAndTellsTheSameProblemOnce() {
    List<Optional<ProviderException>> answers =
        new ArrayList<>(
            List.of(
                Optional.of(unreachable()),
                Optional.of(refused()),
                Optional.of(refused()),
                Optional.empty(),
                Optional.of(refused())));
    SyncViewModel model = model(account -> report(account, answers.removeFirst()));

    model.syncQuietly(List.of(fixture.bdom()));
    assertThat(connection.offline().get()).isTrue();
    assertThat(fixture.notices().texts()).isEmpty();

    model.syncQuietly(List.of(fixture.bdom()));
    model.syncQuietly(List.of(fixture.bdom()));
    assertThat(fixture.notices().texts()).hasSize(1);

    model.syncQuietly(List.of(fixture.bdom()));
    model.syncQuietly(List.of(fixture.bdom()));
    assertThat(fixture.notices().texts()).hasSize(3);
  }

  @Test
  void whoAsksForASyncThatRunsByItselfHearsOfItsEnd() {
    SyncViewModel model = model(SyncViewModelTest::unchanged);
    fixture.background().hold();

    model.syncQuietly(List.of(fixture.bdom()));
    model.sync(List.of(fixture.bdom()));
    fixture.background().release();

    assertThat(synced).hasSize(1);
    assertThat(fixture.notices().texts()).hasSize(1);

    model.syncQuietly(List.of(fixture.bdom()));
    assertThat(fixture.notices().texts()).hasSize(1);
  }
}
