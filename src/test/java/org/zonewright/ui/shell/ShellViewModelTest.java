package org.zonewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.ListingKind;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.UiFixture;

/** What the frame of the window knows. */
class ShellViewModelTest {

  private UiFixture fixture;

  @BeforeEach
  void open(@TempDir Path directory) {
    fixture = new UiFixture(directory);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private ShellViewModel shell() {
    return new ShellViewModel(
        fixture.services().accounts()::all,
        () -> fixture.services().drafts().all().size(),
        fixture.services().database()::observe,
        fixture.tools());
  }

  @Test
  void withoutAccountsThereIsNothingToShow() {
    ShellViewModel shell = shell();
    assertThat(shell.state().get()).isEqualTo(ScreenState.READY);

    fixture.services().accounts().remove(fixture.bdom());
    fixture.services().accounts().remove(fixture.ionos());
    fixture.background().elapse();

    assertThat(shell.state().get()).isEqualTo(ScreenState.EMPTY);
  }

  @Test
  void draftsAreCountedAsTheyAreMade() {
    ZoneRef zone = fixture.cache(fixture.bdom(), "example.org");
    ShellViewModel shell = shell();

    fixture
        .services()
        .drafts()
        .add(zone, ResourceRecord.of(DnsName.of("a.example.org"), RecordType.A, 3600, "192.0.2.1"));
    fixture.background().elapse();

    assertThat(shell.drafts().get()).isEqualTo(1);
  }

  @Test
  void theAgeOfEachAccountIsToldAndWhetherItIsWhole() {
    fixture
        .services()
        .syncStatus()
        .finished(fixture.bdom().id(), ListingKind.ZONES, UiFixture.NOW, Optional.empty());
    fixture
        .services()
        .syncStatus()
        .finished(fixture.bdom().id(), ListingKind.RECORDS, UiFixture.NOW, Optional.empty());
    StatusViewModel status =
        new StatusViewModel(
            fixture.services().accounts()::all,
            fixture.services().syncStatus()::status,
            fixture.services().database()::observe,
            fixture.tools());

    assertThat(status.entries().get())
        .extracting(StatusViewModel.Entry::text)
        .containsExactly("cloud not synced yet", "nic synced 10:42\u202fAM");
    assertThat(status.offlineText().get()).startsWith("Offline. What you see is as of 10:42");
  }
}
