package org.zonewright.ui.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
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
import org.zonewright.model.IpAddress;
import org.zonewright.model.Quota;
import org.zonewright.model.ReverseData;
import org.zonewright.model.Usage;
import org.zonewright.store.QuotaSample;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.ReviewScope;

class ReverseBulkViewModelTest {

  private WorkbenchFixture fixture;

  @BeforeEach
  void open(@TempDir Path directory) {
    fixture = new WorkbenchFixture(directory);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void fillingProposesTheNamesThatTheZonesHave() {
    ReverseBulkViewModel bulk = fixture.model().bulk(ReverseBulkKind.FILL);

    assertThat(changes(bulk)).containsExactly("192.0.2.10  > mail.example.org");
    assertThat(undecided(bulk)).containsExactly("192.0.2.11");
    assertThat(skipped(bulk)).hasSize(3).allMatch(note -> !note.isBlank());
    assertThat(bulk.sentence().get()).isEqualTo("1 reverse record; 1 to choose; 3 left alone");
    assertThat(bulk.valid().get()).isTrue();
  }

  @Test
  void oneOfSeveralNamesIsChosenByTheUserOrByTheRule() {
    ReverseBulkViewModel bulk = fixture.model().bulk(ReverseBulkKind.FILL);

    bulk.question().choose(IpAddress.of("192.0.2.11"), DnsName.of("shop.app.example.org"));
    fixture.bench().background().elapse();
    assertThat(changes(bulk)).contains("192.0.2.11  > shop.app.example.org");

    ReverseBulkViewModel byRule = fixture.model().bulk(ReverseBulkKind.FILL);
    byRule.question().shortest().set(true);
    fixture.bench().background().elapse();
    assertThat(changes(byRule)).contains("192.0.2.11  > app.example.org");
  }

  @Test
  void nothingIsOverwrittenUnlessTicked() {
    ReverseBulkViewModel bulk = fixture.model().bulk(ReverseBulkKind.PATTERN);
    bulk.question().pattern().set("host-{4}.example.org");
    fixture.bench().background().elapse();
    assertThat(changes(bulk)).noneMatch(line -> line.contains("www.example.org"));

    bulk.question().replace().set(true);
    fixture.bench().background().elapse();
    assertThat(changes(bulk)).contains("192.0.2.9 www.example.org > host-9.example.org");
  }

  @Test
  void aPatternNamesAWholeNetworkWithTheAddressRecordsItNeeds() {
    ReverseBulkViewModel bulk = fixture.model().bulk(ReverseBulkKind.PATTERN);
    bulk.question().scope().set(BulkScope.NETWORK);
    bulk.question().network().set("203.0.113.4/31");
    bulk.question().pattern().set("host-{4}.example.org");
    fixture.bench().background().elapse();
    assertThat(bulk.sentence().get()).isEqualTo("2 reverse records, 2 address records first");

    bulk.draft();

    assertThat(fixture.drafts()).filteredOn(Change.OfRecord.class::isInstance).hasSize(2);
    assertThat(fixture.drafts()).filteredOn(Change.OfReverse.class::isInstance).hasSize(2);
    assertThat(fixture.reviews())
        .containsExactly(
            new ReviewScope.OfAny(
                List.of(
                    new ReviewScope.OfZone(fixture.zone()),
                    new ReviewScope.OfReverse(fixture.cloud().id()))));
  }

  @Test
  void addressRecordsAreLeftOutIfTheUserSaysSo() {
    ReverseBulkViewModel bulk = fixture.model().bulk(ReverseBulkKind.PATTERN);
    bulk.question().forward().set(false);
    bulk.question().scope().set(BulkScope.NETWORK);
    bulk.question().network().set("203.0.113.4/31");
    bulk.question().pattern().set("host-{4}.example.org");
    fixture.bench().background().elapse();

    bulk.draft();

    assertThat(fixture.drafts()).hasSize(2).allMatch(Change.OfReverse.class::isInstance);
  }

  @Test
  void whatIsWrongWithAPatternOrANetworkIsToldInWords() {
    ReverseBulkViewModel bulk = fixture.model().bulk(ReverseBulkKind.PATTERN);

    assertThat(problem(bulk, "host.example.org")).contains("same name");
    assertThat(problem(bulk, "host-{4.example.org")).contains("brace");
    assertThat(problem(bulk, "host-{99}.example.org")).contains("1 to 32");
    assertThat(problem(bulk, "host-{4}.example.org")).isEmpty();
    bulk.question().scope().set(BulkScope.NETWORK);
    bulk.question().network().set("10.0.0.0/8");
    assertThat(problem(bulk, "host-{4}.example.org")).contains("too many");
    assertThat(bulk.valid().get()).isFalse();
  }

  @Test
  void aTableIsTakenOverRowByRow(@TempDir Path directory) throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("names.csv"),
            "address,name\n192.0.2.10,mail.example.org\n192.0.2.9,other.example.org\nnone,x.y\n");
    ReverseBulkViewModel bulk = fixture.model().bulk(ReverseBulkKind.IMPORT);
    fixture.bench().dialogs().choose(file);

    bulk.chooseFile();
    fixture.bench().background().elapse();

    assertThat(bulk.tableSentence()).contains("2 rows").contains("1 row cannot be read");
    assertThat(bulk.tableProblems()).hasSize(1);
    assertThat(changes(bulk)).containsExactly("192.0.2.10  > mail.example.org");

    bulk.question().replace().set(true);
    fixture.bench().background().elapse();
    assertThat(changes(bulk)).contains("192.0.2.9 www.example.org > other.example.org");
  }

  @Test
  void aTableAsWindowsWritesItIsReadToo(@TempDir Path directory) throws IOException {
    Path file =
        Files.write(
            directory.resolve("names.csv"),
            "192.0.2.10,mail.example.org,Büro".getBytes(Charset.forName("windows-1252")));
    ReverseBulkViewModel bulk = fixture.model().bulk(ReverseBulkKind.IMPORT);
    fixture.bench().dialogs().choose(file);

    bulk.chooseFile();
    fixture.bench().background().elapse();

    assertThat(proposed(bulk).getFirst().proposal().change().after().orElseThrow().description())
        .isEqualTo("Büro");
  }

  @Test
  void aNameIsReplacedEverywhere() {
    ReverseBulkViewModel bulk = fixture.model().bulk(ReverseBulkKind.RENAME);
    bulk.question().from().set("www.example.org");
    bulk.question().to().set("www.example.org");
    fixture.bench().background().elapse();
    assertThat(bulk.problem().get()).isNotBlank();

    bulk.question().to().set("web.example.org");
    fixture.bench().background().elapse();

    assertThat(changes(bulk)).containsExactly("192.0.2.9 www.example.org > web.example.org");
  }

  @Test
  void onlyOrphansThatTheCacheIsSureOfAreDeleted() {
    ReverseBulkViewModel bulk = fixture.model().bulk(ReverseBulkKind.ORPHANS);

    assertThat(changes(bulk)).containsExactly("192.0.2.200 gone.example.org > ");
    assertThat(skipped(bulk)).anyMatch(note -> note.contains("mail.elsewhere.example"));
  }

  @Test
  void whatTheProviderMayRefuseIsTakenOnlyIfTheUserSaysSo() {
    ReverseBulkViewModel bulk = fixture.model().bulk(ReverseBulkKind.PATTERN);
    bulk.question().scope().set(BulkScope.NETWORK);
    bulk.question().network().set("2001:db8::4/127");
    bulk.question().pattern().set("host-{ip}.example.org");
    fixture.bench().background().elapse();

    assertThat(proposed(bulk)).hasSize(2).allMatch(line -> line.note().contains("may refuse"));
    assertThat(bulk.valid().get()).isFalse();

    bulk.includeAll(true);
    assertThat(bulk.valid().get()).isTrue();
  }

  @Test
  void whatIsNotTakenIsNotDrafted() {
    ReverseBulkViewModel bulk = fixture.model().bulk(ReverseBulkKind.ORPHANS);

    bulk.includeAll(false);
    assertThat(bulk.valid().get()).isFalse();
    bulk.include(proposed(bulk).getFirst(), true);
    bulk.draft();

    assertThat(fixture.drafts()).hasSize(1);
  }

  @Test
  void moreThanTheContractAllowsIsToldBeforeItIsDrafted() {
    Usage few = new Usage(99, 100);
    fixture
        .bench()
        .services()
        .quotas()
        .save(
            new QuotaSample(fixture.cloud().id(), UiWorkbench.NOW, new Quota(few, few, few, few)));

    ReverseBulkViewModel one = fixture.model().bulk(ReverseBulkKind.FILL);
    assertThat(one.quota().get()).extracting(QuotaRemark::exceeded).containsExactly(false);

    one.question().shortest().set(true);
    fixture.bench().background().elapse();
    assertThat(one.quota().get()).extracting(QuotaRemark::exceeded).containsExactly(true);
    assertThat(one.quota().get().getFirst().sentence()).contains("only 1 is free");
  }

  @Test
  void severalSelectedRowsAreWhatItIsAbout() {
    ReverseViewModel model = fixture.model();
    List<ReverseItem> items = new ReverseItems(model.rows().visible().get());
    model.selection().items().set(List.of(items.get(0), items.get(1)));

    ReverseBulkViewModel bulk = model.bulk(ReverseBulkKind.FILL);

    assertThat(bulk.question().scope().get()).isEqualTo(BulkScope.SELECTED);
    assertThat(bulk.size(BulkScope.SELECTED)).hasValue(2);
    assertThat(bulk.lines().get()).hasSize(2);
  }

  @Test
  void nothingCanBeDraftedWhileTheLinesAreOfWhatWasTypedBefore() {
    ReverseBulkViewModel bulk = network("203.0.113.4/31", "host-{4}.example.org");
    assertThat(bulk.valid().get()).isTrue();

    bulk.question().pattern().set("web-{4}.example.org");
    assertThat(bulk.valid().get()).isFalse();

    fixture.bench().background().elapse();
    assertThat(bulk.valid().get()).isTrue();
    assertThat(changes(bulk)).contains("203.0.113.4  > web-4.example.org");
  }

  @Test
  void whatIsLeftOutStaysLeftOutWhenAnotherNameIsChosen() {
    ReverseBulkViewModel bulk = fixture.model().bulk(ReverseBulkKind.FILL);
    bulk.include(proposed(bulk).getFirst(), false);

    bulk.question().choose(IpAddress.of("192.0.2.11"), DnsName.of("app.example.org"));
    fixture.bench().background().elapse();

    assertThat(proposed(bulk))
        .extracting(line -> line.ip() + " " + line.included().get())
        .containsExactly("192.0.2.10 false", "192.0.2.11 true");
  }

  @Test
  void aDraftThatWouldBeReplacedIsNotCountedTwice() {
    Usage few = new Usage(99, 100);
    fixture
        .bench()
        .services()
        .quotas()
        .save(
            new QuotaSample(fixture.cloud().id(), UiWorkbench.NOW, new Quota(few, few, few, few)));
    ReverseData drafted = UiWorkbench.data("192.0.2.10", "mail.example.org");
    fixture
        .bench()
        .services()
        .drafts()
        .put(new Change.OfReverse(fixture.cloud().id(), Optional.empty(), Optional.of(drafted)));
    ReverseBulkViewModel bulk = fixture.model().bulk(ReverseBulkKind.PATTERN);
    bulk.question().replace().set(true);
    bulk.question().forward().set(false);
    bulk.question().scope().set(BulkScope.NETWORK);
    bulk.question().network().set("192.0.2.10/32");
    bulk.question().pattern().set("host-{4}.example.org");
    fixture.bench().background().elapse();

    assertThat(changes(bulk)).hasSize(1);
    assertThat(bulk.quota().get()).extracting(QuotaRemark::exceeded).containsExactly(false);
  }

  @Test
  void whereTwoAccountsHaveTheZoneTheUserSaysWhichTakesTheAddressRecords() {
    Account registrar = fixture.bench().bdom("Registrar");
    fixture.bench().zone(registrar, "example.org");
    ReverseBulkViewModel bulk = network("203.0.113.4/31", "host-{4}.example.org");
    assertThat(bulk.forwardAccounts().get())
        .containsExactlyInAnyOrder(fixture.cloud().id(), registrar.id());

    for (Account account : List.of(fixture.cloud(), registrar)) {
      bulk.question().forwardAccount().set(Optional.of(account.id()));
      fixture.bench().background().elapse();

      assertThat(proposed(bulk))
          .hasSize(2)
          .allMatch(line -> line.note().contains("example.org (" + account.name() + ")"))
          .allMatch(line -> line.proposal().first().orElseThrow().account().equals(account.id()));
    }
  }

  @Test
  void whereOneAccountHasTheZoneThereIsNothingToChoose() {
    assertThat(network("203.0.113.4/31", "host-{4}.example.org").forwardAccounts().get()).isEmpty();
  }

  @Test
  void aNameThatHasOtherAddressesDoesNotGetOneMoreByTheWay() {
    ReverseBulkViewModel rename = fixture.model().bulk(ReverseBulkKind.RENAME);
    rename.question().from().set("gone.example.org");
    rename.question().to().set("www.example.org");
    fixture.bench().background().elapse();

    assertThat(proposed(rename))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.proposal().first()).isEmpty();
              assertThat(line.note()).contains("other addresses");
            });
  }

  private ReverseBulkViewModel network(String network, String pattern) {
    ReverseBulkViewModel bulk = fixture.model().bulk(ReverseBulkKind.PATTERN);
    bulk.question().scope().set(BulkScope.NETWORK);
    bulk.question().network().set(network);
    bulk.question().pattern().set(pattern);
    fixture.bench().background().elapse();
    return bulk;
  }

  private String problem(ReverseBulkViewModel bulk, String pattern) {
    bulk.question().pattern().set(pattern);
    fixture.bench().background().elapse();
    return bulk.problem().get();
  }

  private static List<BulkLine.Proposed> proposed(ReverseBulkViewModel bulk) {
    return bulk.lines().get().stream()
        .filter(BulkLine.Proposed.class::isInstance)
        .map(BulkLine.Proposed.class::cast)
        .toList();
  }

  private static List<String> changes(ReverseBulkViewModel bulk) {
    return proposed(bulk).stream()
        .map(line -> line.ip() + " " + line.before() + " > " + line.after())
        .toList();
  }

  private static List<String> undecided(ReverseBulkViewModel bulk) {
    return bulk.lines().get().stream()
        .filter(BulkLine.Undecided.class::isInstance)
        .map(line -> line.ip().toString())
        .toList();
  }

  private static List<String> skipped(ReverseBulkViewModel bulk) {
    return bulk.lines().get().stream()
        .filter(BulkLine.Skipped.class::isInstance)
        .map(BulkLine::note)
        .toList();
  }
}
