package org.zonewright.ui.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.ui.UiWorkbench.a;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.change.RowStatus;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.ForwardNeed;
import org.zonewright.reverse.ForwardState;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.StoreEvent;
import org.zonewright.store.Subscription;
import org.zonewright.ui.NoNavigation;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.UiSettings;

class ReverseViewModelTest {

  private UiWorkbench bench;
  private final List<ReviewScope> reviews = new ArrayList<>();
  private final NoNavigation navigation = new NoNavigation();

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = UiWorkbench.in(directory);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void withoutAnAccountThatHasThemThereIsNothingToCreate() {
    bench.bdom("nic");

    ReverseViewModel model = model();

    assertThat(model.rows().state().get()).isEqualTo(ReverseState.NO_ACCOUNT);
    assertThat(model.commands().create().executable().get()).isFalse();
  }

  @Test
  void anAddressThatTwoAccountsHaveCanBeEditedInBoth() {
    bench.reverse(bench.ionos("Cloud"), "192.0.2.1 a.example.org");
    bench.reverse(bench.ionos("Second"), "192.0.2.1 b.example.org");
    ReverseViewModel model = model();

    for (ReverseItem item : new ReverseItems(model.rows().visible().get())) {
      model.editor().edit(item);
      ReverseForm form = model.editor().form().get().orElseThrow();

      assertThat(form.addressProblem().get()).isEmpty();
      assertThat(form.complete().get()).isTrue();
    }
    model.editor().create(IpAddress.of("192.0.2.1"));
    assertThat(model.editor().form().get().orElseThrow().addressProblem().get()).isNotEmpty();
  }

  @Test
  void anAccountWithoutReverseRecordsCanHaveItsFirst() {
    bench.ionos("Cloud");

    ReverseViewModel model = model();

    assertThat(model.rows().state().get()).isEqualTo(ReverseState.NO_RECORDS);
    assertThat(model.commands().create().executable().get()).isTrue();
  }

  @Test
  void rowsComeInNumericOrderWithTheirForwardChecks() {
    standard();

    ReverseViewModel model = model();

    assertThat(addresses(model))
        .containsExactly("192.0.2.1", "192.0.2.9", "192.0.2.20", "192.0.2.100", "203.0.113.1");
    assertThat(items(model))
        .extracting(ReverseItem::state)
        .containsExactly(
            AddressState.NO_POINTER,
            AddressState.CONFIRMED,
            AddressState.ORPHAN,
            AddressState.ORPHAN,
            AddressState.UNKNOWN);
    assertThat(items(model).getFirst().forwardText()).isEqualTo("other.example.org");
  }

  @Test
  void theFilterNarrowsByTextNetworkStateAndAccount() {
    Account cloud = standard();
    ReverseViewModel model = model();
    ReverseFilter filter = model.rows().filter();

    filter.text().set("OTHER");
    assertThat(addresses(model)).containsExactly("192.0.2.1", "192.0.2.20");
    filter.clear();

    filter.network().set("203.0.113.0/24");
    assertThat(addresses(model)).containsExactly("203.0.113.1");
    filter.network().set("203.0.113.0/");
    assertThat(filter.networkWrong().get()).isTrue();
    assertThat(addresses(model)).hasSize(5);
    filter.clear();

    filter.state().set(Optional.of(AddressState.MISSING));
    assertThat(addresses(model)).containsExactly("192.0.2.100");
    assertThat(model.rows().counts().get().rows()).isEqualTo(5);
    filter.clear();

    filter.account().set(Optional.of(cloud.id()));
    assertThat(addresses(model)).hasSize(5);

    filter.text().set("nothing of that kind");
    assertThat(model.rows().state().get()).isEqualTo(ReverseState.NO_MATCH);
  }

  @Test
  void aNewReverseRecordIsDraftedAndMarked() {
    standard();
    ReverseViewModel model = model();

    model.commands().create().execute();
    ReverseForm form = form(model);
    form.address().set("203.0.113.7");
    form.name().set("www.example.org");
    form.description().set(" web ");
    model.editor().submit();

    ReverseItem item = model.rows().find(IpAddress.of("203.0.113.7")).orElseThrow();
    assertThat(item.status()).isEqualTo(RowStatus.ADDED);
    assertThat(item.description()).isEqualTo("web");
    assertThat(model.editor().form().get()).isEmpty();
    assertThat(model.rows().pending().getValue()).isEqualTo(1);
  }

  @Test
  void theFormLooksForwardWhileTheUserTypes() {
    standard();
    ReverseViewModel model = model();
    model.commands().create().execute();
    ReverseForm form = form(model);

    form.address().set("192.0.2.1");
    form.name().set("www.example.org");
    assertThat(form.offer().finding().get()).isEmpty();
    bench.background().elapse();

    assertThat(form.offer().finding().get().orElseThrow().check().state())
        .isEqualTo(ForwardState.MISMATCH);
  }

  @Test
  void anAddressHasOnlyOneReverseRecordAndTheOldOneIsShown() {
    standard();
    ReverseViewModel model = model();
    model.commands().create().execute();
    ReverseForm form = form(model);

    form.address().set("192.0.2.9");
    form.name().set("new.example.org");

    assertThat(form.addressProblem().get()).contains("www.example.org");
    assertThat(form.complete().get()).isFalse();
    model.editor().submit();
    assertThat(bench.services().drafts().all()).isEmpty();

    model.editor().edit(form.taken().orElseThrow());
    assertThat(form(model).currentName()).contains("www.example.org");
    assertThat(form(model).addressOpen()).isFalse();
  }

  @Test
  void aDraftedAddressCountsAsTakenToo() {
    standard();
    ReverseViewModel model = model();
    create(model, "203.0.113.7", "www.example.org");

    model.commands().create().execute();
    form(model).address().set("203.0.113.7");

    assertThat(form(model).addressProblem().get()).contains("www.example.org");
  }

  @Test
  void whatIsTypedIsJudgedInWords() {
    standard();
    ReverseViewModel model = model();
    model.commands().create().execute();
    ReverseForm form = form(model);

    form.address().set("203.0.113");
    assertThat(form.addressProblem().get()).contains("no IP address");
    form.address().set("2001:db8::1");
    assertThat(form.addressProblem().get()).isEmpty();
    assertThat(form.addressRemark().get()).contains("IPv6");
    form.name().set("_x.example.org");
    assertThat(form.nameProblem().get()).contains("underscore");
    assertThat(form.complete().get()).isFalse();
  }

  @Test
  void aChangeKeepsTheOldNameInSight() {
    standard();
    ReverseViewModel model = model();
    select(model, "192.0.2.9");

    model.commands().edit().execute();
    form(model).name().set("shop.example.org");
    bench.background().elapse();
    form(model).offer().taken().set(false);
    model.editor().submit();

    ReverseItem item = model.rows().find(IpAddress.of("192.0.2.9")).orElseThrow();
    assertThat(item.status()).isEqualTo(RowStatus.CHANGED);
    assertThat(item.oldNameText()).contains("www.example.org");
    assertThat(onlyDraft())
        .isInstanceOfSatisfying(
            Change.OfReverse.class, change -> assertThat(change.before()).isPresent());
  }

  @Test
  void whatWasSelectedStaysSelected() {
    standard();
    ReverseViewModel model = model();
    select(model, "192.0.2.9");

    model.commands().delete().execute();

    assertThat(model.selection().lead().getValue().orElseThrow().status())
        .isEqualTo(RowStatus.REMOVED);
    assertThat(model.commands().revert().executable().get()).isTrue();
  }

  @Test
  void changingBackTakesTheDraftAway() {
    standard();
    ReverseViewModel model = model();
    select(model, "192.0.2.9");
    model.commands().edit().execute();
    form(model).name().set("shop.example.org");
    bench.background().elapse();
    form(model).offer().taken().set(false);
    model.editor().submit();

    select(model, "192.0.2.9");
    model.commands().edit().execute();
    form(model).name().set("www.example.org");
    model.editor().submit();

    assertThat(bench.services().drafts().all()).isEmpty();
  }

  @Test
  void aDeletionIsDraftedAndCanBeTakenBack() {
    standard();
    ReverseViewModel model = model();
    select(model, "192.0.2.9");

    model.commands().delete().execute();
    select(model, "192.0.2.9");
    assertThat(model.selection().lead().getValue().orElseThrow().status())
        .isEqualTo(RowStatus.REMOVED);
    assertThat(model.commands().delete().executable().get()).isFalse();
    assertThat(model.commands().edit().executable().get()).isFalse();

    model.commands().revert().execute();
    assertThat(bench.services().drafts().all()).isEmpty();
  }

  @Test
  void whatIsDoneToManyRowsIsWrittenAtOnce() {
    standard();
    ReverseViewModel model = model();
    create(model, "203.0.113.7", "www.example.org");
    List<ReverseItem> rows =
        items(model).stream().filter(item -> item.pointer().isPresent()).toList();
    assertThat(rows).hasSizeGreaterThan(2);
    List<StoreEvent> written = new ArrayList<>();

    try (Subscription _ = bench.services().database().observe(written::add)) {
      model.selection().items().set(rows);
      model.commands().delete().execute();
      assertThat(written).containsExactly(new StoreEvent.DraftsChanged());
      assertThat(bench.services().drafts().all()).hasSize(rows.size() - 1);

      written.clear();
      model.selection().items().set(items(model));
      model.commands().revert().execute();
    }

    assertThat(written).containsExactly(new StoreEvent.DraftsChanged());
    assertThat(bench.services().drafts().all()).isEmpty();
  }

  @Test
  void deletingWhatIsOnlyDraftedLeavesNothing() {
    standard();
    ReverseViewModel model = model();
    create(model, "203.0.113.7", "www.example.org");
    select(model, "203.0.113.7");

    model.commands().delete().execute();

    assertThat(model.rows().find(IpAddress.of("203.0.113.7"))).isEmpty();
  }

  @Test
  void aDraftMovedToAnotherAddressIsStillOne() {
    standard();
    ReverseViewModel model = model();
    create(model, "203.0.113.7", "www.example.org");
    select(model, "203.0.113.7");

    model.commands().edit().execute();
    assertThat(form(model).addressOpen()).isTrue();
    form(model).address().set("203.0.113.8");
    model.editor().submit();

    assertThat(bench.services().drafts().all()).hasSize(1);
    assertThat(model.rows().find(IpAddress.of("203.0.113.8"))).isPresent();
  }

  @Test
  void theMissingAddressRecordIsDraftedOnceInTheZoneOfTheName() {
    Account cloud = standard();
    ReverseViewModel model = model();
    select(model, "192.0.2.100");
    assertThat(model.commands().fix().executable().get()).isTrue();

    model.commands().fix().execute();

    ZoneRef zone = new ZoneRef(cloud.id(), DnsName.of("example.org"));
    assertThat(onlyDraft())
        .isInstanceOfSatisfying(
            Change.OfRecord.class,
            change -> {
              ResourceRecord added = change.after().orElseThrow();
              assertThat(change.zone()).isEqualTo(zone);
              assertThat(added.name().text()).isEqualTo("missing.example.org");
              assertThat(added.content()).isEqualTo("192.0.2.100");
            });
    select(model, "192.0.2.100");
    assertThat(model.commands().fix().executable().get()).isFalse();
    assertThat(bench.notices().texts()).hasSize(1);
  }

  @Test
  void aConfirmedOrUnknownNameHasNothingToFix() {
    standard();
    ReverseViewModel model = model();

    select(model, "192.0.2.9");
    assertThat(model.commands().fix().executable().get()).isFalse();
    select(model, "203.0.113.1");
    assertThat(model.commands().fix().executable().get()).isFalse();
  }

  @Test
  void theReviewIsOpenedForTheAccountWithDrafts() {
    Account cloud = standard();
    ReverseViewModel model = model();
    assertThat(model.commands().review().executable().get()).isFalse();
    create(model, "203.0.113.7", "www.example.org");

    model.commands().review().execute();

    assertThat(reviews).containsExactly(new ReviewScope.OfReverse(cloud.id()));
  }

  @Test
  void escapingLeavesNothingDrafted() {
    standard();
    ReverseViewModel model = model();
    model.commands().create().execute();
    form(model).address().set("203.0.113.7");
    form(model).name().set("www.example.org");

    model.editor().cancel();

    assertThat(model.editor().form().get()).isEmpty();
    assertThat(bench.services().drafts().all()).isEmpty();
  }

  @Test
  void beingSentToAnAddressShowsItWhateverTheFilter() {
    standard();
    ReverseViewModel model = model();
    model.rows().filter().text().set("other");

    model.show(IpAddress.of("192.0.2.9"));

    assertThat(model.selection().lead().getValue().orElseThrow().ip())
        .isEqualTo(IpAddress.of("192.0.2.9"));
    assertThat(addresses(model)).hasSize(5);
  }

  @Test
  void whatASyncBringsAppears() {
    Account cloud = standard();
    ReverseViewModel model = model();

    bench.reverse(cloud, "192.0.2.9 www.example.org");
    bench.background().elapse();

    assertThat(model.rows().all()).hasSize(2);
  }

  @Test
  void aForwardRecordThatComesConfirmsWhenThingsAreQuiet() {
    Account cloud = standard();
    ReverseViewModel model = model();

    bench.zone(cloud, "elsewhere.example", a("mail.elsewhere.example", "203.0.113.1"));
    bench.background().elapse();

    assertThat(model.rows().find(IpAddress.of("203.0.113.1")).orElseThrow().state())
        .isEqualTo(AddressState.CONFIRMED);
  }

  @Test
  void aStoreThatCannotBeReadIsToldInWords() {
    bench.close();

    ReverseViewModel model = model();

    assertThat(model.rows().state().get()).isEqualTo(ReverseState.FAILED);
    assertThat(model.rows().problem().get()).isNotBlank();
  }

  @Test
  void aMissingAddressRecordIsOfferedAndDraftedInTheSamePlan() {
    Account cloud = standard();
    ReverseViewModel model = model();
    model.commands().create().execute();
    ReverseForm form = form(model);
    form.address().set("203.0.113.7");
    form.name().set("new.example.org");
    bench.background().elapse();
    assertThat(form.offer().taken().get()).isTrue();

    model.editor().submit();

    assertThat(bench.services().drafts().all())
        .extracting(draft -> draft.change().getClass().getSimpleName())
        .containsExactly("OfRecord", "OfReverse");
    assertThat(model.rows().find(IpAddress.of("203.0.113.7")).orElseThrow().state())
        .isEqualTo(AddressState.CONFIRMED);
    model.commands().review().execute();
    ZoneRef zone = new ZoneRef(cloud.id(), DnsName.of("example.org"));
    assertThat(reviews)
        .containsExactly(
            new ReviewScope.OfAny(
                List.of(new ReviewScope.OfZone(zone), new ReviewScope.OfReverse(cloud.id()))));
  }

  @Test
  void anOfferIsMadeBeforeAnythingIsDraftedHoweverFastTheUserIs() {
    standard();
    ReverseViewModel model = model();
    model.commands().create().execute();
    form(model).address().set("203.0.113.7");
    form(model).name().set("new.example.org");

    model.editor().submit();
    assertThat(bench.services().drafts().all()).isEmpty();
    assertThat(form(model).offer().taken().get()).isTrue();

    form(model).offer().taken().set(false);
    model.editor().submit();
    assertThat(onlyDraft()).isInstanceOf(Change.OfReverse.class);
  }

  @Test
  void whereSeveralZonesHoldTheNameTheUserChooses() {
    Account cloud = standard();
    Account nic = bench.bdom("nic");
    ZoneRef other = bench.zone(nic, "example.org", a("www.example.org", "192.0.2.9"));
    ReverseViewModel model = model();
    model.commands().create().execute();
    ReverseForm form = form(model);
    form.address().set("203.0.113.7");
    form.name().set("new.example.org");
    bench.background().elapse();
    ForwardOffer offer = form.offer();
    assertThat(offer.finding().get().orElseThrow().choices()).hasSize(2);

    offer
        .choice()
        .set(
            offer.finding().get().orElseThrow().choices().stream()
                .filter(choice -> choice.zone().equals(other))
                .findFirst());
    model.editor().submit();

    assertThat(bench.services().drafts().all())
        .extracting(draft -> draft.change().account())
        .containsExactlyInAnyOrder(nic.id(), cloud.id());
  }

  @Test
  void aNameWithOtherAddressesGetsAnotherOnlyIfTheUserSaysSo() {
    standard();
    ReverseViewModel model = model();
    model.commands().create().execute();
    form(model).address().set("203.0.113.7");
    form(model).name().set("www.example.org");
    bench.background().elapse();

    assertThat(form(model).offer().choice().get()).isPresent();
    assertThat(form(model).offer().taken().get()).isFalse();
  }

  @Test
  void anAliasInTheWayIsToldAndNothingIsOffered() {
    Account cloud = bench.ionos("Cloud");
    bench.zone(
        cloud,
        "example.org",
        ResourceRecord.of(
            DnsName.of("alias.example.org"), RecordType.CNAME, 3600, "elsewhere.example"));
    ReverseViewModel model = model();
    model.commands().create().execute();
    form(model).address().set("203.0.113.7");
    form(model).name().set("alias.example.org");
    bench.background().elapse();

    assertThat(form(model).offer().finding().get().orElseThrow().need())
        .isInstanceOf(ForwardNeed.AliasInTheWay.class);
    assertThat(form(model).offer().choice().get()).isEmpty();
  }

  @Test
  void anAddressWithoutAReverseRecordBeginsOneWithItsName() {
    standard();
    ReverseViewModel model = model();
    select(model, "192.0.2.1");

    model.commands().edit().execute();

    assertThat(form(model).address().get()).isEqualTo("192.0.2.1");
    assertThat(form(model).name().get()).isEqualTo("other.example.org");
    assertThat(form(model).edited()).isEmpty();
  }

  @Test
  void severalRowsAreDeletedAtOnce() {
    standard();
    ReverseViewModel model = model();
    model.selection().items().set(List.copyOf(items(model)));

    model.commands().delete().execute();

    assertThat(bench.services().drafts().all()).hasSize(4);
    assertThat(model.rows().pending().getValue()).isEqualTo(4);
  }

  @Test
  void whatTheFilterHidesIsNotSelectedAnyMore() {
    standard();
    ReverseViewModel model = model();
    select(model, "192.0.2.9");

    model.rows().filter().network().set("203.0.113.0/24");

    assertThat(model.selection().items().get()).isEmpty();
    assertThat(model.commands().delete().executable().get()).isFalse();
  }

  @Test
  void aForwardRecordIsShownInItsZone() {
    standard();
    ReverseViewModel model = model();
    select(model, "192.0.2.9");

    model.commands().showForward().execute();

    assertThat(navigation.visited()).containsExactly("zone example.org");
  }

  @Test
  void rowsCanBeInAnotherOrder() {
    standard();
    ReverseViewModel model = model();

    model.rows().order().set(new MatrixOrder(Optional.of(MatrixColumn.NAME), false));

    assertThat(items(model))
        .extracting(ReverseItem::nameText)
        .containsExactly(
            "mail.elsewhere.example",
            "missing.example.org",
            "other.example.org",
            "www.example.org",
            "");
  }

  private Account standard() {
    Account cloud = bench.ionos("Cloud");
    bench.zone(
        cloud,
        "example.org",
        a("www.example.org", "192.0.2.9"),
        a("other.example.org", "192.0.2.1"));
    bench.reverse(
        cloud,
        "203.0.113.1 mail.elsewhere.example",
        "192.0.2.100 missing.example.org",
        "192.0.2.20 other.example.org",
        "192.0.2.9 www.example.org");
    return cloud;
  }

  private ReverseViewModel model() {
    return new ReverseViewModel(
        bench.services(),
        bench.tools(),
        new ReverseWays(reviews::add, navigation),
        new UiSettings(Map.of(), (_, _) -> {}, bench.background()),
        _ -> LiveAnswers::none);
  }

  private static ReverseForm form(ReverseViewModel model) {
    return model.editor().form().get().orElseThrow();
  }

  private static void create(ReverseViewModel model, String address, String name) {
    model.commands().create().execute();
    form(model).address().set(address);
    form(model).name().set(name);
    model.editor().submit();
  }

  private static void select(ReverseViewModel model, String address) {
    model.selection().select(model.rows().find(IpAddress.of(address)).orElseThrow());
  }

  private static List<ReverseItem> items(ReverseViewModel model) {
    return new ReverseItems(model.rows().visible().get());
  }

  private static List<String> addresses(ReverseViewModel model) {
    return items(model).stream().map(item -> item.ip().toString()).toList();
  }

  private Change onlyDraft() {
    List<DraftEntry> drafts = bench.services().drafts().all();
    assertThat(drafts).hasSize(1);
    return drafts.getFirst().change();
  }
}
