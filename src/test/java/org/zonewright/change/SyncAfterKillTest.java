package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.FakeProvider;

/** The program is killed after something was sent, and the user syncs before going on. */
class SyncAfterKillTest {

  private static final ResourceRecord NS = record("example.org", "NS", "ns1.example.net");
  private static final ResourceRecord ONE = record("www.example.org", "A", "192.0.2.1");
  private static final ResourceRecord TWO = record("www.example.org", "A", "192.0.2.2");
  private static final ResourceRecord MY_ONE = record("www.example.org", "A", "192.0.2.11");
  private static final ResourceRecord MY_TWO = record("www.example.org", "A", "192.0.2.12");
  private static final ResourceRecord MY_OTHER = record("www.example.org", "A", "192.0.2.13");
  private static final ResourceRecord THEIRS = record("www.example.org", "A", "192.0.2.99");

  /** The process ends here. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @TempDir private Path directory;
  @AutoClose private TwoProviders world;
  private Conflicts conflicts;
  private ZoneRef zone = new ZoneRef(AccountId.random(), DnsName.of("not-drafted-yet.example"));

  @BeforeEach
  void open() {
    world = new TwoProviders(directory);
    conflicts = new Conflicts(world.database);
  }

  private FakeProvider provider(ProviderKind kind) {
    return kind == ProviderKind.IONOS ? world.ionos : world.bdom;
  }

  private void draftBoth(ProviderKind kind) {
    zone = world.zone(provider(kind), "example.org", NS, ONE, TWO);
    edit(ONE, MY_ONE);
    edit(TWO, MY_TWO);
  }

  private void edit(ResourceRecord shown, ResourceRecord wanted) {
    world.drafts.edit(
        zone,
        world.drafts.rows(zone).stream()
            .filter(row -> row.shown().equals(shown))
            .findFirst()
            .orElseThrow(),
        wanted);
  }

  /** Killed after the first request was carried out and before its answer was noted. */
  private void killAfterFirst(ProviderKind kind) {
    provider(kind)
        .script()
        .afterOnce(
            kind == ProviderKind.IONOS ? "record.put" : "zone.replace", SyncAfterKillTest::kill);
    applyUntilKilled(kind);
  }

  private static void kill() {
    throw new Killed();
  }

  private void applyUntilKilled(ProviderKind kind) {
    try {
      world.applyAll();
      throw new AssertionError("not killed");
    } catch (Killed _) {
      provider(kind).script().clear();
    }
  }

  private void theyAdd(ProviderKind kind, ResourceRecord record) {
    ZoneContent held = provider(kind).held("example.org");
    List<ZoneRecord> records = new ArrayList<>(held.records());
    records.add(ZoneRecord.available("theirs", record));
    provider(kind).putContent(new ZoneContent(held.zone(), held.soa(), records));
  }

  private List<Outcome> resume() {
    return world.recovery.unfinished().stream()
        .flatMap(
            run ->
                world
                    .recovery
                    .resume(run.changeSet(), ApplyObserver.NONE, () -> false)
                    .results()
                    .stream())
        .map(StepResult::outcome)
        .toList();
  }

  private void assertHeld(ProviderKind kind, ResourceRecord... records) {
    assertThat(provider(kind).heldRecords("example.org"))
        .filteredOn(record -> !record.equals(NS))
        .containsExactlyInAnyOrder(records);
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void ourOwnWriteIsNoConflictAndIsGoneOnWith(ProviderKind kind) {
    draftBoth(kind);
    killAfterFirst(kind);
    world.sync(provider(kind));

    assertThat(conflicts.all()).as("before anything was merged").isEmpty();
    conflicts.mergeSilently();
    assertThat(conflicts.all()).isEmpty();
    assertThat(conflicts.mergeSilently()).as("nothing is moved twice").isZero();
    assertThat(world.planner.planDrafts(world.drafts.all()).hasErrors()).isFalse();

    assertThat(resume()).isNotEmpty().allMatch(new Outcome.Done(false)::equals);
    assertHeld(kind, MY_ONE, MY_TWO);
    assertThat(world.drafts.all()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void ourOwnWriteIsNoConflictForANewPlanEither(ProviderKind kind) {
    draftBoth(kind);
    killAfterFirst(kind);
    world.sync(provider(kind));
    conflicts.mergeSilently();
    zone = new ZoneRef(provider(kind).account().id(), zone.name());
    if (kind == ProviderKind.BDOM) {
      edit(MY_TWO, MY_OTHER);
    }

    assertThat(world.applyAll())
        .isNotEmpty()
        .extracting(StepResult::outcome)
        .allMatch(new Outcome.Done(false)::equals);

    assertHeld(kind, MY_ONE, kind == ProviderKind.BDOM ? MY_OTHER : MY_TWO);
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aDraftThatWasEditedSinceGoesOnFromWhatWeWrote(ProviderKind kind) {
    draftBoth(kind);
    killAfterFirst(kind);
    edit(MY_ONE, MY_OTHER);
    world.sync(provider(kind));
    conflicts.mergeSilently();

    assertThat(conflicts.all()).isEmpty();
    assertThat(world.applyAll())
        .isNotEmpty()
        .extracting(StepResult::outcome)
        .allMatch(new Outcome.Done(false)::equals);

    assertHeld(kind, MY_OTHER, MY_TWO);
    assertThat(world.drafts.all()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aDraftThatWasEditedSinceGoesOnWithoutASyncToo(ProviderKind kind) {
    draftBoth(kind);
    killAfterFirst(kind);
    edit(MY_ONE, MY_OTHER);

    assertThat(world.applyAll())
        .isNotEmpty()
        .extracting(StepResult::outcome)
        .allMatch(new Outcome.Done(false)::equals);

    assertHeld(kind, MY_OTHER, MY_TWO);
    assertThat(world.drafts.all()).isEmpty();
  }

  @Test
  void whatSomebodyElseAddedBesideOurOwnWriteIsAConflict() {
    ProviderKind kind = ProviderKind.IONOS;
    draftBoth(kind);
    killAfterFirst(kind);
    theyAdd(kind, THEIRS);
    world.sync(world.ionos);
    conflicts.mergeSilently();

    assertThat(conflicts.all())
        .containsExactly(
            new Conflict.OfRecordSet(
                zone,
                ONE.recordSet(),
                List.of(MY_ONE, TWO),
                List.of(MY_ONE, TWO, THEIRS),
                List.of(MY_ONE, MY_TWO)));
    assertThat(resume())
        .hasSize(2)
        .satisfies(
            outcomes -> assertThat(outcomes.getFirst()).isEqualTo(new Outcome.Done(false)),
            outcomes -> assertThat(outcomes.getLast()).isInstanceOf(Outcome.Conflicted.class));
    assertHeld(kind, MY_ONE, TWO, THEIRS);
    assertThat(world.drafts.all()).as("my edit is not lost").hasSize(1);
  }

  /** Going on compares with the provider itself. */
  @Test
  void whatSomebodyElseAddedIsNotOverwrittenWithoutASync() {
    ProviderKind kind = ProviderKind.IONOS;
    draftBoth(kind);
    killAfterFirst(kind);
    theyAdd(kind, THEIRS);

    List<Outcome> outcomes = resume();

    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.getFirst()).isEqualTo(new Outcome.Done(false));
    assertThat(outcomes.getLast()).isInstanceOf(Outcome.Conflicted.class);
    assertHeld(kind, MY_ONE, TWO, THEIRS);
    assertThat(conflicts.all()).hasSize(1);
  }

  @Test
  void whatSomebodyElseAddedToAZoneThatIsReplacedIsAConflict() {
    ProviderKind kind = ProviderKind.BDOM;
    draftBoth(kind);
    killAfterFirst(kind);
    edit(MY_ONE, MY_OTHER);
    theyAdd(kind, THEIRS);
    world.sync(world.bdom);
    conflicts.mergeSilently();

    assertThat(conflicts.all()).hasSize(1);
    assertThat(conflicts.all().getFirst())
        .isEqualTo(
            new Conflict.OfRecordSet(
                zone,
                ONE.recordSet(),
                List.of(MY_ONE, MY_TWO),
                List.of(MY_ONE, MY_TWO, THEIRS),
                List.of(MY_TWO, MY_OTHER)));
    assertHeld(kind, MY_ONE, MY_TWO, THEIRS);
  }

  @Test
  void whatWasSentAndNotDoneIsNotTakenForDone() {
    ProviderKind kind = ProviderKind.IONOS;
    draftBoth(kind);
    world.ionos.script().beforeOnce("record.put", SyncAfterKillTest::kill);
    applyUntilKilled(kind);
    world.sync(world.ionos);

    assertThat(conflicts.mergeSilently()).isZero();
    assertThat(world.drafts.all()).hasSize(2);
    assertThat(resume()).hasSize(2).allMatch(new Outcome.Done(false)::equals);
    assertHeld(kind, MY_ONE, MY_TWO);
  }

  /** A renaming is two steps where records are written one by one. */
  @Test
  void theDoneHalfOfARenamingIsNoConflictAndNothingMoreIsDeleted() {
    ProviderKind kind = ProviderKind.IONOS;
    zone = world.zone(world.ionos, "example.org", NS, ONE, TWO);
    ResourceRecord renamed = record("web.example.org", "A", "192.0.2.1");
    edit(ONE, renamed);
    edit(TWO, MY_TWO);
    world.ionos.script().afterOnce("record.delete", SyncAfterKillTest::kill);
    applyUntilKilled(kind);
    world.sync(world.ionos);
    conflicts.mergeSilently();

    assertThat(conflicts.all()).isEmpty();
    assertThat(resume()).isNotEmpty().allMatch(new Outcome.Done(false)::equals);
    assertThat(world.drafts.all()).isEmpty();
    assertHeld(kind, renamed, MY_TWO);
  }
}
