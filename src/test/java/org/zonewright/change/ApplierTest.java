package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.zonewright.store.Samples.record;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.FakeProvider;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.RecordWriting;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;
import org.zonewright.store.Samples;

class ApplierTest {

  private static final ResourceRecord NS = record("example.org", "NS", "ns1.example.net");
  private static final ResourceRecord WWW = record("www.example.org", "A", "192.0.2.1");
  private static final ResourceRecord WWW2 = record("www.example.org", "A", "192.0.2.2");
  private static final ResourceRecord MAIL = record("mail.example.org", "A", "192.0.2.9");

  @TempDir Path directory;
  private TwoProviders world;

  @BeforeEach
  void open() {
    world = new TwoProviders(directory);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private ZoneRef ionosZone() {
    return world.zone(world.ionos, "example.org", WWW, MAIL);
  }

  private ZoneRef bdomZone() {
    return world.zone(world.bdom, "example.org", NS, WWW, MAIL);
  }

  @Test
  void recordsAreCreatedChangedAndDeletedOneByOne() {
    everythingArrives(ionosZone(), world.ionos);
  }

  @Test
  void recordsAreCreatedChangedAndDeletedWithTheirZone() {
    everythingArrives(bdomZone(), world.bdom);
  }

  private void everythingArrives(ZoneRef zone, FakeProvider provider) {
    world.drafts.add(zone, WWW2.withTtl(60));
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withTtl(60));
    world.drafts.delete(zone, world.row(zone, "mail.example.org", "A"));

    assertThat(world.applyAll()).allMatch(r -> r.outcome().equals(new Outcome.Done(false)));
    assertThat(provider.heldRecords("example.org"))
        .contains(WWW.withTtl(60), WWW2.withTtl(60))
        .doesNotContain(WWW, MAIL);
    assertThat(world.cached(zone))
        .containsExactlyInAnyOrderElementsOf(provider.heldRecords("example.org"));
    assertThat(world.drafts.all()).isEmpty();
    assertThat(world.drafts.rows(zone)).allMatch(row -> row.status() == RowStatus.UNCHANGED);
  }

  @Test
  void aRenamedRecordIsMoved() {
    ZoneRef zone = ionosZone();
    ResourceRecord renamed = WWW.withName(DnsName.of("web.example.org"));
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), renamed);

    assertThat(world.applyAll()).hasSize(2).allMatch(r -> r.outcome() instanceof Outcome.Done);
    assertThat(world.ionos.heldRecords("example.org")).containsExactlyInAnyOrder(MAIL, renamed);
    assertThat(world.drafts.all()).isEmpty();
  }

  @Test
  void theUndoneHalfOfARenamingStaysADraft() {
    ZoneRef zone = ionosZone();
    ResourceRecord renamed = WWW.withName(DnsName.of("web.example.org"));
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), renamed);
    world.ionos.script().fail("record.put", world.ionos.script().rejected("record.put", ""));

    assertThat(world.applyAll())
        .extracting(r -> r.outcome().getClass().getSimpleName())
        .containsExactly("Done", "Failed");
    assertThat(world.drafts.all())
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.change())
                    .isEqualTo(Drafts.change(zone, Optional.empty(), Optional.of(renamed))));
    world.ionos.script().clear();
    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
  }

  @Test
  void aRecordThatSomebodyElseChangedIsNotOverwritten() {
    ZoneRef zone = ionosZone();
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withTtl(60));
    ZoneRecord live = world.ionos.held("example.org").records().getFirst();
    put(live.id(), WWW.withTtl(300));

    assertThat(world.applyOne())
        .isEqualTo(new Outcome.Conflicted(List.of(WWW), List.of(WWW.withTtl(300))));
    assertThat(world.ionos.heldRecords("example.org")).contains(WWW.withTtl(300));
    assertThat(world.drafts.all()).hasSize(1);
    assertThat(lastStep().status()).isEqualTo(JournalStatus.CONFLICT);
  }

  @Test
  void aRecordThatSomebodyElseDeletedIsNotBroughtBack() {
    ZoneRef zone = ionosZone();
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withTtl(60));
    deleteElsewhere(world.ionos.held("example.org").records().getFirst().id());

    assertThat(world.applyOne()).isEqualTo(new Outcome.Conflicted(List.of(WWW), List.of()));
  }

  @Test
  void aRecordThatSomebodyElseCreatedMeanwhileStopsTheSameCreation() {
    ZoneRef zone = ionosZone();
    world.drafts.add(zone, WWW2);
    put("theirs", WWW2);

    assertThat(world.applyOne())
        .isEqualTo(new Outcome.Conflicted(List.of(WWW), List.of(WWW, WWW2)));
  }

  @Test
  void aConflictEndsTheZoneButNotOtherZones() {
    ZoneRef zone = ionosZone();
    ZoneRef other = world.zone(world.ionos, "example.net", record("example.net", "A", "192.0.2.1"));
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withTtl(60));
    world.drafts.add(zone, record("api.example.org", "A", "192.0.2.4"));
    world.drafts.add(other, record("api.example.net", "A", "192.0.2.4"));
    put(world.ionos.held("example.org").records().getFirst().id(), WWW.withTtl(300));

    assertThat(world.applyAll())
        .extracting(r -> r.step().zone().orElseThrow().name().text(), r -> outcome(r))
        .containsExactlyInAnyOrder(
            tuple("example.org", "Conflicted"),
            tuple("example.org", "Skipped"),
            tuple("example.net", "Done"));
  }

  @Test
  void otherRecordSetsThatSomebodyElseChangedAreKept() {
    ZoneRef zone = bdomZone();
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withTtl(60));
    world.bdom.putZone("example.org", NS, WWW, MAIL.withTtl(300), WWW.withName(MAIL.name()));

    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
    assertThat(world.bdom.heldRecords("example.org"))
        .containsExactlyInAnyOrder(
            NS, WWW.withTtl(60), MAIL.withTtl(300), WWW.withName(MAIL.name()));
    assertThat(world.cached(zone)).hasSize(4);
  }

  @Test
  void aRecordSetThatSomebodyElseChangedStopsTheZone() {
    ZoneRef zone = bdomZone();
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withTtl(60));
    world.bdom.putZone("example.org", NS, WWW, WWW2, MAIL);

    assertThat(world.applyOne())
        .isEqualTo(new Outcome.Conflicted(List.of(WWW), List.of(WWW, WWW2)));
    assertThat(world.bdom.script().calls("zone.replace")).isEmpty();
    assertThat(world.drafts.all()).hasSize(1);
  }

  @Test
  void onesOwnSaveIsNeverAConflict() {
    for (FakeProvider provider : List.of(world.ionos, world.bdom)) {
      ZoneRef zone = world.zone(provider, "own.example", record("own.example", "NS", "a.test"));
      List<Long> ids =
          List.of(
              world.drafts.add(zone, record("www.own.example", "A", "192.0.2.1")),
              world.drafts.add(zone, record("www.own.example", "A", "192.0.2.2")),
              world.drafts.add(zone, record("www.own.example", "A", "192.0.2.3")));
      // one first, then the other two, all begun on the same base
      applyOnly(ids.subList(0, 1));
      applyOnly(ids.subList(1, 3));

      assertThat(world.drafts.all()).isEmpty();
      assertThat(provider.heldRecords("own.example")).hasSize(4);
    }
  }

  private void applyOnly(List<Long> ids) {
    ChangePlan plan =
        world.planner.planDrafts(
            world.drafts.all().stream().filter(e -> ids.contains(e.id())).toList());
    assertThat(world.applier.apply(plan, ApplyObserver.NONE, () -> false).allDone()).isTrue();
  }

  @Test
  void aLostAnswerIsResolvedByReadingBack() {
    ZoneRef zone = ionosZone();
    world.drafts.add(zone, WWW2);
    world.ionos.script().loseAnswerOnce("record.put");
    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));

    world.drafts.delete(zone, world.row(zone, "mail.example.org", "A"));
    world.ionos.script().loseAnswerOnce("record.delete");
    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));

    ZoneRef whole = bdomZone();
    world.drafts.add(whole, WWW2);
    world.bdom.script().loseAnswerOnce("zone.replace");
    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
    assertThat(world.bdom.heldRecords("example.org")).contains(WWW2);
  }

  @Test
  void aRequestThatWasNotDoneHasFailed() {
    ZoneRef zone = ionosZone();
    world.drafts.add(zone, WWW2);
    world.ionos.script().failOnce("record.put", world.ionos.script().timeout("record.put", ""));

    assertThat(world.applyOne()).isInstanceOf(Outcome.Failed.class);
    assertThat(world.drafts.all()).hasSize(1);
  }

  @Test
  void whatNobodyCanTellIsUnknownAndTheNextAttemptTakesItUp() {
    ZoneRef zone = ionosZone();
    world.drafts.add(zone, WWW2);
    world.ionos.script().loseAnswerOnce("record.put");
    world.ionos.script().fail("record.read", world.ionos.script().unreachable("record.read"));

    assertThat(world.applyOne()).isInstanceOf(Outcome.Unknown.class);
    assertThat(lastStep().status()).isEqualTo(JournalStatus.UNKNOWN);
    assertThat(world.drafts.all()).hasSize(1);

    world.ionos.script().clear();
    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
    assertThat(world.ionos.heldRecords("example.org")).containsOnlyOnce(WWW2);
  }

  @Test
  void whatIsReadBackOtherwiseThanMeantIsShown() {
    ZoneRef zone = bdomZone();
    world.drafts.add(zone, WWW2);
    world
        .bdom
        .script()
        .beforeOnce(
            "zone.replace",
            () ->
                world
                    .bdom
                    .script()
                    .beforeOnce(
                        "zone.read", () -> world.bdom.putZone("example.org", NS, WWW, MAIL)));

    assertThat(world.applyOne()).isEqualTo(new Outcome.Different(List.of(WWW2), List.of()));
    assertThat(world.drafts.all()).hasSize(1);
  }

  @Test
  void laterMeansWaitingAndTryingTwiceMore() {
    ZoneRef zone = ionosZone();
    world.drafts.add(zone, WWW2);
    world.ionos.script().failOnce("record.put", later(Duration.ofSeconds(7)));
    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
    assertThat(world.pauses).contains(Duration.ofSeconds(7));

    world.drafts.add(zone, WWW.withContent("192.0.2.77"));
    world.ionos.script().fail("record.put", later(Duration.ofSeconds(7)));
    world.ionos.script().forgetCalls();
    assertThat(world.applyOne()).isInstanceOf(Outcome.Failed.class);
    assertThat(world.ionos.script().calls("record.put")).hasSize(3);
  }

  @Test
  void aReverseRecordIsNotWrittenIfItsAddressRecordFailed() {
    ZoneRef zone = ionosZone();
    world.drafts.add(zone, record("new.example.org", "A", "192.0.2.7"));
    world.drafts.put(reverse(Optional.empty(), "192.0.2.7", "new.example.org"));
    world.ionos.script().fail("record.put", world.ionos.script().rejected("record.put", ""));

    assertThat(world.applyAll())
        .extracting(ApplierTest::outcome)
        .containsExactly("Failed", "Skipped");
  }

  @Test
  void anUnreachableProviderIsNotAskedAgainAndAgain() {
    ZoneRef zone = ionosZone();
    world.drafts.delete(zone, world.row(zone, "www.example.org", "A"));
    world.drafts.delete(zone, world.row(zone, "mail.example.org", "A"));
    world.ionos.script().fail("record.read", world.ionos.script().unreachable("record.read"));

    assertThat(world.applyAll())
        .extracting(ApplierTest::outcome)
        .containsExactly("Failed", "Skipped");
    assertThat(world.drafts.all()).hasSize(2);
  }

  @Test
  void stoppingSkipsTheRest() {
    ZoneRef zone = ionosZone();
    world.drafts.add(zone, WWW2);

    ApplyReport report =
        world.applier.apply(
            world.planner.planDrafts(world.drafts.all()), ApplyObserver.NONE, () -> true);
    assertThat(report.results()).extracting(ApplierTest::outcome).containsExactly("Skipped");
    assertThat(world.ionos.script().calls("record.put")).isEmpty();
    assertThat(world.drafts.all()).hasSize(1);
  }

  @Test
  void aPlanWithErrorsIsRefused() {
    ZoneRef zone = ionosZone();
    world.drafts.add(zone, record("bad.example.org", "A", "none"));
    ChangePlan plan = world.planner.planDrafts(world.drafts.all());

    assertThatThrownBy(() -> world.applier.apply(plan, ApplyObserver.NONE, () -> false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void reverseRecordsAreCreatedChangedAndDeleted() {
    ionosZone();
    world.drafts.put(reverse(Optional.empty(), "192.0.2.1", "www.example.org"));
    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
    ReverseRecord created = world.reverse.all().getFirst();

    world.drafts.put(reverse(Optional.of(created), "192.0.2.1", "mail.example.org"));
    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
    ReverseRecord changed = world.reverse.all().getFirst();
    assertThat(changed.data().name()).isEqualTo(MAIL.name());

    world.drafts.put(
        new Change.OfReverse(Samples.IONOS.id(), Optional.of(changed), Optional.empty()));
    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
    assertThat(world.reverse.all()).isEmpty();
    assertThat(world.ionos.heldReverse()).isEmpty();
    assertThat(world.drafts.all()).isEmpty();
  }

  @Test
  void aReverseRecordThatSomebodyElseMadeIsNotOverwritten() {
    ionosZone();
    world.drafts.put(reverse(Optional.empty(), "192.0.2.1", "www.example.org"));
    world.ionos.putReverse("192.0.2.1", "theirs.example.org");

    assertThat(world.applyOne()).isInstanceOf(Outcome.Conflicted.class);
    assertThat(world.ionos.heldReverse())
        .extracting(r -> r.data().name().text())
        .containsExactly("theirs.example.org");
  }

  @Test
  void zonesAreCreatedWithTheirRecordsAndDeleted() {
    for (FakeProvider provider : List.of(world.ionos, world.bdom)) {
      ZoneRef zone = new ZoneRef(provider.account().id(), DnsName.of("fresh.example"));
      ResourceRecord ns = record("fresh.example", "NS", "ns1.example.net");
      world.drafts.put(new Change.ZoneCreation(zone, List.of(ns), Optional.empty()));
      assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
      assertThat(world.cached(zone)).containsExactly(ns);

      world.drafts.put(new Change.ZoneDeletion(world.zones.summary(zone).orElseThrow().zone(), 1));
      assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
      assertThat(world.zones.summary(zone)).isEmpty();
      assertThat(provider.hasZone("fresh.example")).isFalse();
    }
  }

  @Test
  void aNewZoneWhoseStartOfAuthorityIsNotAsMeantIsTold() {
    ZoneRef zone = new ZoneRef(Samples.BDOM.id(), DnsName.of("fresh.example"));
    ResourceRecord ns = record("fresh.example", "NS", "ns1.example.net");
    Soa meant = new Soa("ns1.example.net", "root@example.net", BigInteger.ONE, 7200);
    world.drafts.put(new Change.ZoneCreation(zone, List.of(ns), Optional.of(meant)));
    world
        .bdom
        .script()
        .afterOnce("zone.create", () -> world.bdom.putContent(withSoaTtl("fresh.example", 60)));

    assertThat(world.applyOne())
        .isInstanceOfSatisfying(
            Outcome.Different.class,
            different -> {
              assertThat(different.meant()).containsExactly(meant.asRecord(zone.name()));
              assertThat(different.found())
                  .contains(
                      new Soa("ns1.example.net", "root@example.net", BigInteger.ONE, 60)
                          .asRecord(zone.name()));
            });
  }

  @Test
  void theSerialOfANewZoneIsItsProviders() {
    ZoneRef zone = new ZoneRef(Samples.BDOM.id(), DnsName.of("fresh.example"));
    ResourceRecord ns = record("fresh.example", "NS", "ns1.example.net");
    Soa meant = new Soa("ns1.example.net", "root@example.net", BigInteger.ONE, 7200);
    world.drafts.put(new Change.ZoneCreation(zone, List.of(ns), Optional.of(meant)));
    world
        .bdom
        .script()
        .afterOnce("zone.create", () -> world.bdom.putContent(raised(world.bdom, "fresh.example")));

    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
  }

  private ZoneContent withSoaTtl(String name, long ttl) {
    var held = world.bdom.held(name);
    return new ZoneContent(
        held.zone(),
        held.soa().map(soa -> new Soa(soa.mname(), soa.rname(), soa.serial(), ttl)),
        held.records());
  }

  @Test
  void aZoneThatHoldsWhatTheUserHasNotSeenIsNotDeleted() {
    ZoneRef zone = bdomZone();
    world.drafts.put(new Change.ZoneDeletion(world.zones.summary(zone).orElseThrow().zone(), 3));
    world.bdom.putZone("example.org", NS, WWW, MAIL, WWW2);

    assertThat(world.applyOne()).isInstanceOf(Outcome.Conflicted.class);
    assertThat(world.bdom.hasZone("example.org")).isTrue();
  }

  @Test
  void aZoneThatExistsAlreadyIsNotCreated() {
    ZoneRef zone = new ZoneRef(Samples.BDOM.id(), DnsName.of("fresh.example"));
    ResourceRecord ns = record("fresh.example", "NS", "ns1.example.net");
    world.drafts.put(new Change.ZoneCreation(zone, List.of(ns), Optional.empty()));
    world.bdom.putZone("fresh.example", WWW.withName(DnsName.of("fresh.example")));

    assertThat(world.applyOne()).isInstanceOf(Outcome.Conflicted.class);
    assertThat(world.bdom.script().calls("zone.create")).isEmpty();
  }

  @Test
  void theStartOfAuthorityIsChangedAndItsSerialLeftToTheProvider() {
    ZoneRef zone = bdomZone();
    var before = world.zones.content(zone).orElseThrow().soa().orElseThrow();
    var after = new Soa("ns9.example.net", before.rname(), before.serial(), before.ttl());
    world.drafts.put(new Change.OfSoa(zone, before, after));
    world.drafts.add(zone, WWW2);
    // our own earlier save has raised the serial
    world.bdom.putContent(raised(world.bdom, "example.org"));

    assertThat(world.applyAll()).allMatch(r -> r.outcome() instanceof Outcome.Done);
    var soa = world.bdom.held("example.org").soa().orElseThrow();
    assertThat(soa.mname()).isEqualTo("ns9.example.net");
    assertThat(soa.serial()).isGreaterThan(before.serial());
    assertThat(world.drafts.all()).isEmpty();
  }

  private static ZoneContent raised(FakeProvider provider, String name) {
    var held = provider.held(name);
    return new ZoneContent(
        held.zone(),
        held.soa().map(soa -> soa.withSerial(soa.serial().add(BigInteger.TEN))),
        held.records());
  }

  @Test
  void anEditMadeWhileApplyingIsNotLost() {
    ZoneRef zone = ionosZone();
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withTtl(60));
    world
        .ionos
        .script()
        .beforeOnce(
            "record.put",
            () ->
                world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withTtl(120)));

    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
    DraftRow row = world.row(zone, "www.example.org", "A");
    assertThat(row.before().orElseThrow().data()).isEqualTo(WWW.withTtl(60));
    assertThat(row.after()).contains(WWW.withTtl(120));
    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
    assertThat(world.ionos.heldRecords("example.org")).contains(WWW.withTtl(120));
  }

  @Test
  void everyStepIsInTheJournalBeforeItIsSent() {
    ZoneRef zone = ionosZone();
    world.drafts.add(zone, WWW2);
    world
        .ionos
        .script()
        .beforeOnce(
            "record.put", () -> assertThat(lastStep().status()).isEqualTo(JournalStatus.SENDING));

    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
    JournalStep step = lastStep();
    assertThat(step.status()).isEqualTo(JournalStatus.DONE);
    assertThat(world.ionos.held("example.org").records())
        .extracting(ZoneRecord::id)
        .contains(step.providerId());
  }

  private JournalStep lastStep() {
    return world.journal.steps(world.journal.latest().orElseThrow()).getLast();
  }

  private ProviderException later(Duration wait) {
    return new ProviderException.RateLimited(
        world.ionos.script().failure("record.put", "", OptionalInt.of(429)), Optional.of(wait));
  }

  private void put(String id, ResourceRecord record) {
    if (world.ionos.recordWriting() instanceof RecordWriting.ByRecord writing) {
      writing.put(world.ionos.held("example.org").zone(), id, record);
    }
  }

  private void deleteElsewhere(String id) {
    if (world.ionos.recordWriting() instanceof RecordWriting.ByRecord writing) {
      writing.delete(world.ionos.held("example.org").zone(), id);
    }
  }

  private static String outcome(StepResult result) {
    return result.outcome().getClass().getSimpleName();
  }

  private static Change reverse(Optional<ReverseRecord> before, String ip, String name) {
    return new Change.OfReverse(
        Samples.IONOS.id(),
        before,
        Optional.of(new ReverseData(IpAddress.of(ip), DnsName.of(name), "")));
  }
}
