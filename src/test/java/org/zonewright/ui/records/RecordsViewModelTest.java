package org.zonewright.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.Services;
import org.zonewright.change.RowStatus;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.UiFixture;

/**
 * The open zone: rows, edits as drafts, undo, and what can be done with several records at once.
 */
class RecordsViewModelTest {

  private static final DnsName ZONE = DnsName.of("example.org");

  private final List<ReviewScope> reviewed = new ArrayList<>();
  private UiFixture fixture;
  private ZoneRef zone;
  private RecordsViewModel model;
  private RecordActions actions;

  @BeforeEach
  void open(@TempDir Path directory) {
    fixture = new UiFixture(directory);
    zone =
        fixture.cache(
            fixture.bdom(),
            "example.org",
            record("example.org", RecordType.NS, "ns1.hoster.example"),
            ResourceRecord.of(ZONE, RecordType.MX, 3600, 10, "mail.example.org"),
            record("www.example.org", RecordType.A, "192.0.2.20"),
            record("www.example.org", RecordType.A, "192.0.2.3"));
    model =
        new RecordsViewModel(
            new StoredRecords(
                fixture.services().accounts(),
                fixture.services().zones(),
                fixture.services().drafts(),
                fixture.services().locks(),
                fixture.services().zoneGlance()),
            fixture.services().database()::observe,
            fixture.tools());
    actions = new RecordActions(model, reviewed::add, fixture.tools());
    model.open(Optional.of(zone), Optional.empty());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private static ResourceRecord record(String name, RecordType type, String content) {
    return ResourceRecord.of(DnsName.of(name), type, 3600, content);
  }

  private RecordRow row(String content) {
    return model.rows().stream()
        .filter(row -> row.record().content().equals(content))
        .findFirst()
        .orElseThrow();
  }

  private List<String> drafted() {
    return fixture.services().drafts().rows(zone).stream()
        .filter(row -> row.status() != RowStatus.UNCHANGED)
        .map(row -> row.status() + " " + row.shown().content())
        .toList();
  }

  @Test
  void whatIsStillToBeWrittenOfTheZoneThatWasOpenIsWrittenThereAndCountedNowhereElse() {
    ZoneRef other = fixture.cache(fixture.ionos(), "example.net");
    RecordRow fresh = model.drafting().begin();
    ResourceRecord named = fresh.record().withName(DnsName.of("new.example.org"));
    model.drafting().put(fresh, named);
    fixture.background().hold();
    model.drafting().put(fresh, named.withContent("192.0.2.77"));
    List<Integer> counted = new ArrayList<>();
    model.open(Optional.of(other), Optional.empty());
    model.draftCount().addListener((_, _, count) -> counted.add(count.intValue()));

    fixture.background().release();

    assertThat(drafted()).containsExactly("ADDED 192.0.2.77");
    assertThat(counted).isEmpty();
    assertThat(model.drafting().canUndo().get()).isFalse();
  }

  @Test
  void theRecordsOfTheZoneAreShown() {
    assertThat(model.state().get()).isEqualTo(ScreenState.READY);
    assertThat(model.rows()).hasSize(4);
    assertThat(model.types().get()).containsEntry(RecordType.A, 2);
    assertThat(model.view().get().orElseThrow().capabilities().soaEditing()).isTrue();
  }

  @Test
  void anEditIsDraftedAtOnceAndShownInItsPlace() {
    RecordRow before = row("192.0.2.20");
    int place = model.rows().indexOf(before);

    model.drafting().put(before, before.record().withContent("192.0.2.99"));

    assertThat(drafted()).containsExactly("CHANGED 192.0.2.99");
    assertThat(model.rows().get(place).record().content()).isEqualTo("192.0.2.99");
    assertThat(model.rows().get(place).status()).isEqualTo(RowStatus.CHANGED);
  }

  @Test
  void twoEditsOfOneRowBeforeTheFirstIsWrittenAreOneDraft() {
    fixture.background().hold();
    RecordRow before = row("192.0.2.20");
    model.drafting().put(before, before.record().withTtl(60));
    RecordRow between = row("192.0.2.20");
    model.drafting().put(between, between.record().withContent("192.0.2.99"));
    fixture.background().release();

    assertThat(fixture.services().drafts().all()).hasSize(1);
    assertThat(drafted()).containsExactly("CHANGED 192.0.2.99");
  }

  @Test
  void aNewRowIsDraftedWithItsFirstCellAndStaysOneDraft() {
    RecordRow fresh = model.drafting().begin();
    assertThat(fixture.services().drafts().all()).isEmpty();

    model.drafting().put(fresh, fresh.record().withName(DnsName.of("api.example.org")));
    RecordRow named =
        model.rows().stream().filter(row -> row.name().equals("api")).findFirst().orElseThrow();
    model.drafting().put(named, named.record().withContent("192.0.2.50"));

    assertThat(drafted()).containsExactly("ADDED 192.0.2.50");
    assertThat(model.rows()).hasSize(5);
  }

  @Test
  void aNewRowInWhichNothingWasTypedLeavesNothingBehind() {
    RecordRow fresh = model.drafting().begin();

    model.drafting().giveUp(fresh);

    assertThat(model.rows()).hasSize(4);
    assertThat(fixture.services().drafts().all()).isEmpty();
  }

  @Test
  void anAddressAsTargetOfAnMxIsDraftedButMarkedWithItsReason() {
    RecordRow mx = row("mail.example.org");

    model.drafting().put(mx, mx.record().withContent("192.0.2.7"));

    RecordRow now = row("192.0.2.7");
    assertThat(now.hasError()).isTrue();
    assertThat(new CellTexts(fixture.tools()).status(now))
        .isEqualTo("An MX target must be a host name, not an address.");
  }

  @Test
  void editsAreTakenBackAndDoneAgainOneByOne() {
    RecordRow first = row("192.0.2.20");
    model.drafting().put(first, first.record().withContent("192.0.2.99"));
    model.selection().setAll(row("192.0.2.3"));
    actions.delete().execute();
    assertThat(drafted()).hasSize(2);

    actions.undo().execute();
    assertThat(drafted()).containsExactly("CHANGED 192.0.2.99");
    actions.undo().execute();
    assertThat(drafted()).isEmpty();
    assertThat(actions.undo().executable().get()).isFalse();
    actions.redo().execute();
    actions.redo().execute();

    assertThat(drafted()).containsExactlyInAnyOrder("REMOVED 192.0.2.3", "CHANGED 192.0.2.99");
  }

  @Test
  void whatWasDiscardedElsewhereComesBackWithUndo() {
    RecordRow first = row("192.0.2.20");
    model.drafting().put(first, first.record().withContent("192.0.2.99"));

    fixture.services().drafts().discard(zone);
    fixture.background().elapse();
    assertThat(model.rows()).allMatch(row -> row.status() == RowStatus.UNCHANGED);

    actions.undo().execute();
    assertThat(drafted()).containsExactly("CHANGED 192.0.2.99");
  }

  @Test
  void editsOfAnEarlierTimeAreTakenBackInAZoneOpenedAnew() {
    RecordRow first = row("192.0.2.20");
    model.drafting().put(first, first.record().withContent("192.0.2.99"));
    model.open(Optional.empty(), Optional.empty());
    model.open(Optional.of(zone), Optional.empty());

    actions.undo().execute();

    assertThat(drafted()).isEmpty();
    assertThat(actions.redo().executable().get()).isTrue();
  }

  @Test
  void aLockedRecordSetSaysSoAndIsLeftAlone() {
    model.selection().setAll(row("192.0.2.20"));

    actions.lock().execute();

    assertThat(model.rows())
        .filteredOn(RecordRow::locked)
        .extracting(row -> row.record().content())
        .containsExactlyInAnyOrder("192.0.2.20", "192.0.2.3");
    assertThat(new CellTexts(fixture.tools()).status(row("192.0.2.3"))).isEqualTo("locked");
    model.selection().setAll(row("192.0.2.20"), row("mail.example.org"));
    actions.delete().execute();
    assertThat(drafted()).containsExactly("REMOVED mail.example.org");
    assertThat(fixture.notices().texts())
        .containsExactly("1 record is in a locked record set. Unlock it first.");
  }

  @Test
  void anUnlockedRecordSetCanBeEditedAgain() {
    model.selection().setAll(row("192.0.2.20"));
    actions.lock().execute();
    model.selection().setAll(row("192.0.2.20"));

    actions.unlock().execute();

    assertThat(model.rows()).noneMatch(RecordRow::locked);
    assertThat(row("192.0.2.20").editable()).isTrue();
  }

  @Test
  void theTtlOfSeveralRecordsIsChangedAsOneEdit() {
    model.selection().setAll(row("192.0.2.20"), row("192.0.2.3"));
    fixture.dialogs().type("5m");

    actions.changeTtl().execute();

    assertThat(row("192.0.2.20").record().ttl()).isEqualTo(300);
    assertThat(row("192.0.2.3").record().ttl()).isEqualTo(300);
    actions.undo().execute();
    assertThat(drafted()).isEmpty();
  }

  @Test
  void aTextIsReplacedInTheSelectedRecordsOnly() {
    model.selection().setAll(row("192.0.2.20"));
    ReplaceViewModel replacing = actions.replacing();
    replacing.find().set("192.0.2.");
    replacing.replacement().set("198.51.100.");
    assertThat(replacing.hits().get()).isEqualTo(1);

    actions.replace(replacing);

    assertThat(drafted()).containsExactly("CHANGED 198.51.100.20");
  }

  @Test
  void copiedLinesArePastedIntoAnotherZone() {
    model.selection().setAll(row("192.0.2.20"), row("mail.example.org"));
    actions.copyLines().execute();
    ZoneRef other = fixture.cache(fixture.ionos(), "other.example");
    model.open(Optional.of(other), Optional.empty());

    actions.paste().execute();

    assertThat(model.rows())
        .extracting(row -> row.name() + " " + row.record().type() + " " + row.status())
        .containsExactlyInAnyOrder("@ MX ADDED", "www A ADDED");
  }

  @Test
  void aTableIsPastedWithoutWhatIsThereAlready() {
    fixture
        .dialogs()
        .copy(
            """
            name,type,ttl,priority,content,enabled
            www,A,3600,,192.0.2.20,true
            ftp,A,3600,,192.0.2.21,true
            """);

    actions.paste().execute();

    assertThat(drafted()).containsExactly("ADDED 192.0.2.21");
    assertThat(fixture.notices().texts()).containsExactly("1 record drafted, 1 was there already.");
  }

  @Test
  void linesThatAreNotUnderstoodAreToldBeforeTheOthersAreDrafted() {
    fixture.dialogs().copy("ftp 3600 IN A 192.0.2.21\nbroken 3600 IN A not-an-address\n");

    actions.paste().execute();
    assertThat(drafted()).isEmpty();
    assertThat(fixture.dialogs().questions().getFirst().sentence()).contains("Line 2");

    fixture.dialogs().answer(true);
    actions.paste().execute();
    assertThat(drafted()).containsExactly("ADDED 192.0.2.21");
  }

  @Test
  void theZoneAsDraftedIsExportedAndReadBack(@TempDir Path files) throws Exception {
    RecordRow first = row("192.0.2.20");
    model.drafting().put(first, first.record().withContent("192.0.2.99"));
    Path file = files.resolve("example.org.zone");
    fixture.dialogs().choose(file).choose(file);

    actions.exportZoneFile().execute();
    assertThat(Files.readString(file)).contains("192.0.2.99").doesNotContain("192.0.2.20");
    fixture.dialogs().answer(true);
    actions.discard().execute();
    actions.importFile().execute();

    assertThat(drafted()).containsExactly("ADDED 192.0.2.99");
  }

  @Test
  void rowsAreOrderedAndNarrowedWithoutLosingAny() {
    model.order().set(new RowOrder(Optional.of(RecordColumn.CONTENT), false));
    assertThat(model.rows())
        .extracting(row -> row.record().content())
        .containsExactly("192.0.2.3", "192.0.2.20", "mail.example.org", "ns1.hoster.example");

    model.filter().set(new RowFilter(Optional.of(RecordType.A), "20"));
    assertThat(model.rows()).hasSize(1);
    model.filter().set(RowFilter.ALL);
    assertThat(model.rows()).hasSize(4);
  }

  @Test
  void theAuthorityIsDraftedAndShown() {
    ZoneView view = model.view().get().orElseThrow();
    SoaViewModel form = new SoaViewModel(view.soa().orElseThrow(), fixture.tools());
    form.serial().set("not a number");
    assertThat(form.problem().get()).isEqualTo("The serial is a number.");
    form.serial().set("2026112102");

    model.drafting().put(form.soa());

    assertThat(model.view().get().orElseThrow().draftedSoa().orElseThrow().serial())
        .isEqualTo(2026112102);
    assertThat(fixture.services().drafts().all()).hasSize(1);
  }

  @Test
  void reviewOpensForThisZone() {
    RecordRow first = row("192.0.2.20");
    assertThat(actions.review().executable().get()).isFalse();
    model.drafting().put(first, first.record().withContent("192.0.2.99"));

    actions.review().execute();

    assertThat(reviewed).containsExactly(new ReviewScope.OfZone(zone));
  }

  @Test
  void rowsHoldStillWhileACellIsEdited() {
    model.editing().set(true);
    fixture.services().drafts().add(zone, record("ftp.example.org", RecordType.A, "192.0.2.21"));
    fixture.background().elapse();
    assertThat(model.rows()).hasSize(4);

    model.editing().set(false);
    assertThat(model.rows()).hasSize(5);
  }

  @Test
  void whatAnotherProcessDraftsAppearsWithoutTouchingTheSelectionOrAnOpenCell() {
    RecordRow selected = row("192.0.2.3");
    model.selection().setAll(selected);
    model.editing().set(true);
    Clock clock = Clock.fixed(UiFixture.NOW, ZoneOffset.UTC);
    Path directory = Objects.requireNonNull(fixture.services().database().file().getParent());
    try (Services shell =
        Services.open(directory, Services.memoryCredentials(), Services.providers(clock), clock)) {
      shell.drafts().add(zone, record("ftp.example.org", RecordType.A, "192.0.2.21"));
    }

    fixture.services().database().tellOthersCommits();
    fixture.background().elapse();
    assertThat(model.rows()).hasSize(4);
    model.editing().set(false);

    assertThat(drafted()).containsExactly("ADDED 192.0.2.21");
    assertThat(model.draftCount().get()).isEqualTo(1);
    assertThat(model.rows()).hasSize(5).contains(selected);
    assertThat(model.selection()).containsExactly(selected);
  }

  @Test
  void aZoneThatIsLeftBeforeItWasReadNeverAppears() {
    ZoneRef other = fixture.cache(fixture.ionos(), "other.example");
    fixture.background().hold();
    model.open(Optional.of(other), Optional.empty());
    model.open(Optional.of(zone), Optional.empty());
    fixture.background().release();

    assertThat(model.view().get().orElseThrow().name()).isEqualTo(ZONE);
    assertThat(model.rows()).hasSize(4);
  }
}
