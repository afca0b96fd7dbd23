package org.zonewright.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.ui.UiWorkbench.a;

import java.nio.file.Path;
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
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.NoNavigation;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.ScreenState;

class ChangesViewModelTest {

  private UiWorkbench bench;
  private Account nic;
  private Account cloud;
  private ZoneRef zone;
  private final List<ReviewScope> reviews = new ArrayList<>();
  private final NoNavigation navigator = new NoNavigation();

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = UiWorkbench.in(directory);
    nic = bench.bdom("nic");
    cloud = bench.ionos("Cloud");
    zone = bench.zone(nic, "example.org", a("www.example.org", "192.0.2.1"));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void nothingDraftedIsAnEmptyScreen() {
    ChangesViewModel model = model();

    assertThat(model.state().get()).isEqualTo(ScreenState.EMPTY);
    assertThat(model.count().get()).isZero();
    assertThat(model.reviewAll().executable().get()).isFalse();
    assertThat(model.discardAll().executable().get()).isFalse();
  }

  @Test
  void draftsAreGroupedByAccountAndZoneWithReverseRecordsLast() {
    draft(zone, "a.example.org");
    draft(zone, "b.example.org");
    draft(bench.zone(cloud, "example.net"), "a.example.net");
    draftReverse("203.0.113.7");

    ChangesViewModel model = model();

    assertThat(model.state().get()).isEqualTo(ScreenState.READY);
    assertThat(model.count().get()).isEqualTo(4);
    assertThat(model.groups())
        .extracting(ChangeGroup::title)
        .containsExactly("example.net", "Reverse records", "example.org");
    assertThat(model.groups().getLast().items())
        .extracting(ChangeItem::subject)
        .containsExactly("a.example.org A", "b.example.org A");
  }

  @Test
  void aDraftOfAZoneThatIsGoneIsShownAndMarked() {
    draft(new ZoneRef(nic.id(), DnsName.of("gone.example")), "www.gone.example");

    ChangesViewModel model = model();

    assertThat(model.groups())
        .singleElement()
        .extracting(ChangeGroup::place)
        .isEqualTo(ChangeGroup.Place.ZONE_GONE);
  }

  @Test
  void aDraftOfARemovedAccountCanOnlyBeDiscarded() {
    draft(zone, "a.example.org");
    bench.services().accounts().remove(nic);
    ChangesViewModel model = model();
    ChangeGroup group = model.groups().getFirst();

    model.review(group);

    assertThat(group.place()).isEqualTo(ChangeGroup.Place.ACCOUNT_GONE);
    assertThat(group.reviewable()).isFalse();
    assertThat(reviews).isEmpty();
  }

  @Test
  void aZoneToBeCreatedIsNotGone() {
    ZoneRef fresh = new ZoneRef(nic.id(), DnsName.of("new.example"));
    bench.services().drafts().put(new Change.ZoneCreation(fresh, List.of(), Optional.empty()));

    assertThat(model().groups().getFirst().place()).isEqualTo(ChangeGroup.Place.NEW);
  }

  @Test
  void oneDraftIsDiscardedWithoutAsking() {
    draft(zone, "a.example.org");
    draft(zone, "b.example.org");
    ChangesViewModel model = model();

    model.discard(model.groups().getFirst().items().getFirst());

    assertThat(bench.dialogs().questions()).isEmpty();
    assertThat(model.count().get()).isEqualTo(1);
  }

  @Test
  void aGroupIsDiscardedOnlyAfterAYes() {
    draft(zone, "a.example.org");
    draft(zone, "b.example.org");
    ChangesViewModel model = model();

    model.discard(model.groups().getFirst());
    assertThat(model.count().get()).isEqualTo(2);

    bench.dialogs().answer(true);
    model.discard(model.groups().getFirst());
    assertThat(model.state().get()).isEqualTo(ScreenState.EMPTY);
    assertThat(bench.services().drafts().all()).isEmpty();
  }

  @Test
  void everythingIsDiscardedOnlyAfterAYes() {
    draft(zone, "a.example.org");
    draftReverse("203.0.113.7");
    ChangesViewModel model = model();
    bench.dialogs().answer(true);

    model.discardAll().execute();

    assertThat(bench.dialogs().questions()).singleElement().matches(q -> q.dangerous());
    assertThat(bench.services().drafts().all()).isEmpty();
  }

  @Test
  void aReviewIsOpenedForOneZoneOrForEverything() {
    draft(zone, "a.example.org");
    ChangesViewModel model = model();

    model.review(model.groups().getFirst());
    model.reviewAll().execute();

    assertThat(reviews).containsExactly(new ReviewScope.OfZone(zone), new ReviewScope.Everything());
  }

  @Test
  void openingAGroupGoesToWhereItWasDrafted() {
    draft(zone, "a.example.org");
    draftReverse("203.0.113.7");
    ChangesViewModel model = model();

    model.groups().forEach(model::open);

    assertThat(navigator.visited()).containsExactly("reverse", "zone example.org");
  }

  @Test
  void draftsMadeMeanwhileAppear() {
    ChangesViewModel model = model();

    draft(zone, "a.example.org");
    bench.background().elapse();

    assertThat(model.count().get()).isEqualTo(1);
  }

  @Test
  void aStoreThatCannotBeReadIsToldInWords() {
    bench.close();

    ChangesViewModel model = model();

    assertThat(model.state().get()).isEqualTo(ScreenState.FAILED);
    assertThat(model.problem().get()).isNotBlank();
  }

  private ChangesViewModel model() {
    return new ChangesViewModel(bench.services(), bench.tools(), reviews::add, navigator);
  }

  private void draft(ZoneRef where, String name) {
    bench.services().drafts().add(where, a(name, "203.0.113.9"));
  }

  private void draftReverse(String address) {
    bench
        .services()
        .drafts()
        .put(
            new Change.OfReverse(
                cloud.id(),
                Optional.empty(),
                Optional.of(UiWorkbench.data(address, "mail.example.org"))));
  }
}
