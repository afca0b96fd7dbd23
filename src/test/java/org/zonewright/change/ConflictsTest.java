package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zonewright.store.Samples.record;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.FakeProvider;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.LockStore;
import org.zonewright.store.Samples;

class ConflictsTest {

  private static final ResourceRecord NS = record("example.org", "NS", "ns1.example.net");
  private static final ResourceRecord WWW = record("www.example.org", "A", "192.0.2.1");
  private static final ResourceRecord WWW2 = record("www.example.org", "A", "192.0.2.2");
  private static final ResourceRecord WWW3 = record("www.example.org", "A", "192.0.2.3");
  private static final ResourceRecord MAIL = record("mail.example.org", "A", "192.0.2.9");
  private static final RecordSetKey SET = WWW.recordSet();

  @TempDir Path directory;
  private TwoProviders world;
  private Conflicts conflicts;

  @BeforeEach
  void open() {
    world = new TwoProviders(directory);
    conflicts = new Conflicts(world.database);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private FakeProvider provider(ProviderKind kind) {
    return kind == ProviderKind.IONOS ? world.ionos : world.bdom;
  }

  private ZoneRef zone(ProviderKind kind) {
    return world.zone(provider(kind), "example.org", NS, WWW, MAIL);
  }

  private void theyMake(ProviderKind kind, ResourceRecord... records) {
    List<ResourceRecord> all = new ArrayList<>(List.of(NS));
    all.addAll(List.of(records));
    provider(kind).putZone("example.org", all.toArray(ResourceRecord[]::new));
    world.sync(provider(kind));
  }

  private List<ResourceRecord> wanted(ZoneRef zone) {
    return world.drafts.rows(zone).stream()
        .flatMap(row -> row.after().stream())
        .filter(record -> record.recordSet().equals(SET))
        .toList();
  }

  private ChangePlan plan() {
    return world.planner.planDrafts(world.drafts.all());
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void whatOthersChangeInOtherRecordSetsIsNoConflict(ProviderKind kind) {
    ZoneRef zone = zone(kind);
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW2);
    theyMake(kind, WWW, MAIL.withContent("192.0.2.10"));

    assertThat(conflicts.all()).isEmpty();
    conflicts.mergeSilently();
    assertThat(conflicts.mergeSilently()).as("nothing is moved twice").isZero();
    assertThat(world.drafts.canUndo(zone)).isTrue();
    assertThat(plan().hasErrors()).isFalse();
    assertThat(wanted(zone)).containsExactly(WWW2);
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aChangeOfTheSameSetIsToldWithAllThreeSidesAndStopsThePlan(ProviderKind kind) {
    ZoneRef zone = zone(kind);
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW2);
    theyMake(kind, WWW, WWW3, MAIL);

    conflicts.mergeSilently();
    assertThat(conflicts.of(zone))
        .isEqualTo(conflicts.all())
        .containsExactly(
            new Conflict.OfRecordSet(zone, SET, List.of(WWW), List.of(WWW, WWW3), List.of(WWW2)));
    assertThat(plan().changes())
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.problems())
                    .extracting(PlanProblem::messageKey)
                    .containsExactly("plan.conflict"));
  }

  @ParameterizedTest
  @EnumSource(ConflictChoice.class)
  void whateverIsChosenIsDraftedOnTheBaseOfWhatIsThereAndArrives(ConflictChoice choice) {
    for (ProviderKind kind : ProviderKind.values()) {
      ZoneRef zone = zone(kind);
      world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW2);
      theyMake(kind, WWW, WWW3, MAIL);

      conflicts.resolve(conflicts.of(zone).getFirst(), choice);

      List<ResourceRecord> expected =
          switch (choice) {
            case BASE -> List.of(WWW);
            case THEIRS -> List.of(WWW, WWW3);
            case MINE -> List.of(WWW2);
            case BOTH -> List.of(WWW2, WWW3);
          };
      assertThat(conflicts.all()).isEmpty();
      assertThat(wanted(zone)).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(plan().hasErrors()).isFalse();
      world.applyAll();
      assertThat(provider(kind).heldRecords("example.org"))
          .filteredOn(record -> record.recordSet().equals(SET))
          .containsExactlyInAnyOrderElementsOf(expected);
      assertThat(world.drafts.all()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aDraftOfWhatSomebodyElseHasDoneMeanwhileIsDone(ProviderKind kind) {
    ZoneRef zone = zone(kind);
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW2);
    world.drafts.add(zone, WWW3);
    theyMake(kind, WWW3, WWW2, MAIL);

    assertThat(conflicts.mergeSilently()).isEqualTo(1);
    assertThat(world.drafts.all()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void whatIsEditedAfterAChangeOfOthersIsMineAsItWasSeen(ProviderKind kind) {
    ZoneRef zone = zone(kind);
    world.drafts.add(zone, WWW2);
    theyMake(kind, WWW3, MAIL);
    conflicts.mergeSilently();
    ResourceRecord mine = WWW.withContent("192.0.2.8");
    world.drafts.edit(zone, seen(zone, WWW3), mine);

    conflicts.mergeSilently();

    assertThat(wanted(zone)).containsExactlyInAnyOrder(WWW2, mine);
    assertThat(conflicts.all())
        .containsExactly(
            new Conflict.OfRecordSet(zone, SET, List.of(WWW), List.of(WWW3), List.of(WWW2, mine)));
    conflicts.resolve(conflicts.all().getFirst(), ConflictChoice.MINE);
    assertThat(wanted(zone)).containsExactlyInAnyOrder(WWW2, mine);
    assertThat(plan().hasErrors()).isFalse();
  }

  private DraftRow seen(ZoneRef zone, ResourceRecord record) {
    return world.drafts.rows(zone).stream()
        .filter(row -> row.shown().equals(record))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void newIdsAreFollowedAlsoWhereSomethingElseOfTheZoneIsMoved() {
    ZoneRef zone = zone(ProviderKind.IONOS);
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW2);
    world.drafts.edit(
        zone, world.row(zone, "mail.example.org", "A"), MAIL.withContent("192.0.2.10"));
    // deleted and created again: the same content under another id
    theyMake(ProviderKind.IONOS, MAIL.withContent("192.0.2.10"));
    theyMake(ProviderKind.IONOS, WWW, MAIL.withContent("192.0.2.10"));

    conflicts.mergeSilently();

    assertThat(world.drafts.all())
        .singleElement()
        .satisfies(
            draft ->
                assertThat(((Change.OfRecord) draft.change()).before())
                    .isEqualTo(world.zones.recordSet(zone, SET).stream().findFirst()));
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aZoneToBeDeletedThatOthersAddedToIsAConflictUntilItIsDraftedAgain(ProviderKind kind) {
    ZoneRef zone = zone(kind);
    draftDeletion(zone);
    assertThat(plan().hasErrors()).isFalse();
    theyMake(kind, WWW, WWW2, MAIL);

    assertThat(plan().changes())
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.problems())
                    .extracting(PlanProblem::messageKey)
                    .contains("plan.conflict"));
    draftDeletion(zone);
    assertThat(plan().hasErrors()).isFalse();
    assertThat(plan().guardrails()).containsExactly(new Guardrail.ZoneDeletion(zone, 4));
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aZoneIsNotDeletedWithWhatASyncBroughtAfterThePlanWasShown(ProviderKind kind) {
    ZoneRef zone = zone(kind);
    draftDeletion(zone);
    ChangePlan shown = plan();
    theyMake(kind, WWW, WWW2, MAIL);

    world.applier.apply(
        shown,
        new ApplyOptions(Set.copyOf(shown.guardrails()), "", false),
        ApplyObserver.NONE,
        () -> false);

    assertThat(provider(kind).heldRecords("example.org")).contains(WWW2);
  }

  private void draftDeletion(ZoneRef zone) {
    var summary = world.zones.summary(zone).orElseThrow();
    world.drafts.put(new Change.ZoneDeletion(summary.zone(), summary.records()));
  }

  @Test
  void oneHalfOfARenamingInConflictLeavesTheOtherDrafted() {
    ZoneRef zone = zone(ProviderKind.BDOM);
    ResourceRecord moved = WWW.withName(DnsName.of("web.example.org"));
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), moved);
    theyMake(ProviderKind.BDOM, WWW, WWW2, MAIL);

    conflicts.resolve(conflicts.all().getFirst(), ConflictChoice.THEIRS);

    assertThat(world.drafts.all())
        .extracting(DraftEntry::change)
        .containsExactly(new Change.OfRecord(zone, Optional.empty(), Optional.of(moved)));
    assertThat(conflicts.all()).isEmpty();
  }

  @Test
  void bothHalvesOfARenamingThatOthersMadeTooAreDone() {
    ZoneRef zone = zone(ProviderKind.IONOS);
    ResourceRecord moved = WWW.withName(DnsName.of("web.example.org"));
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), moved);
    theyMake(ProviderKind.IONOS, moved, MAIL);

    assertThat(conflicts.mergeSilently()).isEqualTo(2);
    assertThat(world.drafts.all()).isEmpty();
  }

  @Test
  void aRecordThatWasMadeAnewWithTheSameContentIsTheSameRecord() {
    ZoneRef zone = zone(ProviderKind.IONOS);
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW2);
    theyMake(ProviderKind.IONOS, MAIL);
    theyMake(ProviderKind.IONOS, record("a.example.org", "A", "192.0.2.5"), MAIL, WWW);

    conflicts.mergeSilently();

    assertThat(plan().hasErrors()).isFalse();
    assertThat(world.applyOne()).isEqualTo(new StepResult.Outcome.Done(false));
    assertThat(world.ionos.heldRecords("example.org")).contains(WWW2).doesNotContain(WWW);
  }

  @Test
  void aConflictThatIsNoLongerAsItWasToldIsLeftAlone() {
    ZoneRef zone = zone(ProviderKind.BDOM);
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW2);
    theyMake(ProviderKind.BDOM, WWW, WWW3, MAIL);
    Conflict told = conflicts.all().getFirst();
    theyMake(ProviderKind.BDOM, WWW3, MAIL);
    List<DraftEntry> before = world.drafts.all();

    conflicts.resolve(told, ConflictChoice.THEIRS);

    assertThat(world.drafts.all()).isEqualTo(before);
    assertThat(conflicts.all()).hasSize(1);
  }

  @Test
  void aMergeThatMovesBasesEmptiesTheUndoLogOfTheZoneOnly() {
    ZoneRef zone = zone(ProviderKind.BDOM);
    ZoneRef other = world.zone(world.ionos, "example.net");
    world.drafts.add(other, record("www.example.net", "A", "192.0.2.1"));
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW2);
    assertThat(world.drafts.canUndo(zone)).isTrue();
    theyMake(ProviderKind.BDOM, WWW2, MAIL);

    conflicts.mergeSilently();

    assertThat(world.drafts.canUndo(zone)).isFalse();
    assertThat(world.drafts.canUndo(other)).isTrue();
  }

  @Test
  void aDraftThatGoesOnWishingTheSameKeepsItsId() {
    ZoneRef zone = zone(ProviderKind.IONOS);
    long added = world.drafts.add(zone, WWW3);
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW2);
    long edited = world.drafts.all().getLast().id();
    ResourceRecord theirs = WWW.withContent("192.0.2.77");
    theyMake(ProviderKind.IONOS, WWW, theirs, MAIL);

    conflicts.resolve(conflicts.of(zone).getFirst(), ConflictChoice.BOTH);

    assertThat(world.drafts.all()).extracting(DraftEntry::id).containsExactly(added, edited);
    assertThat(wanted(zone)).containsExactlyInAnyOrder(theirs, WWW2, WWW3);

    theyMake(ProviderKind.IONOS, WWW3, theirs, MAIL);
    conflicts.resolve(conflicts.of(zone).getFirst(), ConflictChoice.MINE);

    assertThat(wanted(zone)).containsExactlyInAnyOrder(theirs, WWW2, WWW3);
    assertThat(world.drafts.all()).extracting(DraftEntry::id).containsExactly(edited);
  }

  @Test
  void whatIsNotWhollyKnownIsNotInConflict() {
    ZoneRef zone = zone(ProviderKind.BDOM);
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW2);
    world.bdom.dropZone("example.org");
    world.sync(world.bdom);

    assertThat(conflicts.all()).isEmpty();
    assertThat(conflicts.mergeSilently()).isZero();
    assertThat(world.drafts.all()).as("drafts of a zone that is gone").hasSize(1);
    assertThat(world.drafts.rows(zone)).anyMatch(row -> row.status() == RowStatus.CHANGED);
  }

  private ZoneRef zoneWith(Soa soa) {
    Zone zone = Samples.zone(Samples.BDOM, "example.org");
    world.zones.saveListing(Samples.BDOM.id(), List.of(zone), true, Samples.NOW);
    world.zones.saveContent(new ZoneContent(zone, Optional.of(soa), List.of()), Samples.NOW);
    return zone.ref();
  }

  @Test
  void anotherSerialAloneIsNoConflictAndMovesAlong() {
    Soa base = new Soa("ns1.example.net", "root@example.net", BigInteger.TEN, 3600);
    ZoneRef zone = zoneWith(base);
    Soa mine = new Soa("ns2.example.net", "root@example.net", BigInteger.TEN, 3600);
    world.drafts.put(new Change.OfSoa(zone, base, mine));
    Soa theirs = base.withSerial(BigInteger.valueOf(20));
    zoneWith(theirs);

    assertThat(conflicts.all()).isEmpty();
    assertThat(conflicts.mergeSilently()).isEqualTo(1);
    assertThat(world.drafts.all().getFirst().change())
        .isEqualTo(new Change.OfSoa(zone, theirs, mine.withSerial(theirs.serial())));
    assertThat(conflicts.mergeSilently()).isZero();
  }

  @Test
  void aStartOfAuthorityThatOthersChangedIsAConflict() {
    Soa base = new Soa("ns1.example.net", "root@example.net", BigInteger.TEN, 3600);
    ZoneRef zone = zoneWith(base);
    Soa mine = new Soa("ns2.example.net", "root@example.net", BigInteger.TEN, 3600);
    world.drafts.put(new Change.OfSoa(zone, base, mine));
    Soa theirs = new Soa("ns1.example.net", "root@example.net", BigInteger.valueOf(11), 60);
    zoneWith(theirs);

    Conflict conflict = new Conflict.OfSoa(zone, base, theirs, mine);
    assertThat(conflicts.all()).containsExactly(conflict);
    assertThat(plan().hasErrors()).isTrue();
    assertThatThrownBy(() -> conflicts.resolve(conflict, ConflictChoice.BOTH))
        .isInstanceOf(IllegalArgumentException.class);
    conflicts.resolve(conflict, ConflictChoice.MINE);
    assertThat(world.drafts.all().getFirst().change())
        .isEqualTo(new Change.OfSoa(zone, theirs, mine.withSerial(theirs.serial())));
    assertThat(plan().hasErrors()).isFalse();
  }

  private Change.OfReverse reverse(Optional<ReverseRecord> before, String name) {
    return new Change.OfReverse(Samples.IONOS.id(), before, Optional.of(data(name)));
  }

  private static ReverseData data(String name) {
    return new ReverseData(IpAddress.of("192.0.2.1"), DnsName.of(name), "");
  }

  @ParameterizedTest
  @EnumSource(
      value = ConflictChoice.class,
      names = {"BASE", "THEIRS", "MINE"})
  void aReverseRecordThatOthersChangedIsAConflict(ConflictChoice choice) {
    ReverseRecord before = world.ionos.putReverse("192.0.2.1", "www.example.org");
    world.sync(world.ionos);
    world.drafts.put(reverse(Optional.of(before), "mine.example.org"));
    ReverseRecord theirs = world.ionos.putReverse("192.0.2.1", "theirs.example.org");
    world.reverse.saveListing(Samples.IONOS.id(), List.of(theirs), true, Samples.NOW);

    Conflict conflict =
        new Conflict.OfReverse(
            Samples.IONOS.id(),
            IpAddress.of("192.0.2.1"),
            Optional.of(before.data()),
            Optional.of(theirs.data()),
            Optional.of(data("mine.example.org")));
    assertThat(conflicts.all()).containsExactly(conflict);
    assertThat(plan().hasErrors()).isTrue();
    conflicts.resolve(conflict, choice);

    assertThat(world.drafts.all())
        .extracting(DraftEntry::change)
        .isEqualTo(
            switch (choice) {
              case BASE -> List.of(reverse(Optional.of(theirs), "www.example.org"));
              case MINE -> List.of(reverse(Optional.of(theirs), "mine.example.org"));
              case THEIRS, BOTH -> List.of();
            });
    assertThat(conflicts.all()).isEmpty();
  }

  @Test
  void aReverseRecordThatOthersMadeAsWishedIsDone() {
    world.sync(world.ionos);
    world.drafts.put(reverse(Optional.empty(), "www.example.org"));
    world.ionos.putReverse("192.0.2.1", "www.example.org");
    world.sync(world.ionos);

    assertThat(conflicts.mergeSilently()).isEqualTo(1);
    assertThat(world.drafts.all()).isEmpty();
  }

  @Test
  void lockedSetsStopAPlanUntilTheyAreUnlocked() {
    ZoneRef zone = zone(ProviderKind.IONOS);
    LockStore locks = new LockStore(world.database);
    locks.lock(zone, new RecordSetKey(MAIL.name(), RecordType.A));
    world.drafts.delete(zone, world.row(zone, "mail.example.org", "A"));

    assertThat(plan().changes().getFirst().problems())
        .contains(
            new PlanProblem(
                PlanProblem.Severity.ERROR, "plan.locked", List.of("mail.example.org", "A")));
    locks.unlock(zone, MAIL.recordSet());
    assertThat(plan().hasErrors()).isFalse();
  }
}
