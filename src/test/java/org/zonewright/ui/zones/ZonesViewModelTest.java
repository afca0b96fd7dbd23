package org.zonewright.ui.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneColour;
import org.zonewright.model.ZoneRef;
import org.zonewright.model.ZoneRemark;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.SyncStarter;
import org.zonewright.ui.common.UiFixture;
import org.zonewright.ui.remarks.RemarksViewModel;

/** What can be done in the zone tree. */
class ZonesViewModelTest {

  private final List<ZoneRef> refreshed = new ArrayList<>();
  private UiFixture fixture;

  @BeforeEach
  void open(@TempDir Path directory) {
    fixture = new UiFixture(directory);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private ZonesViewModel model() {
    return new ZonesViewModel(
        new StoredZones(
            fixture.services().accounts(), fixture.services().zones(), fixture.services().drafts()),
        fixture.services().database()::observe,
        new SyncStarter() {
          @Override
          public void sync(List<Account> accounts) {}

          @Override
          public void refresh(ZoneRef zone) {
            refreshed.add(zone);
          }
        },
        new RemarksViewModel(
            fixture.services().remarks(), fixture.services().database()::observe, fixture.tools()),
        fixture.tools());
  }

  @Test
  void anEmptyCacheIsAnEmptyTree() {
    assertThat(model().state().get()).isEqualTo(ScreenState.EMPTY);
  }

  @Test
  void zonesAppearAsTheyAreStored() {
    ZonesViewModel model = model();

    fixture.list(fixture.bdom(), "example.org");
    fixture.background().elapse();

    assertThat(model.state().get()).isEqualTo(ScreenState.READY);
    assertThat(model.lines().rows()).hasSize(3);
  }

  @Test
  void enterMeansTheFirstZoneOfWhatIsTypedHoweverFastItCame() {
    fixture.list(fixture.bdom(), "example.org", "shop.example");
    ZonesViewModel model = model();

    model.lines().filter().set("shop");
    model.selectFirst();

    assertThat(model.selected().get())
        .contains(new TreeKey.OfZone(new ZoneRef(fixture.bdom().id(), DnsName.of("shop.example"))));
  }

  @Test
  void typingIntoTheFilterNarrowsTheTree() {
    fixture.list(fixture.bdom(), "example.org", "example.net", "shop.example.net");
    ZonesViewModel model = model();

    model.lines().filter().set("shop");
    fixture.background().elapse();

    assertThat(model.lines().rows()).hasSize(2);
  }

  @Test
  void selectingAZoneThatTheFilterHidesTakesTheFilterAway() {
    fixture.list(fixture.bdom(), "example.org", "example.net");
    ZonesViewModel model = model();
    model.lines().filter().set("net");
    fixture.background().elapse();

    model.select(new ZoneRef(fixture.bdom().id(), DnsName.of("example.org")));

    assertThat(model.lines().filter().get()).isEmpty();
    assertThat(model.selectedSummary()).isPresent();
  }

  @Test
  void theSelectedZoneIsReadAnew() {
    fixture.list(fixture.bdom(), "example.org");
    ZonesViewModel model = model();
    assertThat(model.refresh().executable().get()).isFalse();
    ZoneRef zone = new ZoneRef(fixture.bdom().id(), DnsName.of("example.org"));

    model.select(zone);
    model.refresh().execute();

    assertThat(refreshed).containsExactly(zone);
  }

  @Test
  void aDeletionIsOnlyDraftedAndOnlyAfterAYes() {
    ZoneRef zone =
        fixture.cache(
            fixture.bdom(),
            "example.org",
            ResourceRecord.of(DnsName.of("example.org"), RecordType.A, 3600, "192.0.2.1"));
    ZonesViewModel model = model();
    model.select(zone);

    model.delete().execute();
    assertThat(fixture.services().drafts().all()).isEmpty();

    fixture.dialogs().answer(true);
    model.delete().execute();
    assertThat(fixture.services().drafts().all())
        .singleElement()
        .satisfies(
            draft ->
                assertThat(draft.change())
                    .isInstanceOfSatisfying(
                        Change.ZoneDeletion.class,
                        change -> assertThat(change.recordCount()).isEqualTo(1)));
  }

  @Test
  void aNewBdomZoneComesWithItsAuthorityAndNameServers() {
    fixture.list(fixture.bdom(), "example.org");
    NewZoneViewModel form =
        new NewZoneViewModel(
            model().list().get(),
            fixture.bdom(),
            Clock.fixed(UiFixture.NOW, ZoneOffset.UTC),
            fixture.tools());
    form.name().set("Bücher.example");
    assertThat(form.valid().get()).isFalse();

    form.primary().set("ns1.hoster.example");
    form.contact().set("hostmaster@hoster.example");
    form.nameServers().set("ns2.hoster.example\n");

    assertThat(form.valid().get()).isTrue();
    Change.ZoneCreation creation = form.creation();
    assertThat(creation.zone().name().text()).isEqualTo("xn--bcher-kva.example");
    assertThat(creation.soa()).isPresent();
    assertThat(creation.records())
        .extracting(ResourceRecord::content)
        .containsExactly("ns1.hoster.example", "ns2.hoster.example");
  }

  @Test
  void aZoneThatIsThereCannotBeDraftedAgain() {
    fixture.list(fixture.bdom(), "example.org");
    NewZoneViewModel form =
        new NewZoneViewModel(
            model().list().get(),
            fixture.bdom(),
            Clock.fixed(UiFixture.NOW, ZoneOffset.UTC),
            fixture.tools());

    form.name().set("example.org");
    assertThat(form.problem().get()).isEqualTo("The account has this zone already.");

    form.account().set(fixture.ionos());
    assertThat(form.problem().get()).isEmpty();
    assertThat(form.creation().soa()).isEqualTo(Optional.empty());
  }

  @Test
  void aZoneThatIsDraftedAlreadyCannotBeDraftedAgain() {
    ZoneRef drafted = new ZoneRef(fixture.ionos().id(), DnsName.of("new.example"));
    fixture.services().drafts().put(new Change.ZoneCreation(drafted, List.of(), Optional.empty()));
    NewZoneViewModel form = newZone(fixture.ionos());

    form.name().set("new.example");

    assertThat(form.problem().get()).isEqualTo("The account has this zone already.");
    assertThat(form.valid().get()).isFalse();
  }

  @Test
  void blanksAreNoName() {
    NewZoneViewModel form = newZone(fixture.ionos());
    form.name().set("  ");
    assertThat(form.valid().get()).isFalse();

    form.name().set(" new.example ");
    assertThat(form.valid().get()).isTrue();
    form.account().set(fixture.bdom());
    form.primary().set(" ");
    form.contact().set("hostmaster@new.example");
    assertThat(form.valid().get()).isFalse();
  }

  private NewZoneViewModel newZone(Account account) {
    return new NewZoneViewModel(
        model().list().get(), account, Clock.fixed(UiFixture.NOW, ZoneOffset.UTC), fixture.tools());
  }

  @Test
  void favouritesAreMarkedAndCanBeShownAlone() {
    fixture.list(fixture.bdom(), "example.org", "shop.example");
    ZonesViewModel model = model();
    ZoneRef shop = new ZoneRef(fixture.bdom().id(), DnsName.of("shop.example"));
    model.select(shop);

    model.favourite().execute();
    model.lines().favouritesOnly().set(true);

    assertThat(fixture.services().remarks().all()).containsOnlyKeys(shop);
    assertThat(model.lines().rows())
        .extracting(TreeRow::key)
        .containsExactly(new TreeKey.OfAccount(fixture.bdom().id()), new TreeKey.OfZone(shop));

    model.favourite().execute();

    assertThat(model.lines().rows()).isEmpty();
    assertThat(fixture.services().remarks().all()).isEmpty();
  }

  @Test
  void aZoneThatIsNoFavouriteTakesTheFavouritesFilterAwayWhenItIsOpened() {
    fixture.list(fixture.bdom(), "example.org", "shop.example");
    ZonesViewModel model = model();
    model.lines().favouritesOnly().set(true);

    model.select(new ZoneRef(fixture.bdom().id(), DnsName.of("shop.example")));

    assertThat(model.lines().favouritesOnly().get()).isFalse();
    assertThat(model.selectedSummary()).isPresent();
  }

  @Test
  void aNoteThatAnotherWindowWroteIsSeen() {
    fixture.list(fixture.bdom(), "example.org");
    ZonesViewModel model = model();
    ZoneRef zone = new ZoneRef(fixture.bdom().id(), DnsName.of("example.org"));
    ZoneRemark remark = new ZoneRemark(false, Optional.of(ZoneColour.BLUE), "Moves in May.");

    fixture.services().remarks().save(zone, remark);
    fixture.background().elapse();

    assertThat(model.remarks().of(zone)).isEqualTo(remark);
  }
}
