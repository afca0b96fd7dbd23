package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zonewright.store.Samples.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.FakeProvider;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.Samples;

class UndoTest {

  private static final ResourceRecord NS = record("example.org", "NS", "ns1.example.net");
  private static final ResourceRecord WWW = record("www.example.org", "A", "192.0.2.1");
  private static final ResourceRecord MAIL = record("mail.example.org", "A", "192.0.2.9");
  private static final ResourceRecord API = record("api.example.org", "A", "192.0.2.4");

  @TempDir Path directory;
  private TwoProviders world;
  private Undo undo;

  @BeforeEach
  void open() {
    world = new TwoProviders(directory);
    undo = new Undo(world.database, TwoProviders.CLOCK);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private long apply() {
    ApplyReport report = world.apply(ApplyObserver.NONE, false, () -> false);
    assertThat(report.results())
        .allSatisfy(r -> assertThat(r.outcome()).isInstanceOf(Outcome.Done.class));
    return report.changeSet();
  }

  private ZoneRef zone(FakeProvider provider) {
    return world.zone(provider, "example.org", NS, WWW, MAIL);
  }

  private void change(ZoneRef zone) {
    world.drafts.add(zone, API);
    world.drafts.add(zone, API.withContent("192.0.2.5"));
    world.drafts.edit(
        zone, world.row(zone, "www.example.org", "A"), WWW.withName(DnsName.of("w.example.org")));
    world.drafts.edit(zone, world.row(zone, "mail.example.org", "A"), MAIL.withTtl(60));
  }

  @Test
  void undoneAndAppliedAllIsAsItWas() {
    for (FakeProvider provider : List.of(world.ionos, world.bdom)) {
      ZoneRef zone = zone(provider);
      change(zone);
      long set = apply();
      assertThat(provider.heldRecords("example.org")).hasSize(5).doesNotContain(WWW, MAIL);

      UndoDraft undone = undo.draft(set);
      assertThat(undone.alreadySo()).isEmpty();
      assertThat(undone.inTheWay()).isEmpty();
      assertThat(undone.drafts())
          .containsExactlyInAnyOrderElementsOf(
              world.drafts.all().stream().map(DraftEntry::id).toList())
          .hasSizeGreaterThan(3);
      apply();
      assertThat(provider.heldRecords("example.org")).containsExactlyInAnyOrder(NS, WWW, MAIL);
      assertThat(undo.draft(set).drafted()).isZero();
    }
  }

  /** The drafts that were never sent stand in the same record set. */
  @Test
  void onlyWhatWasDoneOfAnInterruptedRunIsTakenBackAndTheRestStaysPossible() {
    ResourceRecord second = API.withContent("192.0.2.5");
    for (FakeProvider provider : List.of(world.ionos, world.bdom)) {
      ZoneRef zone = zone(provider);
      world.drafts.add(zone, API);
      long set = oneStepOf(zone, second);
      assertThat(provider.heldRecords("example.org")).hasSize(4);

      UndoDraft undone = undo.draft(set);
      new Conflicts(world.database).mergeSilently();
      ChangePlan plan =
          world.planner.planDrafts(
              world.drafts.all().stream().filter(d -> undone.drafts().contains(d.id())).toList());
      assertThat(plan.changes())
          .singleElement()
          .satisfies(change -> assertThat(change.problems()).isEmpty());
      world.applier.apply(plan, ApplyOptions.NONE, ApplyObserver.NONE, () -> false);
      assertThat(provider.heldRecords("example.org")).containsExactlyInAnyOrder(NS, WWW, MAIL);

      apply();
      assertThat(provider.heldRecords("example.org")).hasSize(4);
      assertThat(world.drafts.all()).isEmpty();
    }
  }

  /** Applies what is drafted, and leaves another draft of the same run unsent. */
  private long oneStepOf(ZoneRef zone, ResourceRecord another) {
    if (zone.account().equals(world.bdom.account().id())) {
      // a zone that is written as a whole is one step
      long set = apply();
      world.drafts.add(zone, another);
      return set;
    }
    world.drafts.add(zone, another);
    AtomicInteger asked = new AtomicInteger();
    world.apply(ApplyObserver.NONE, false, () -> asked.incrementAndGet() > 1);
    long set = world.recovery.unfinished().getFirst().changeSet();
    world.recovery.leave(world.recovery.inspect(set));
    return set;
  }

  @Test
  void undoingIsOneEditThatCanItselfBeTakenBack() {
    ZoneRef zone = zone(world.ionos);
    change(zone);
    long set = apply();
    undo.draft(set);
    assertThat(world.drafts.undo(zone)).isTrue();
    assertThat(world.drafts.all()).isEmpty();
  }

  @Test
  void whatWasChangedAgainSinceIsAConflict() {
    ZoneRef zone = zone(world.ionos);
    world.drafts.edit(zone, world.row(zone, "mail.example.org", "A"), MAIL.withTtl(60));
    long set = apply();
    world.drafts.edit(zone, world.row(zone, "mail.example.org", "A"), MAIL.withTtl(90));
    apply();

    assertThat(undo.draft(set).drafted()).isEqualTo(1);
    assertThat(new Conflicts(world.database).of(zone))
        .singleElement()
        .isInstanceOfSatisfying(
            Conflict.OfRecordSet.class,
            conflict -> {
              assertThat(conflict.base()).containsExactly(MAIL.withTtl(60));
              assertThat(conflict.theirs()).containsExactly(MAIL.withTtl(90));
              assertThat(conflict.mine()).containsExactly(MAIL);
            });
  }

  @Test
  void aNewerChangeBesideItIsNoConflict() {
    ZoneRef zone = zone(world.bdom);
    world.drafts.add(zone, API);
    long set = apply();
    world.drafts.add(zone, API.withContent("192.0.2.5"));
    apply();

    undo.draft(set);
    apply();
    assertThat(world.bdom.heldRecords("example.org"))
        .containsExactlyInAnyOrder(NS, WWW, MAIL, API.withContent("192.0.2.5"));
  }

  @Test
  void anotherDraftOfTheSameRecordIsNotOverwritten() {
    ZoneRef zone = zone(world.ionos);
    world.drafts.edit(zone, world.row(zone, "mail.example.org", "A"), MAIL.withTtl(60));
    long set = apply();
    world.drafts.delete(zone, world.row(zone, "mail.example.org", "A"));

    UndoDraft undone = undo.draft(set);
    assertThat(undone.drafted()).isZero();
    assertThat(undone.inTheWay()).hasSize(1);
    assertThat(world.drafts.all()).hasSize(1);
  }

  @Test
  void aDeletedZoneIsCreatedAgainWithAllThatWasInIt() {
    for (FakeProvider provider : List.of(world.ionos, world.bdom)) {
      ZoneRef zone = zone(provider);
      Optional<Soa> soa = world.zones.content(zone).orElseThrow().soa();
      world.drafts.put(new Change.ZoneDeletion(world.zones.summary(zone).orElseThrow().zone(), 3));
      long set = apply();
      assertThat(provider.hasZone("example.org")).isFalse();

      assertThat(undo.draft(set).drafted()).isEqualTo(1);
      assertThat(world.drafts.all().getFirst().change())
          .isInstanceOfSatisfying(
              Change.ZoneCreation.class, c -> assertThat(c.soa()).isEqualTo(soa));
      apply();
      assertThat(provider.heldRecords("example.org")).containsExactlyInAnyOrder(NS, WWW, MAIL);
      assertThat(undo.draft(set).alreadySo()).hasSize(1);
    }
  }

  @Test
  void aCreatedZoneIsDeletedAgain() {
    ZoneRef zone = new ZoneRef(Samples.BDOM.id(), DnsName.of("example.org"));
    world.drafts.put(new Change.ZoneCreation(zone, List.of(NS, WWW), Optional.empty()));
    long set = apply();
    undo.draft(set);
    apply();
    assertThat(world.bdom.hasZone("example.org")).isFalse();
    assertThat(undo.draft(set).alreadySo()).hasSize(1);
  }

  @Test
  void aStartOfAuthorityIsAsItWasButForItsSerial() {
    ZoneRef zone = zone(world.bdom);
    Soa before = world.zones.content(zone).orElseThrow().soa().orElseThrow();
    world.drafts.put(
        new Change.OfSoa(
            zone, before, new Soa("ns9.example.net", before.rname(), before.serial(), 77)));
    long set = apply();
    undo.draft(set);
    apply();
    Soa after = world.bdom.held("example.org").soa().orElseThrow();
    assertThat(after.withSerial(before.serial())).isEqualTo(before);
  }

  @Test
  void reverseRecordsAreAsTheyWere() {
    zone(world.ionos);
    world.ionos.putReverse("192.0.2.1", "www.example.org");
    world.sync(world.ionos);
    ReverseRecord one = world.reverse.all().getFirst();
    world.drafts.put(
        new Change.OfReverse(Samples.IONOS.id(), Optional.of(one), data("192.0.2.1", "mail")));
    world.drafts.put(
        new Change.OfReverse(Samples.IONOS.id(), Optional.empty(), data("192.0.2.9", "mail")));
    long set = apply();

    assertThat(undo.draft(set).drafted()).isEqualTo(2);
    apply();
    assertThat(world.ionos.heldReverse())
        .extracting(ReverseRecord::data)
        .containsExactly(one.data());
  }

  private static Optional<ReverseData> data(String ip, String name) {
    return Optional.of(new ReverseData(IpAddress.of(ip), DnsName.of(name + ".example.org"), ""));
  }

  @Test
  void whatWasNeverAppliedCannotBeTakenBack() {
    assertThatThrownBy(() -> undo.draft(4711)).isInstanceOf(IllegalArgumentException.class);
  }
}
