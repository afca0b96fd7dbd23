package org.zonewright.ui.reverse;

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
import org.zonewright.change.RowStatus;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.reverse.ForwardState;
import org.zonewright.store.DraftEntry;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.ReviewScope;

class ReverseViewModelTest {

  private UiWorkbench bench;
  private final List<ReviewScope> reviews = new ArrayList<>();

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
    assertThat(model.create().executable().get()).isFalse();
  }

  @Test
  void anAccountWithoutReverseRecordsCanHaveItsFirst() {
    bench.ionos("Cloud");

    ReverseViewModel model = model();

    assertThat(model.rows().state().get()).isEqualTo(ReverseState.NO_RECORDS);
    assertThat(model.create().executable().get()).isTrue();
  }

  @Test
  void rowsComeInNumericOrderWithTheirForwardChecks() {
    standard();

    ReverseViewModel model = model();

    assertThat(model.rows().visible())
        .extracting(item -> item.ip().toString())
        .containsExactly("192.0.2.9", "192.0.2.20", "192.0.2.100", "203.0.113.1");
    assertThat(model.rows().visible())
        .extracting(ReverseItem::forward)
        .containsExactly(
            ForwardState.CONFIRMED,
            ForwardState.MISMATCH,
            ForwardState.MISSING,
            ForwardState.UNKNOWN);
    assertThat(model.rows().visible().getFirst().zoneText()).isEqualTo("example.org");
  }

  @Test
  void theFilterNarrowsByTextNetworkStateAndAccount() {
    Account cloud = standard();
    ReverseViewModel model = model();
    ReverseFilter filter = model.rows().filter();

    filter.text().set("OTHER");
    assertThat(addresses(model)).containsExactly("192.0.2.20");
    filter.clear();

    filter.network().set("203.0.113.0/24");
    assertThat(addresses(model)).containsExactly("203.0.113.1");
    filter.network().set("203.0.113.0/");
    assertThat(filter.networkWrong().get()).isTrue();
    assertThat(addresses(model)).hasSize(4);
    filter.clear();

    filter.forward().set(Optional.of(ForwardState.MISSING));
    assertThat(addresses(model)).containsExactly("192.0.2.100");
    filter.clear();

    filter.account().set(Optional.of(cloud.id()));
    assertThat(addresses(model)).hasSize(4);

    filter.text().set("nothing of that kind");
    assertThat(model.rows().state().get()).isEqualTo(ReverseState.NO_MATCH);
  }

  @Test
  void aNewReverseRecordIsDraftedAndMarked() {
    standard();
    ReverseViewModel model = model();

    model.create().execute();
    ReverseForm form = form(model);
    form.address().set("203.0.113.7");
    form.name().set("www.example.org");
    form.description().set(" web ");
    model.editor().submit();

    ReverseItem item = model.rows().find(IpAddress.of("203.0.113.7")).orElseThrow();
    assertThat(item.status()).isEqualTo(RowStatus.ADDED);
    assertThat(item.description()).isEqualTo("web");
    assertThat(model.editor().form().get()).isEmpty();
    assertThat(model.rows().pending().get()).isEqualTo(1);
  }

  @Test
  void theFormLooksForwardWhileTheUserTypes() {
    standard();
    ReverseViewModel model = model();
    model.create().execute();
    ReverseForm form = form(model);

    form.address().set("192.0.2.1");
    form.name().set("www.example.org");
    assertThat(form.forward().get()).isEmpty();
    bench.background().elapse();

    assertThat(form.forward().get().orElseThrow().state()).isEqualTo(ForwardState.MISMATCH);
  }

  @Test
  void anAddressHasOnlyOneReverseRecordAndTheOldOneIsShown() {
    standard();
    ReverseViewModel model = model();
    model.create().execute();
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

    model.create().execute();
    form(model).address().set("203.0.113.7");

    assertThat(form(model).addressProblem().get()).contains("www.example.org");
  }

  @Test
  void whatIsTypedIsJudgedInWords() {
    standard();
    ReverseViewModel model = model();
    model.create().execute();
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

    model.edit().execute();
    form(model).name().set("shop.example.org");
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

    model.delete().execute();

    assertThat(model.selected().get().orElseThrow().status()).isEqualTo(RowStatus.REMOVED);
    assertThat(model.revert().executable().get()).isTrue();
  }

  @Test
  void changingBackTakesTheDraftAway() {
    standard();
    ReverseViewModel model = model();
    select(model, "192.0.2.9");
    model.edit().execute();
    form(model).name().set("shop.example.org");
    model.editor().submit();

    select(model, "192.0.2.9");
    model.edit().execute();
    form(model).name().set("www.example.org");
    model.editor().submit();

    assertThat(bench.services().drafts().all()).isEmpty();
  }

  @Test
  void aDeletionIsDraftedAndCanBeTakenBack() {
    standard();
    ReverseViewModel model = model();
    select(model, "192.0.2.9");

    model.delete().execute();
    select(model, "192.0.2.9");
    assertThat(model.selected().get().orElseThrow().status()).isEqualTo(RowStatus.REMOVED);
    assertThat(model.delete().executable().get()).isFalse();
    assertThat(model.edit().executable().get()).isFalse();

    model.revert().execute();
    assertThat(bench.services().drafts().all()).isEmpty();
  }

  @Test
  void deletingWhatIsOnlyDraftedLeavesNothing() {
    standard();
    ReverseViewModel model = model();
    create(model, "203.0.113.7", "www.example.org");
    select(model, "203.0.113.7");

    model.delete().execute();

    assertThat(model.rows().find(IpAddress.of("203.0.113.7"))).isEmpty();
  }

  @Test
  void aDraftMovedToAnotherAddressIsStillOne() {
    standard();
    ReverseViewModel model = model();
    create(model, "203.0.113.7", "www.example.org");
    select(model, "203.0.113.7");

    model.edit().execute();
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
    assertThat(model.fix().executable().get()).isTrue();

    model.fix().execute();

    ZoneRef zone = new ZoneRef(cloud.id(), org.zonewright.model.DnsName.of("example.org"));
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
    assertThat(model.fix().executable().get()).isFalse();
    model.fixForward(zone, UiWorkbench.data("192.0.2.100", "missing.example.org"));
    assertThat(bench.services().drafts().all()).hasSize(1);
    assertThat(bench.notices().texts()).hasSize(2);
  }

  @Test
  void aConfirmedOrUnknownNameHasNothingToFix() {
    standard();
    ReverseViewModel model = model();

    select(model, "192.0.2.9");
    assertThat(model.fix().executable().get()).isFalse();
    select(model, "203.0.113.1");
    assertThat(model.fix().executable().get()).isFalse();
  }

  @Test
  void theReviewIsOpenedForTheAccountWithDrafts() {
    Account cloud = standard();
    ReverseViewModel model = model();
    assertThat(model.review().executable().get()).isFalse();
    create(model, "203.0.113.7", "www.example.org");

    model.review().execute();

    assertThat(reviews).containsExactly(new ReviewScope.OfReverse(cloud.id()));
  }

  @Test
  void escapingLeavesNothingDrafted() {
    standard();
    ReverseViewModel model = model();
    model.create().execute();
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

    assertThat(model.selected().get().orElseThrow().ip()).isEqualTo(IpAddress.of("192.0.2.9"));
    assertThat(addresses(model)).hasSize(4);
  }

  @Test
  void whatASyncBringsAppears() {
    Account cloud = standard();
    ReverseViewModel model = model();

    bench.reverse(cloud, "192.0.2.9 www.example.org");
    bench.background().elapse();

    assertThat(model.rows().all()).hasSize(1);
  }

  @Test
  void aForwardRecordThatComesConfirmsWhenThingsAreQuiet() {
    Account cloud = standard();
    ReverseViewModel model = model();

    bench.zone(cloud, "elsewhere.example", a("mail.elsewhere.example", "203.0.113.1"));
    bench.background().elapse();

    assertThat(model.rows().find(IpAddress.of("203.0.113.1")).orElseThrow().forward())
        .isEqualTo(ForwardState.CONFIRMED);
  }

  @Test
  void aStoreThatCannotBeReadIsToldInWords() {
    bench.close();

    ReverseViewModel model = model();

    assertThat(model.rows().state().get()).isEqualTo(ReverseState.FAILED);
    assertThat(model.rows().problem().get()).isNotBlank();
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
    return new ReverseViewModel(bench.services(), bench.tools(), reviews::add);
  }

  private static ReverseForm form(ReverseViewModel model) {
    return model.editor().form().get().orElseThrow();
  }

  private static void create(ReverseViewModel model, String address, String name) {
    model.create().execute();
    form(model).address().set(address);
    form(model).name().set(name);
    model.editor().submit();
  }

  private static void select(ReverseViewModel model, String address) {
    model.selected().set(model.rows().find(IpAddress.of(address)));
  }

  private static List<String> addresses(ReverseViewModel model) {
    return model.rows().visible().stream().map(item -> item.ip().toString()).toList();
  }

  private Change onlyDraft() {
    List<DraftEntry> drafts = bench.services().drafts().all();
    assertThat(drafts).hasSize(1);
    return drafts.getFirst().change();
  }
}
