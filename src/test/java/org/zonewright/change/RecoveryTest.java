package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zonewright.store.Samples.record;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.change.StepTruth.Truth;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.FakeProvider;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;
import org.zonewright.store.LockStore;
import org.zonewright.store.Samples;

/** Change sets that were not carried out to their end, and what becomes of them. */
class RecoveryTest {

  private static final ResourceRecord NS = record("example.org", "NS", "ns1.example.net");
  private static final ResourceRecord WWW = record("www.example.org", "A", "192.0.2.1");
  private static final ResourceRecord WWW2 = record("www.example.org", "A", "192.0.2.2");
  private static final ResourceRecord MAIL = record("mail.example.org", "A", "192.0.2.9");
  private static final ResourceRecord API = record("api.example.org", "A", "192.0.2.4");

  /** The process ends here. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @TempDir Path directory;
  private TwoProviders world;

  @BeforeEach
  void open() {
    world = new TwoProviders(directory.resolve("0"));
  }

  @AfterEach
  void close() {
    world.close();
  }

  private static void kill() {
    throw new Killed();
  }

  /** Whether it was killed on the way. */
  private boolean applyAndDie() {
    try {
      world.apply(ApplyObserver.NONE, false, () -> false);
      return false;
    } catch (Killed _) {
      return true;
    }
  }

  private ApplyReport resume() {
    UnfinishedRun run = world.recovery.unfinished().getFirst();
    return world.recovery.resume(run.changeSet(), ApplyObserver.NONE, () -> false);
  }

  @Test
  void whereverIonosIsBeingWrittenWhenTheProgramIsKilledItIsGoneOnWith() {
    killedAtEveryCall(false);
  }

  @Test
  void whereverBdomIsBeingWrittenWhenTheProgramIsKilledItIsGoneOnWith() {
    killedAtEveryCall(true);
  }

  private void killedAtEveryCall(boolean bdom) {
    int call = 1;
    for (boolean killed = true; killed; call++) {
      world.close();
      world = new TwoProviders(directory.resolve(String.valueOf(call)));
      draftALot();
      (bdom ? world.bdom : world.ionos).script().atCall(call, RecoveryTest::kill);
      killed = applyAndDie();
      // what was not reached
      world.ionos.script().atCall(0, () -> {});
      world.bdom.script().atCall(0, () -> {});
      if (killed) {
        UnfinishedRun run = world.recovery.unfinished().getFirst();
        assertThat(world.recovery.inspect(run.changeSet()).steps())
            .extracting(StepTruth::truth)
            .doesNotContain(Truth.UNREACHABLE);
        ApplyReport report = resume();
        assertThat(report.results())
            .as("killed at call %d", call)
            .allSatisfy(r -> assertThat(r.outcome()).isInstanceOf(Outcome.Done.class));
      }
      allIsThereOnce();
    }
    assertThat(call).isGreaterThan(8);
  }

  private void draftALot() {
    for (FakeProvider provider : List.of(world.ionos, world.bdom)) {
      ZoneRef zone = world.zone(provider, "example.org", NS, WWW, MAIL);
      world.zone(provider, "old.example", record("old.example", "NS", "ns1.example.net"));
      world.drafts.add(zone, API);
      world.drafts.add(zone, API.withContent("192.0.2.5"));
      world.drafts.edit(
          zone, world.row(zone, "www.example.org", "A"), WWW.withContent("192.0.2.8"));
      world.drafts.delete(zone, world.row(zone, "mail.example.org", "A"));
      ZoneRef fresh = new ZoneRef(provider.account().id(), DnsName.of("fresh.example"));
      world.drafts.put(new Change.ZoneCreation(fresh, fresh(), Optional.empty()));
      ZoneRef old = new ZoneRef(provider.account().id(), DnsName.of("old.example"));
      world.drafts.put(new Change.ZoneDeletion(world.zones.summary(old).orElseThrow().zone(), 1));
    }
    world.drafts.put(
        new Change.OfReverse(
            Samples.IONOS.id(),
            Optional.empty(),
            Optional.of(new ReverseData(IpAddress.of("192.0.2.4"), API.name(), ""))));
  }

  private static List<ResourceRecord> fresh() {
    return List.of(
        record("fresh.example", "NS", "ns1.example.net"),
        record("www.fresh.example", "A", "192.0.2.6"));
  }

  private void allIsThereOnce() {
    for (FakeProvider provider : List.of(world.ionos, world.bdom)) {
      assertThat(provider.heldRecords("example.org"))
          .containsExactlyInAnyOrder(
              NS, WWW.withContent("192.0.2.8"), API, API.withContent("192.0.2.5"));
      assertThat(provider.heldRecords("fresh.example"))
          .containsExactlyInAnyOrderElementsOf(fresh());
      assertThat(provider.hasZone("old.example")).isFalse();
      world.sync(provider);
    }
    assertThat(world.ionos.heldReverse()).hasSize(1);
    assertThat(world.drafts.all()).isEmpty();
    assertThat(world.recovery.unfinished()).isEmpty();
    assertThat(new History(world.database).find(HistoryFilter.ALL, 100))
        .hasOnlyElementsOfType(HistoryEntry.Applied.class);
  }

  @Test
  void whatIsDoneNotSentAndUnknownIsToldFromTheJournalAlone() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.add(zone, API);
    world.drafts.add(zone, MAIL);
    world.drafts.add(zone, record("zulu.example.org", "A", "192.0.2.3"));
    AtomicInteger puts = new AtomicInteger();
    world
        .ionos
        .script()
        .before(
            "record.put",
            () -> {
              if (puts.incrementAndGet() == 2) {
                kill();
              }
            });

    assertThat(applyAndDie()).isTrue();
    world.ionos.script().clear();
    world.ionos.script().forgetCalls();
    assertThat(world.recovery.unfinished())
        .singleElement()
        .satisfies(
            run -> {
              assertThat(List.of(run.done(), run.notSent(), run.unknown())).containsOnly(1);
              assertThat(run.startedAt()).isEqualTo(Samples.NOW);
            });
    assertThat(world.ionos.script().calls()).isEmpty();
  }

  @Test
  void whatIsLeftAgainCountsInTheReportAsItDoesInTheJournal() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    for (int i = 1; i <= 4; i++) {
      world.drafts.add(zone, API.withContent("192.0.2." + i));
    }
    AtomicInteger puts = new AtomicInteger();
    world
        .ionos
        .script()
        .before(
            "record.put",
            () -> {
              if (puts.incrementAndGet() == 3) {
                kill();
              }
            });
    assertThat(applyAndDie()).isTrue();
    world.ionos.script().clear();
    long set = world.recovery.unfinished().getFirst().changeSet();

    List<Outcome> told = new ArrayList<>();
    ApplyReport report =
        world.recovery.resume(
            set,
            new ApplyObserver() {
              @Override
              public void started(PlanStep step) {}

              @Override
              public void ended(StepResult result) {
                told.add(result.outcome());
              }
            },
            () -> true);

    assertThat(report.results())
        .extracting(StepResult::outcome)
        .containsExactly(
            new Outcome.Done(false),
            new Outcome.Done(false),
            new Outcome.Skipped(JournalStatus.SENDING),
            new Outcome.Skipped());
    assertThat(told)
        .containsExactly(new Outcome.Skipped(JournalStatus.SENDING), new Outcome.Skipped());
    UnfinishedRun left = world.recovery.unfinished().getFirst();
    assertThat(List.of(left.done(), left.unknown(), left.failed(), left.notSent()))
        .containsExactly(2, 1, 0, 1);
  }

  @Test
  void aStepThatFailedIsCountedWhereTheChangeSetIsNotFinished() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.add(zone, API);
    world.drafts.add(zone, API.withContent("192.0.2.88"));
    AtomicInteger puts = new AtomicInteger();
    world
        .ionos
        .script()
        .before(
            "record.put",
            () -> {
              if (puts.incrementAndGet() == 1) {
                throw world.ionos.script().rejected("record.put", "");
              }
              kill();
            });

    assertThat(applyAndDie()).isTrue();

    UnfinishedRun left = world.recovery.unfinished().getFirst();
    assertThat(List.of(left.done(), left.unknown(), left.failed(), left.notSent()))
        .containsExactly(0, 1, 1, 0);
  }

  @Test
  void aRunThatIsUnderWayIsNotTakenForOneThatWasLeftBehind() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.add(zone, API);
    List<Object> seen = new ArrayList<>();
    Recovery another =
        new Recovery(
            world.accounts,
            world.database,
            TwoProviders.CLOCK,
            new RunLocks(world.database.file()));
    world
        .ionos
        .script()
        .beforeOnce(
            "record.put",
            () -> {
              seen.addAll(world.recovery.unfinished());
              seen.addAll(another.unfinished());
              long set = world.journal.latest().orElseThrow();
              assertThatThrownBy(() -> another.leave(set))
                  .isInstanceOf(IllegalStateException.class);
              seen.add("looked");
            });
    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
    assertThat(seen).containsExactly("looked");
  }

  @Test
  void whatTheUserStopsIsGoneOnWithLater() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.add(zone, API);
    world.drafts.add(zone, MAIL);
    AtomicBoolean stop = new AtomicBoolean();
    world.ionos.script().before("record.put", () -> stop.set(true));

    ApplyReport stopped = world.apply(ApplyObserver.NONE, false, stop::get);
    assertThat(stopped.results())
        .extracting(r -> r.outcome().getClass().getSimpleName())
        .containsExactly("Done", "Skipped");
    ApplyReport rest = resume();
    assertThat(rest.changeSet()).isEqualTo(stopped.changeSet());
    assertThat(rest.allDone()).isTrue();
    assertThat(world.ionos.heldRecords("example.org")).containsExactlyInAnyOrder(WWW, API, MAIL);
    assertThatThrownBy(
            () -> world.recovery.resume(rest.changeSet(), ApplyObserver.NONE, () -> false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneZoneGoesFirstAndThenTheRest() {
    for (String name : List.of("a.example", "b.example", "c.example")) {
      ZoneRef zone = world.zone(world.bdom, name, record(name, "NS", "ns1.example.net"));
      world.drafts.add(zone, record("www." + name, "A", "192.0.2.1"));
    }
    ApplyReport first = world.apply(ApplyObserver.NONE, true, () -> false);
    assertThat(first.results())
        .extracting(r -> r.outcome().getClass().getSimpleName())
        .containsExactly("Done", "Skipped", "Skipped");
    assertThat(world.bdom.heldRecords("b.example")).hasSize(1);
    assertThat(resume().allDone()).isTrue();
    assertThat(world.bdom.heldRecords("c.example")).hasSize(2);
  }

  @Test
  void whatIsLeftStaysDraftedAndTheRunHasEnded() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.add(zone, API);
    world.ionos.script().beforeOnce("record.put", RecoveryTest::kill);
    assertThat(applyAndDie()).isTrue();

    UnfinishedRun run = world.recovery.unfinished().getFirst();
    world.recovery.leave(run.changeSet());
    assertThat(world.recovery.unfinished()).isEmpty();
    assertThat(world.drafts.all()).hasSize(1);
    assertThat(world.journal.steps(run.changeSet()))
        .extracting(JournalStep::status)
        .containsExactly(JournalStatus.UNKNOWN);
  }

  @Test
  void anApplyOfTheSameDraftsTakesAnUnfinishedRunOver() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.add(zone, API);
    world.drafts.add(zone, MAIL);
    // the record is there, but its answer was never noted
    world.ionos.script().beforeOnce("record.put", () -> {});
    world.ionos.script().atCall(3, RecoveryTest::kill);
    assertThat(applyAndDie()).isTrue();

    assertThat(world.applyAll()).allMatch(r -> r.outcome() instanceof Outcome.Done);
    assertThat(world.recovery.unfinished()).isEmpty();
    assertThat(world.ionos.heldRecords("example.org")).containsExactlyInAnyOrder(WWW, API, MAIL);
  }

  @Test
  void aDraftThatWasChangedSinceIsNotSentAsItWas() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.add(zone, API);
    world.apply(ApplyObserver.NONE, false, () -> true);
    world.drafts.edit(zone, world.row(zone, "api.example.org", "A"), API.withContent("192.0.2.44"));

    assertThat(resume().results().getFirst().outcome()).isEqualTo(new Outcome.Skipped());
    assertThat(world.ionos.heldRecords("example.org")).containsExactly(WWW);
    assertThat(world.drafts.all()).hasSize(1);
    assertThat(world.recovery.unfinished()).isEmpty();
  }

  @Test
  void anEditAfterAnAttemptThatMayHaveWorkedIsNoConflict() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.add(zone, API);
    world.ionos.script().loseAnswerOnce("record.put");
    world.ionos.script().fail("record.read", world.ionos.script().unreachable("record.read"));
    assertThat(world.applyOne()).isInstanceOf(Outcome.Unknown.class);
    world.ionos.script().clear();
    world.drafts.edit(zone, world.row(zone, "api.example.org", "A"), API.withContent("192.0.2.44"));

    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
    assertThat(world.ionos.heldRecords("example.org"))
        .containsExactlyInAnyOrder(WWW, API.withContent("192.0.2.44"));
  }

  @Test
  void whatOthersChangeInOtherRecordSetsIsMergedAndNamed() {
    for (FakeProvider provider : List.of(world.ionos, world.bdom)) {
      ZoneRef zone = world.zone(provider, "example.org", NS, WWW, MAIL);
      world.drafts.add(zone, API);
      provider.putContent(
          new ZoneContent(
              provider.held("example.org").zone(),
              provider.held("example.org").soa(),
              provider.held("example.org").records().stream()
                  .map(
                      r ->
                          r.data().equals(MAIL)
                              ? ZoneRecord.available(r.id(), MAIL.withTtl(77))
                              : r)
                  .toList()));

      ApplyReport report = world.apply(ApplyObserver.NONE, false, () -> false);
      assertThat(report.allDone()).isTrue();
      assertThat(report.elsewhere())
          .singleElement()
          .satisfies(
              change -> {
                assertThat(change.zone()).isEqualTo(zone);
                assertThat(change.before()).containsExactly(MAIL);
                assertThat(change.after()).containsExactly(MAIL.withTtl(77));
              });
      assertThat(provider.heldRecords("example.org"))
          .containsExactlyInAnyOrder(NS, WWW, API, MAIL.withTtl(77));
    }
  }

  @Test
  void aConflictStopsAZoneBeforeAnythingOfItIsSent() {
    ZoneRef zone = world.zone(world.ionos, "example.org", NS, WWW, MAIL);
    world.drafts.delete(zone, world.row(zone, "mail.example.org", "A"));
    world.drafts.add(zone, WWW2);
    world.ionos.putZone("example.org", NS, WWW, MAIL, WWW.withContent("192.0.2.99"));

    assertThat(world.applyAll())
        .extracting(r -> r.outcome().getClass().getSimpleName())
        .containsExactlyInAnyOrder("Skipped", "Conflicted");
    assertThat(world.ionos.script().calls("record.delete")).isEmpty();
    assertThat(world.recovery.unfinished()).isEmpty();
  }

  @Test
  void anAliasThatSomebodyPutInOurPlaceIsAConflict() {
    ZoneRef zone = world.zone(world.bdom, "example.org", NS, WWW);
    world.drafts.add(zone, API);
    ResourceRecord alias = record("api.example.org", "CNAME", "www.example.org");
    world.bdom.putZone("example.org", NS, WWW, alias);

    assertThat(world.applyOne()).isEqualTo(new Outcome.Conflicted(List.of(), List.of(alias)));
  }

  @Test
  void aGuardrailHasToBeConfirmed() {
    ZoneRef zone = world.zone(world.bdom, "example.org", NS, WWW);
    world.drafts.put(new Change.ZoneDeletion(world.zones.summary(zone).orElseThrow().zone(), 2));
    ChangePlan plan = world.planner.planDrafts(world.drafts.all());

    assertThat(plan.guardrails()).isNotEmpty();
    assertThatThrownBy(
            () -> world.applier.apply(plan, ApplyOptions.NONE, ApplyObserver.NONE, () -> false))
        .isInstanceOf(IllegalArgumentException.class);
    ApplyOptions confirmed = new ApplyOptions(Set.copyOf(plan.guardrails()), "", false);
    assertThat(world.applier.apply(plan, confirmed, ApplyObserver.NONE, () -> false).allDone())
        .isTrue();
  }

  @Test
  void manyZonesAreWrittenAtOnceAndTheResultsAreInOrder() {
    for (int i = 0; i < 30; i++) {
      FakeProvider provider = i % 2 == 0 ? world.ionos : world.bdom;
      String name = "zone%02d.example".formatted(i);
      ZoneRef zone = world.zone(provider, name, record(name, "NS", "ns1.example.net"));
      world.drafts.add(zone, record("www." + name, "A", "192.0.2.1"));
    }
    List<PlanStep> ended = new ArrayList<>();
    ApplyReport report =
        world.apply(
            new ApplyObserver() {
              @Override
              public void started(PlanStep step) {}

              @Override
              public void ended(StepResult result) {
                ended.add(result.step());
              }
            },
            false,
            () -> false);
    assertThat(report.allDone()).isTrue();
    assertThat(report.results()).extracting(r -> r.step().number()).isSorted().hasSize(30);
    assertThat(ended).hasSize(30);
    assertThat(world.drafts.all()).isEmpty();
  }

  @Test
  void whatNobodyKnowsStaysUnknownWhileTheProviderCannotBeAsked() {
    for (FakeProvider provider : List.of(world.ionos, world.bdom)) {
      ZoneRef zone = world.zone(provider, "example.org", NS, WWW);
      world.drafts.add(zone, API);
      String put = provider == world.ionos ? "record.put" : "zone.replace";
      provider.script().afterOnce(put, RecoveryTest::kill);
      assertThat(applyAndDie()).isTrue();
      String read = provider == world.ionos ? "record.read" : "zone.read";
      for (String operation : List.of(read, "zone.find", "zones.list", "zone.read")) {
        provider.script().fail(operation, provider.script().unreachable(operation));
      }

      assertThat(resume().results().getFirst().outcome()).isInstanceOf(Outcome.Unknown.class);
      assertThat(world.recovery.unfinished())
          .singleElement()
          .extracting(r -> r.unknown())
          .isEqualTo(1);

      provider.script().clear();
      assertThat(resume().allDone()).isTrue();
      assertThat(provider.heldRecords("example.org")).containsExactlyInAnyOrder(NS, WWW, API);
    }
  }

  @Test
  void whatWasFoundDoneIsUndoneToo() {
    for (FakeProvider provider : List.of(world.ionos, world.bdom)) {
      ZoneRef zone = world.zone(provider, "example.org", NS, WWW);
      world.drafts.add(zone, API);
      provider
          .script()
          .afterOnce(provider == world.ionos ? "record.put" : "zone.replace", RecoveryTest::kill);
      assertThat(applyAndDie()).isTrue();
      long set = world.recovery.unfinished().getFirst().changeSet();

      world.recovery.leave(world.recovery.inspect(set));
      assertThat(world.drafts.all()).isEmpty();
      assertThat(world.journal.steps(set))
          .extracting(JournalStep::status)
          .containsExactly(JournalStatus.DONE);
      assertThat(new Undo(world.database, TwoProviders.CLOCK).draft(set).drafted()).isEqualTo(1);
      assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
      assertThat(provider.heldRecords("example.org")).containsExactlyInAnyOrder(NS, WWW);
    }
  }

  @Test
  void whatAnotherRunHasTakenOverIsNotDoneByTheFirstAgain() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.add(zone, API);
    world.drafts.add(zone, MAIL);
    world.apply(ApplyObserver.NONE, false, () -> true);
    long first = world.recovery.unfinished().getFirst().changeSet();
    DraftEntry api =
        world.drafts.all().stream()
            .filter(entry -> entry.change().equals(creation(zone, API)))
            .findFirst()
            .orElseThrow();
    ChangePlan part = world.planner.planDrafts(List.of(api));
    List<ApplyReport> resumed = new ArrayList<>();
    world
        .ionos
        .script()
        .beforeOnce(
            "record.put",
            () -> resumed.add(world.recovery.resume(first, ApplyObserver.NONE, () -> false)));

    world.applier.apply(part, ApplyOptions.NONE, ApplyObserver.NONE, () -> false);
    assertThat(resumed.getFirst().results())
        .filteredOn(r -> r.step().changes().getFirst().change().equals(api.change()))
        .extracting(StepResult::outcome)
        .containsExactly(new Outcome.Skipped());
    assertThat(world.ionos.script().calls("record.put")).hasSize(2);
    assertThat(world.ionos.heldRecords("example.org")).containsExactlyInAnyOrder(WWW, API, MAIL);
  }

  private static Change creation(ZoneRef zone, ResourceRecord record) {
    return new Change.OfRecord(zone, Optional.empty(), Optional.of(record));
  }

  @Test
  void whatIsTakenBackWhileItWaitsIsNotSent() {
    for (FakeProvider provider : List.of(world.ionos, world.bdom)) {
      ZoneRef zone = world.zone(provider, "example.org", NS, WWW);
      world.drafts.add(zone, API);
      world.drafts.add(zone, MAIL);
      ChangePlan plan = world.planner.planDrafts(world.drafts.all());
      assertThat(world.drafts.undo(zone)).isTrue();

      world.applier.apply(plan, ApplyOptions.NONE, ApplyObserver.NONE, () -> false);
      assertThat(provider.heldRecords("example.org")).doesNotContain(MAIL);
      assertThat(world.recovery.unfinished()).isEmpty();
      world.applyAll();
      assertThat(provider.heldRecords("example.org")).containsExactlyInAnyOrder(NS, WWW, API);
    }
  }

  @Test
  void aRecordSetLockedAfterTheRunStoppedIsNotWritten() {
    for (FakeProvider provider : List.of(world.ionos, world.bdom)) {
      ZoneRef zone = world.zone(provider, "example.org", NS, WWW);
      world.drafts.add(zone, API);
      world.apply(ApplyObserver.NONE, false, () -> true);
      new LockStore(world.database).lock(zone, API.recordSet());

      assertThat(resume().results().getFirst().outcome()).isEqualTo(new Outcome.Skipped());
      assertThat(provider.heldRecords("example.org")).containsExactlyInAnyOrder(NS, WWW);
      assertThat(world.drafts.undo(zone)).isTrue();
    }
  }

  @Test
  void anAttemptThatNobodyKnewOfEndsWhenALaterOneWorks() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.add(zone, API);
    world.ionos.script().afterOnce("record.put", RecoveryTest::kill);
    assertThat(applyAndDie()).isTrue();
    long first = world.journal.latest().orElseThrow();
    world.recovery.leave(first);

    assertThat(world.applyOne()).isEqualTo(new Outcome.Done(false));
    assertThat(world.journal.steps(first))
        .extracting(JournalStep::status)
        .containsExactly(JournalStatus.DONE);
  }

  @Test
  void anAttemptThatWasLeftDoesNotHideWhatOthersDoLater() {
    ZoneRef zone = world.zone(world.ionos, "example.org", NS, WWW);
    world.drafts.add(zone, API);
    world.ionos.script().beforeOnce("record.put", RecoveryTest::kill);
    assertThat(applyAndDie()).isTrue();
    world.recovery.leave(world.journal.latest().orElseThrow());
    Instant later = Samples.NOW.plusSeconds(60);
    world.zones.saveContent(world.ionos.held("example.org"), later);
    world.ionos.putZone("example.org", NS, WWW, API);
    world.zones.saveContent(world.ionos.held("example.org"), later.plusSeconds(60));

    assertThat(new History(world.database).find(HistoryFilter.ALL, 100))
        .hasAtLeastOneElementOfType(HistoryEntry.Elsewhere.class);
  }
}
