package org.zonewright.ui.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.ui.UiWorkbench.a;

import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.PlanProblem;
import org.zonewright.change.PlanStep;
import org.zonewright.change.PlannedChange;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.text.Messages;
import org.zonewright.ui.UiWorkbench;

class PlanDiffTest {

  private static final Account ACCOUNT =
      new Account(
          new AccountId("a"),
          "Production",
          ProviderKind.IONOS,
          URI.create("https://dns.example.com"),
          OptionalLong.empty());
  private static final ZoneRef ZONE = new ZoneRef(ACCOUNT.id(), DnsName.of("example.org"));

  private final PlanDiff diff = new PlanDiff(new ChangeWords(new Messages(Locale.ENGLISH)));

  @Test
  void aChangedRecordStandsBesideTheUnchangedOnesOfItsSet() {
    ResourceRecord kept = a("www.example.org", "192.0.2.1");
    ResourceRecord old = a("www.example.org", "192.0.2.2");

    DiffBlock block =
        onlyBlock(record(Optional.of(old), Optional.of(old.withTtl(60)), List.of(kept, old)));

    assertThat(block.title()).isEqualTo("www.example.org");
    assertThat(block.type()).isEqualTo("A");
    assertThat(block.lines())
        .containsExactly(
            DiffLine.same(new DiffCell("192.0.2.1", "TTL 1 h")),
            DiffLine.of(
                new DiffCell("192.0.2.2", "TTL 1 h"), new DiffCell("192.0.2.2", "TTL 1 min")));
  }

  @Test
  void aNewRecordHasOnlyAnAfterAndADeletedOneOnlyABefore() {
    ResourceRecord gone = a("www.example.org", "192.0.2.1");
    ResourceRecord added = a("www.example.org", "192.0.2.9");

    DiffBlock block =
        onlyBlock(
            record(Optional.of(gone), Optional.empty(), List.of(gone)),
            record(Optional.empty(), Optional.of(added), List.of(gone)));

    assertThat(block.lines())
        .extracting(DiffLine::kind)
        .containsExactly(DiffKind.REMOVED, DiffKind.ADDED);
  }

  @Test
  void aRenamedRecordLeavesOneSetAndEntersAnother() {
    ResourceRecord old = a("old.example.org", "192.0.2.1");
    ResourceRecord renamed = old.withName(DnsName.of("new.example.org"));

    DiffPage page = onlyPage(record(Optional.of(old), Optional.of(renamed), List.of(old)));

    assertThat(page.blocks())
        .extracting(DiffBlock::title)
        .containsExactly("new.example.org", "old.example.org");
    assertThat(page.blocks().getFirst().lines().getFirst().kind()).isEqualTo(DiffKind.ADDED);
    assertThat(page.blocks().getLast().lines().getFirst().kind()).isEqualTo(DiffKind.REMOVED);
    assertThat(page.changes()).isEqualTo(1);
  }

  @Test
  void priorityAndAnUnpublishedRecordAreTold() {
    ResourceRecord mail =
        new ResourceRecord(
            DnsName.of("example.org"),
            RecordType.MX,
            86400,
            java.util.OptionalInt.of(10),
            "mail.example.org",
            false);

    DiffBlock block = onlyBlock(record(Optional.empty(), Optional.of(mail), List.of()));

    assertThat(block.lines().getFirst().after().orElseThrow().detail())
        .isEqualTo("priority 10 · TTL 1 d · not published");
  }

  @Test
  void remarksAreInWordsErrorsFirstAndEachOnce() {
    PlanProblem warning =
        new PlanProblem(PlanProblem.Severity.WARNING, "plan.type.unsupported", List.of("SPF"));
    PlanProblem error =
        new PlanProblem(PlanProblem.Severity.ERROR, "plan.zone.missing", List.of("example.org"));
    ResourceRecord added = a("www.example.org", "192.0.2.9");
    PlannedChange change =
        new PlannedChange(
            new Change.OfRecord(ZONE, Optional.empty(), Optional.of(added)),
            List.of(),
            OptionalLong.empty(),
            List.of(warning, error, warning));

    DiffPage page = onlyPage(change);

    assertThat(page.blocks().getFirst().notes())
        .extracting(DiffNote::isError)
        .containsExactly(true, false);
    assertThat(page.blocks().getFirst().notes().getFirst().text()).contains("example.org");
    assertThat(page.errors()).isEqualTo(1);
    assertThat(page.warnings()).isEqualTo(1);
  }

  @Test
  void theStartOfAuthorityIsShownFieldByField() {
    Soa before = new Soa("ns1.example.org", "dns@example.org", BigInteger.ONE, 86400);

    DiffBlock block =
        onlyBlock(
            planned(new Change.OfSoa(ZONE, before, before.withSerial(BigInteger.valueOf(7)))));

    assertThat(block.lines())
        .filteredOn(line -> line.kind() == DiffKind.CHANGED)
        .singleElement()
        .isEqualTo(DiffLine.of(new DiffCell("1", "Serial"), new DiffCell("7", "Serial")));
  }

  @Test
  void aZoneToBeDeletedSaysHowManyRecordsGoWithIt() {
    Zone zone = new Zone(ZONE, "1", "", true, ProvisioningState.AVAILABLE, List.of());

    DiffBlock block = onlyBlock(planned(new Change.ZoneDeletion(zone, 12)));

    assertThat(block.title()).isEqualTo("Zone to be deleted");
    assertThat(block.lines())
        .containsExactly(DiffLine.removed(new DiffCell("example.org", "12 records")));
  }

  @Test
  void aNewZoneListsItsRecords() {
    DiffBlock block =
        onlyBlock(
            planned(
                new Change.ZoneCreation(
                    ZONE, List.of(a("www.example.org", "192.0.2.1")), Optional.empty())));

    assertThat(block.lines())
        .extracting(line -> line.after().orElseThrow().text())
        .containsExactly("example.org", "www.example.org A 192.0.2.1");
  }

  @Test
  void reverseRecordsHaveAPageOfTheirOwnInOrderOfAddresses() {
    ChangePlan plan =
        new ChangePlan(
            List.of(
                new PlanStep(1, ACCOUNT, Optional.empty(), List.of(planned(reverse("10.0.0.20")))),
                new PlanStep(2, ACCOUNT, Optional.empty(), List.of(planned(reverse("10.0.0.3"))))));

    List<DiffPage> pages = diff.pages(plan);

    assertThat(pages).singleElement().extracting(DiffPage::title).isEqualTo("Reverse records");
    assertThat(pages.getFirst().blocks())
        .extracting(DiffBlock::title)
        .containsExactly("10.0.0.3", "10.0.0.20");
  }

  private static Change reverse(String address) {
    ReverseRecord before =
        new ReverseRecord(
            ACCOUNT.id(),
            address,
            UiWorkbench.data(address, "old.example.org"),
            Optional.empty(),
            Optional.empty());
    return new Change.OfReverse(
        ACCOUNT.id(),
        Optional.of(before),
        Optional.of(UiWorkbench.data(address, "new.example.org")));
  }

  private static PlannedChange planned(Change change) {
    return new PlannedChange(change, List.of(), OptionalLong.empty(), List.of());
  }

  private static PlannedChange record(
      Optional<ResourceRecord> before, Optional<ResourceRecord> after, List<ResourceRecord> base) {
    return new PlannedChange(
        new Change.OfRecord(ZONE, before.map(r -> ZoneRecord.available("1", r)), after),
        base,
        OptionalLong.empty(),
        List.of());
  }

  private DiffBlock onlyBlock(PlannedChange... changes) {
    DiffPage page = onlyPage(changes);
    assertThat(page.blocks()).hasSize(1);
    return page.blocks().getFirst();
  }

  private DiffPage onlyPage(PlannedChange... changes) {
    List<DiffPage> pages =
        diff.pages(
            new ChangePlan(List.of(new PlanStep(1, ACCOUNT, Optional.of(ZONE), List.of(changes)))));
    assertThat(pages).hasSize(1);
    return pages.getFirst();
  }
}
