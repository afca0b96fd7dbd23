package org.zonewright.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.change.HistoryEntry;
import org.zonewright.change.HistoryFilter;
import org.zonewright.change.UndoDraft;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.HistoryPlaces;
import org.zonewright.store.JournalChange;
import org.zonewright.store.JournalProblem;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.diff.DiffBlock;
import org.zonewright.ui.diff.DiffKind;
import org.zonewright.ui.diff.DiffLine;
import org.zonewright.ui.diff.DiffNote;

class HistoryViewModelTest {

  private static final ZoneRef ZONE =
      new ZoneRef(new AccountId("account"), DnsName.of("example.org"));
  private static final ZoneRef OTHER =
      new ZoneRef(new AccountId("account"), DnsName.of("example.net"));

  private UiWorkbench bench;
  private final List<HistoryEntry> entries = new ArrayList<>();
  private final HistoryPlaces places =
      new HistoryPlaces(Map.of(ZONE.account(), "Cloud"), List.of(ZONE.name()));
  private final List<HistoryFilter> asked = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<ReviewScope> reviews = new ArrayList<>();
  private UndoDraft undone = new UndoDraft(List.of(7L, 9L), List.of(), List.of());

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = UiWorkbench.in(directory);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void nothingThatHappenedIsAnEmptyScreen() {
    assertThat(model().state().get()).isEqualTo(ScreenState.EMPTY);
  }

  @Test
  void aChangeSetSaysWhatItWasWhoDidItAndWhatBecameOfIt() {
    entries.add(
        applied(
            1,
            step(1, JournalStatus.DONE, update(ZONE, "192.0.2.1", "192.0.2.2")),
            step(2, JournalStatus.FAILED, update(ZONE, "192.0.2.3", "192.0.2.4"))));

    HistoryViewModel model = model();
    HistoryItem item = model.selected().get().orElseThrow();

    assertThat(item.title()).isEqualTo("2 changes in example.org");
    assertThat(item.who()).isEqualTo("by olga · Cloud");
    assertThat(item.result()).isEqualTo("1 step done and verified. 1 failed.");
    assertThat(item.kind()).isEqualTo(HistoryItem.Kind.PARTLY);
    assertThat(item.undo()).isEqualTo(HistoryItem.UndoKind.INVERSE);
  }

  @Test
  void beforeAndAfterAreShownWithWhatWentWrong() {
    entries.add(applied(1, step(1, JournalStatus.FAILED, update(ZONE, "192.0.2.1", "192.0.2.2"))));

    DiffBlock block = model().blocks().getFirst();

    assertThat(block.title()).isEqualTo("www.example.org");
    assertThat(block.lines()).extracting(DiffLine::kind).containsExactly(DiffKind.CHANGED);
    assertThat(block.notes())
        .extracting(DiffNote::text)
        .containsExactly("Not done. the provider said no");
  }

  @Test
  void whatAProviderHadAgainstAStepIsSaidAsItWasThen() {
    JournalStep step =
        step(1, JournalStatus.UNKNOWN, update(ZONE, "192.0.2.1", "192.0.2.2"), "Cloud: technical");
    entries.add(
        applied(
            1,
            new JournalStep(
                step.id(),
                step.number(),
                step.accountName(),
                step.entries(),
                step.providerId(),
                step.status(),
                step.detail(),
                Optional.of(
                    new JournalProblem(
                        "QUOTA_EXCEEDED",
                        "Cloud",
                        "records.put",
                        "www.example.org",
                        OptionalInt.of(422),
                        List.of(new JournalProblem.Message("q-7", "no more records")),
                        "",
                        "")),
                step.sentAt(),
                step.endedAt())));

    assertThat(model().blocks().getFirst().notes())
        .extracting(DiffNote::text)
        .containsExactly(
            "Sent; whether it was done is not known. Cloud, writing the record www.example.org:"
                + " the quota of the contract does not allow it. no more records (q-7). Delete"
                + " what is not needed or ask the provider for a higher limit.");
  }

  @Test
  void whatTheJournalKeepsForTheLogIsSaidInWords() {
    Change change = update(ZONE, "192.0.2.1", "192.0.2.2");
    entries.add(
        applied(
            1,
            step(1, JournalStatus.FAILED, change, "read back differs: meant [A], found [B]"),
            step(2, JournalStatus.SKIPPED, change, "planned anew")));

    assertThat(model().blocks())
        .flatExtracting(DiffBlock::notes)
        .extracting(DiffNote::text)
        .containsExactly(
            "Sent, but reading back shows something else.",
            "Not sent: a later change set took it over.");
  }

  @Test
  void whatWasChangedElsewhereIsShownAndCannotBeUndone() {
    entries.add(
        new HistoryEntry.Elsewhere(
            4,
            ZONE,
            "Cloud",
            UiWorkbench.NOW.minusSeconds(7200),
            UiWorkbench.NOW,
            List.of(
                new ElsewhereChange(
                    ZONE,
                    a("192.0.2.1").recordSet(),
                    List.of(a("192.0.2.1")),
                    List.of(a("192.0.2.1").withTtl(60), a("192.0.2.9"))))));

    HistoryViewModel model = model();

    assertThat(model.items().getFirst().title()).isEqualTo("example.org changed elsewhere");
    assertThat(model.items().getFirst().result()).contains("Changed between");
    assertThat(model.blocks().getFirst().lines())
        .extracting(DiffLine::kind)
        .containsExactly(DiffKind.CHANGED, DiffKind.ADDED);
    assertThat(model.undo().executable().get()).isFalse();
  }

  private static HistoryEntry zones(List<String> appeared, List<String> vanished) {
    return new HistoryEntry.ZonesElsewhere(
        5,
        ZONE.account(),
        "Cloud",
        UiWorkbench.NOW.minusSeconds(7200),
        UiWorkbench.NOW,
        appeared.stream().map(DnsName::of).toList(),
        vanished.stream().map(DnsName::of).toList());
  }

  @Test
  void zonesThatAppearedAndVanishedElsewhereAreCountedAndListed() {
    entries.add(zones(List.of("xn--bcher-kva.example", "new.example"), List.of("old.example")));

    HistoryViewModel model = model();
    HistoryItem item = model.items().getFirst();

    assertThat(item.title()).isEqualTo("2 zones appeared, 1 vanished elsewhere");
    assertThat(item.who()).isEqualTo("someone else · Cloud");
    assertThat(item.result()).contains("Changed between");
    assertThat(item.kind()).isEqualTo(HistoryItem.Kind.ELSEWHERE);
    assertThat(model.undo().executable().get()).isFalse();
    assertThat(model.blocks())
        .extracting(DiffBlock::title)
        .containsExactly("2 zones that are new", "1 zone that is gone");
    assertThat(model.blocks().getFirst().lines())
        .extracting(line -> line.after().orElseThrow().text())
        .containsExactly("bücher.example", "new.example");
    assertThat(model.blocks().getLast().lines())
        .extracting(line -> line.before().orElseThrow().text())
        .containsExactly("old.example");
  }

  @Test
  void aSingleZoneThatAppearedOrVanishedIsNamed() {
    entries.add(zones(List.of("new.example"), List.of()));
    entries.add(zones(List.of(), List.of("old.example")));
    entries.add(zones(List.of(), List.of("a.example", "b.example")));

    assertThat(model().items())
        .extracting(HistoryItem::title)
        .containsExactly(
            "new.example appeared elsewhere",
            "old.example vanished elsewhere",
            "2 zones vanished elsewhere");
  }

  @Test
  void ofThousandsOfZonesTheFirstAreListedAndTheOthersCounted() {
    entries.add(
        zones(IntStream.range(0, 3000).mapToObj(i -> "z" + i + ".example").toList(), List.of()));

    HistoryViewModel model = model();

    assertThat(model.items().getFirst().title()).isEqualTo("3,000 zones appeared elsewhere");
    List<DiffLine> lines = model.blocks().getFirst().lines();
    assertThat(lines).hasSize(ZoneListBlocks.MOST + 1);
    assertThat(lines.getLast().after().orElseThrow().text()).isEqualTo("and 2,800 more");
  }

  @Test
  void theListIsNarrowedByNameZoneAccountAndDay() {
    entries.add(applied(1, step(1, JournalStatus.DONE, update(ZONE, "192.0.2.1", "192.0.2.2"))));
    HistoryViewModel model = model();
    assertThat(model.places().get().zones()).containsExactly(ZONE.name());
    assertThat(model.places().get().accounts()).containsEntry(ZONE.account(), "Cloud");

    model.query().name().set("www");
    model.query().zone().set(Optional.of(ZONE.name()));
    model.query().account().set(Optional.of(ZONE.account()));
    model.query().from().set(Optional.of(LocalDate.of(2026, 11, 20)));
    model.query().to().set(Optional.of(LocalDate.of(2026, 11, 21)));
    bench.background().elapse();

    assertThat(asked.getLast())
        .isEqualTo(
            new HistoryFilter(
                Optional.of(ZONE.account()),
                Optional.of(ZONE.name()),
                "www",
                Optional.of(Instant.parse("2026-11-20T00:00:00Z")),
                Optional.of(Instant.parse("2026-11-22T00:00:00Z"))));
    model.query().clear();
    bench.background().elapse();
    assertThat(asked.getLast()).isEqualTo(HistoryFilter.ALL);
  }

  @Test
  void aNoteIsKeptAndAnUnchangedOneIsNotWritten() {
    entries.add(applied(1, step(1, JournalStatus.DONE, update(ZONE, "192.0.2.1", "192.0.2.2"))));
    HistoryViewModel model = model();

    model.note(model.items().getFirst(), "  ");
    model.note(model.items().getFirst(), " new mail host ");

    assertThat(notes).containsExactly("1 new mail host");
  }

  @Test
  void undoDraftsTheInverseAndReviewsNothingElseThatIsDraftedThere() {
    entries.add(
        applied(
            1,
            step(1, JournalStatus.DONE, update(ZONE, "192.0.2.1", "192.0.2.2")),
            step(2, JournalStatus.DONE, update(OTHER, "192.0.2.1", "192.0.2.2"))));
    HistoryViewModel model = model();

    model.undo().execute();

    assertThat(reviews)
        .containsExactly(
            new ReviewScope.OfDrafts(
                Set.of(7L, 9L),
                new ReviewScope.OfAny(
                    List.of(new ReviewScope.OfZone(ZONE), new ReviewScope.OfZone(OTHER)))));
    assertThat(bench.notices().texts()).isEmpty();
  }

  @Test
  void whatAnotherDraftStandsInTheWayOfIsNamed() {
    entries.add(applied(1, step(1, JournalStatus.DONE, update(ZONE, "192.0.2.1", "192.0.2.2"))));
    undone = new UndoDraft(List.of(), List.of(), List.of(update(ZONE, "192.0.2.2", "192.0.2.1")));

    model().undo().execute();

    assertThat(bench.notices().texts()).singleElement().asString().contains("www.example.org A");
    assertThat(reviews).isEmpty();
  }

  @Test
  void aDeletedZoneIsRecreatedFromItsEntry() {
    Zone zone = new Zone(ZONE, "1", "", true, ProvisioningState.AVAILABLE, List.of());
    entries.add(applied(1, step(1, JournalStatus.DONE, new Change.ZoneDeletion(zone, 12))));
    HistoryViewModel model = model();

    assertThat(model.items().getFirst().title()).isEqualTo("Deleted zone example.org");
    assertThat(model.items().getFirst().undo()).isEqualTo(HistoryItem.UndoKind.RECREATE);
    assertThat(model.blocks().getFirst().lines())
        .extracting(line -> line.before().orElseThrow().text())
        .containsExactly("example.org", "www.example.org A 192.0.2.1");
    model.undo().execute();
    assertThat(reviews)
        .containsExactly(new ReviewScope.OfDrafts(Set.of(7L, 9L), new ReviewScope.OfZone(ZONE)));
  }

  @Test
  void theSelectionStaysWhereItWasWhenSomethingNewHappens() {
    entries.add(applied(1, step(1, JournalStatus.DONE, update(ZONE, "192.0.2.1", "192.0.2.2"))));
    HistoryViewModel model = model();

    entries.addFirst(
        applied(2, step(1, JournalStatus.DONE, update(OTHER, "192.0.2.1", "192.0.2.2"))));
    model.reload();

    assertThat(model.items()).hasSize(2);
    assertThat(model.selected().get().orElseThrow().id()).isEqualTo(1);
  }

  @Test
  void olderEntriesAreShownPageByPageAlsoThoseOfOneMoment() {
    int moments = HistoryReader.PAGE + 30;
    for (int i = 0; i < moments; i++) {
      entries.addFirst(elsewhere(i, UiWorkbench.NOW.plusSeconds(i)));
    }
    for (int i = moments; i < 2 * moments; i++) {
      entries.addFirst(elsewhere(i, UiWorkbench.NOW.plusSeconds(moments)));
    }
    HistoryViewModel model = model();
    assertThat(model.items()).hasSize(HistoryReader.PAGE);

    model.older().execute();
    assertThat(model.items()).hasSize(2 * HistoryReader.PAGE);
    assertThat(model.more().get()).isTrue();
    model.older().execute();

    assertThat(model.more().get()).isFalse();
    assertThat(model.older().executable().get()).isFalse();
    assertThat(model.items())
        .extracting(HistoryItem::id)
        .containsExactlyElementsOf(entries.stream().map(HistoryEntry::id).toList());
  }

  @Test
  void somethingNewLeavesWhatWasReadOfOlderEntriesInPlace() {
    for (int i = 0; i < HistoryReader.PAGE + 30; i++) {
      entries.addFirst(elsewhere(i, UiWorkbench.NOW.plusSeconds(i)));
    }
    HistoryViewModel model = model();
    model.older().execute();
    model.selected().set(Optional.of(model.items().getLast()));

    entries.addFirst(elsewhere(1000, UiWorkbench.NOW.plusSeconds(1000)));
    model.reload();

    assertThat(model.items())
        .extracting(HistoryItem::id)
        .containsExactlyElementsOf(entries.stream().map(HistoryEntry::id).toList());
    assertThat(model.selected().get().orElseThrow().id()).isZero();
    assertThat(model.more().get()).isFalse();
  }

  @Test
  void narrowingBeginsAnewAndKeepsTheChoices() {
    for (int i = 0; i < HistoryReader.PAGE + 30; i++) {
      entries.addFirst(elsewhere(i, UiWorkbench.NOW.plusSeconds(i)));
    }
    HistoryViewModel model = model();
    model.older().execute();

    model.query().to().set(Optional.of(LocalDate.of(2026, 11, 21)));
    bench.background().elapse();
    assertThat(model.items()).hasSize(HistoryReader.PAGE);
    model.older().execute();

    assertThat(asked.getLast().to()).contains(UiWorkbench.NOW.plusSeconds(30).plusNanos(1));
    assertThat(model.items()).hasSize(HistoryReader.PAGE + 30);
    assertThat(model.places().get().zones()).containsExactly(ZONE.name());
  }

  private static HistoryEntry elsewhere(long id, Instant at) {
    return new HistoryEntry.Elsewhere(id, ZONE, "Cloud", UiWorkbench.NOW, at, List.of());
  }

  private HistoryViewModel model() {
    HistorySource source =
        new HistorySource() {
          @Override
          public List<HistoryEntry> find(HistoryFilter filter, int limit) {
            asked.add(filter);
            return entries.stream()
                .filter(entry -> filter.to().filter(to -> !entry.at().isBefore(to)).isEmpty())
                .limit(limit)
                .toList();
          }

          @Override
          public HistoryPlaces places() {
            return places;
          }

          @Override
          public Optional<HistoryEntry> entry(long id) {
            return entries.stream().filter(entry -> entry.id() == id).findFirst();
          }

          @Override
          public void note(long changeSet, String text) {
            notes.add(changeSet + " " + text);
          }

          @Override
          public UndoDraft undo(long changeSet) {
            return undone;
          }
        };
    return new HistoryViewModel(
        source, bench.services().database()::observe, reviews::add, bench.tools(), ZoneOffset.UTC);
  }

  private static HistoryEntry applied(long id, JournalStep... steps) {
    return new HistoryEntry.Applied(
        id, "olga", UiWorkbench.NOW, Optional.of(UiWorkbench.NOW), "", List.of(steps));
  }

  private static JournalStep step(int number, JournalStatus status, Change change) {
    return step(
        number, status, change, status == JournalStatus.FAILED ? "the provider said no" : "");
  }

  private static JournalStep step(int number, JournalStatus status, Change change, String detail) {
    return new JournalStep(
        number,
        number,
        "Cloud",
        List.of(
            new JournalChange(
                change, List.of(a("192.0.2.1")), Optional.empty(), OptionalLong.empty())),
        "",
        status,
        detail,
        UiWorkbench.NOW,
        Optional.of(UiWorkbench.NOW));
  }

  private static Change.OfRecord update(ZoneRef zone, String before, String after) {
    return new Change.OfRecord(
        zone, Optional.of(ZoneRecord.available("r1", a(before))), Optional.of(a(after)));
  }

  private static ResourceRecord a(String address) {
    return UiWorkbench.a("www.example.org", address);
  }
}
