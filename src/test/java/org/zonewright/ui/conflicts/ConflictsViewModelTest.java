package org.zonewright.ui.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.change.Conflict;
import org.zonewright.change.ConflictChoice;
import org.zonewright.dns.RuleCode;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.diff.DiffKind;
import org.zonewright.ui.diff.DiffNote;

class ConflictsViewModelTest {

  private static final AccountId ACCOUNT = new AccountId("account");
  private static final ZoneRef ZONE = new ZoneRef(ACCOUNT, DnsName.of("example.org"));
  private static final ZoneRef OTHER = new ZoneRef(ACCOUNT, DnsName.of("example.net"));

  private UiWorkbench bench;
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<String> resolved = new ArrayList<>();

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = UiWorkbench.in(directory);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void theSameRecordStandsInTheSameLineOnAllThreeSides() {
    conflicts.add(
        ofSet(ZONE, List.of("192.0.2.1"), List.of("192.0.2.2"), List.of("192.0.2.1", "192.0.2.3")));

    ConflictItem item = model(new ReviewScope.Everything()).items().getFirst();

    assertThat(item.title()).isEqualTo("www.example.org");
    assertThat(item.place()).isEqualTo("example.org · The account");
    assertThat(item.lines())
        .extracting(
            line -> said(line.base()) + " | " + said(line.theirs()) + " | " + said(line.mine()))
        .containsExactly(
            "SAME 192.0.2.1 | REMOVED 192.0.2.1 | SAME 192.0.2.1",
            "nothing | ADDED 192.0.2.2 | nothing",
            "nothing | nothing | ADDED 192.0.2.3");
  }

  @Test
  void anotherTtlOfTheSameRecordIsOneLine() {
    DnsName name = DnsName.of("www.example.org");
    ResourceRecord record = ResourceRecord.of(name, RecordType.A, 3600, "192.0.2.1");
    conflicts.add(
        new Conflict.OfRecordSet(
            ZONE, record.recordSet(), List.of(record), List.of(), List.of(record.withTtl(300))));

    ConflictItem item = model(new ReviewScope.Everything()).items().getFirst();

    assertThat(item.lines()).hasSize(1);
    assertThat(item.lines().getFirst().mine().orElseThrow().kind()).isEqualTo(DiffKind.CHANGED);
    assertThat(item.lines().getFirst().theirs().orElseThrow().kind()).isEqualTo(DiffKind.REMOVED);
  }

  @Test
  void theFieldsOfAnAuthorityAreComparedOneByOne() {
    Soa base = soa("ns1.example.org", 1);
    conflicts.add(
        new Conflict.OfSoa(ZONE, base, soa("ns1.example.org", 2), soa("ns2.example.org", 1)));

    ConflictItem item = model(new ReviewScope.Everything()).items().getFirst();

    assertThat(item.lines()).hasSize(4);
    assertThat(item.lines().getFirst().theirs().orElseThrow().kind()).isEqualTo(DiffKind.SAME);
    assertThat(item.lines().getFirst().mine().orElseThrow().kind()).isEqualTo(DiffKind.CHANGED);
    assertThat(item.choices()).doesNotContain(ConflictChoice.BOTH);
  }

  @Test
  void aReverseRecordThatIsGoneIsSeenToBeGone() {
    conflicts.add(
        new Conflict.OfReverse(
            ACCOUNT,
            IpAddress.of("192.0.2.1"),
            Optional.of(UiWorkbench.data("192.0.2.1", "a.example.org")),
            Optional.empty(),
            Optional.of(UiWorkbench.data("192.0.2.1", "b.example.org"))));

    ConflictLine line =
        model(new ReviewScope.OfReverse(ACCOUNT)).items().getFirst().lines().getFirst();

    assertThat(said(line.theirs())).isEqualTo("REMOVED a.example.org");
    assertThat(said(line.mine())).isEqualTo("CHANGED b.example.org");
  }

  @Test
  void onlyConflictsWithinTheScopeAreShown() {
    conflicts.add(ofSet(ZONE, List.of(), List.of("192.0.2.1"), List.of("192.0.2.2")));
    conflicts.add(ofSet(OTHER, List.of(), List.of("192.0.2.1"), List.of("192.0.2.2")));

    assertThat(model(new ReviewScope.OfZone(OTHER)).items())
        .extracting(ConflictItem::title)
        .containsExactly("www.example.net");
  }

  @Test
  void whatIsChosenHoldsAndTheOthersStay() {
    conflicts.add(ofSet(ZONE, List.of(), List.of("192.0.2.1"), List.of("192.0.2.2")));
    conflicts.add(ofSet(OTHER, List.of(), List.of("192.0.2.1"), List.of("192.0.2.2")));
    ConflictsViewModel model = model(new ReviewScope.Everything());
    assertThat(model.settle().executable().get()).isFalse();

    model.items().getFirst().choice().set(Optional.of(ConflictChoice.MINE));
    assertThat(model.chosen().get()).isEqualTo(1);
    model.settle().execute();

    assertThat(resolved).containsExactly("example.org MINE");
    assertThat(model.items()).extracting(ConflictItem::title).containsExactly("www.example.net");
    assertThat(model.settle().executable().get()).isFalse();
  }

  @Test
  void oneChoiceCanBeTakenForAllThatAllowIt() {
    conflicts.add(ofSet(ZONE, List.of(), List.of("192.0.2.1"), List.of("192.0.2.2")));
    conflicts.add(new Conflict.OfSoa(ZONE, soa("a", 1), soa("b", 1), soa("c", 1)));
    ConflictsViewModel model = model(new ReviewScope.Everything());

    model.chooseForAll(ConflictChoice.BOTH);
    assertThat(model.chosen().get()).isEqualTo(1);
    model.chooseForAll(ConflictChoice.THEIRS);
    model.settle().execute();

    assertThat(resolved).containsExactly("example.org THEIRS", "example.org THEIRS");
    assertThat(model.state().get()).isEqualTo(ScreenState.EMPTY);
  }

  @Test
  void whatEachChoiceWouldMakeOfTheRecordSetIsKnownBeforeItIsMade() {
    conflicts.add(
        ofSet(
            ZONE,
            List.of("192.0.2.1", "192.0.2.2"),
            List.of("192.0.2.2", "192.0.2.7"),
            List.of("192.0.2.1", "192.0.2.9")));
    ConflictItem item = model(new ReviewScope.Everything()).items().getFirst();

    assertThat(outcome(item, ConflictChoice.BASE))
        .containsExactly("ADDED 192.0.2.1", "SAME 192.0.2.2", "REMOVED 192.0.2.7");
    assertThat(outcome(item, ConflictChoice.THEIRS))
        .containsExactly("SAME 192.0.2.2", "SAME 192.0.2.7");
    assertThat(outcome(item, ConflictChoice.MINE))
        .containsExactly(
            "ADDED 192.0.2.1", "REMOVED 192.0.2.2", "REMOVED 192.0.2.7", "ADDED 192.0.2.9");
    assertThat(outcome(item, ConflictChoice.BOTH))
        .containsExactly("REMOVED 192.0.2.2", "SAME 192.0.2.7", "ADDED 192.0.2.9");
    assertThat(item.outcome(ConflictChoice.BOTH).orElseThrow().notes()).isEmpty();
  }

  @Test
  void aRecordSetThatCouldNotBeIsSaidToBeSoBeforeItIsChosen() {
    DnsName name = DnsName.of("www.example.org");
    conflicts.add(
        new Conflict.OfRecordSet(
            ZONE,
            new RecordSetKey(name, RecordType.CNAME),
            List.of(),
            List.of(ResourceRecord.of(name, RecordType.CNAME, 3600, "theirs.example.org")),
            List.of(ResourceRecord.of(name, RecordType.CNAME, 3600, "mine.example.org"))));
    ConflictItem item = model(new ReviewScope.Everything()).items().getFirst();

    assertThat(item.outcome(ConflictChoice.BOTH).orElseThrow().notes())
        .singleElement()
        .satisfies(note -> assertThat(note.isError()).isTrue())
        .extracting(DiffNote::text)
        .isEqualTo(bench.messages().text(RuleCode.CNAME_TWICE.messageKey()));
    assertThat(item.outcome(ConflictChoice.MINE).orElseThrow().notes())
        .as("targets elsewhere in the zone are not judged here")
        .isEmpty();
  }

  private static List<String> outcome(ConflictItem item, ConflictChoice choice) {
    return item.outcome(choice).orElseThrow().lines().stream()
        .map(line -> line.kind() + " " + line.after().or(line::before).orElseThrow().text())
        .toList();
  }

  @Test
  void theDraftsThatComeOfEveryChoiceAreKnown() {
    conflicts.add(ofSet(ZONE, List.of(), List.of("192.0.2.1"), List.of("192.0.2.2")));
    conflicts.add(ofSet(OTHER, List.of(), List.of("192.0.2.1"), List.of("192.0.2.2")));
    ConflictsViewModel model = model(new ReviewScope.Everything());
    assertThat(model.drafted()).isEmpty();

    model.items().getFirst().choice().set(Optional.of(ConflictChoice.MINE));
    model.settle().execute();
    model.items().getFirst().choice().set(Optional.of(ConflictChoice.MINE));
    model.settle().execute();

    assertThat(model.drafted()).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void onceLeftNothingIsReadAnyMore() {
    conflicts.add(ofSet(ZONE, List.of(), List.of("192.0.2.1"), List.of("192.0.2.2")));
    bench.background().hold();
    ConflictsViewModel model = model(new ReviewScope.Everything());

    model.close();
    bench.background().release();

    assertThat(model.state().get()).isEqualTo(ScreenState.LOADING);
    assertThat(model.items()).isEmpty();
  }

  @Test
  void whatIsBeingSettledWhenItIsLeftHolds() {
    conflicts.add(ofSet(ZONE, List.of(), List.of("192.0.2.1"), List.of("192.0.2.2")));
    ConflictsViewModel model = model(new ReviewScope.Everything());
    model.chooseForAll(ConflictChoice.MINE);
    bench.background().hold();

    model.settle().execute();
    assertThat(model.settle().running().get()).isTrue();
    model.close();
    assertThat(model.settle().running().get()).as("not given up").isTrue();
    bench.background().release();

    assertThat(resolved).containsExactly("example.org MINE");
  }

  private static String said(Optional<ConflictCell> cell) {
    return cell.map(shown -> shown.kind() + " " + shown.cell().text()).orElse("nothing");
  }

  private static Conflict ofSet(
      ZoneRef zone, List<String> base, List<String> theirs, List<String> mine) {
    DnsName name = DnsName.of("www." + zone.name());
    return new Conflict.OfRecordSet(
        zone,
        new RecordSetKey(name, RecordType.A),
        records(name, base),
        records(name, theirs),
        records(name, mine));
  }

  private static List<ResourceRecord> records(DnsName name, List<String> addresses) {
    return addresses.stream()
        .map(address -> ResourceRecord.of(name, RecordType.A, 3600, address))
        .toList();
  }

  private static Soa soa(String primary, int serial) {
    return new Soa(primary, "hostmaster@example.org", java.math.BigInteger.valueOf(serial), 86_400);
  }

  private ConflictsViewModel model(ReviewScope scope) {
    ConflictSource source =
        new ConflictSource() {
          @Override
          public List<Conflict> all() {
            return List.copyOf(conflicts);
          }

          @Override
          public Set<Long> resolve(Conflict conflict, ConflictChoice choice) {
            conflicts.remove(conflict);
            resolved.add(
                switch (conflict) {
                      case Conflict.OfRecordSet c -> c.zone().name();
                      case Conflict.OfSoa c -> c.zone().name();
                      case Conflict.OfReverse c -> c.ip();
                    }
                    + " "
                    + choice);
            return Set.of((long) resolved.size());
          }
        };
    return new ConflictsViewModel(source, _ -> "The account", scope, bench.tools());
  }
}
