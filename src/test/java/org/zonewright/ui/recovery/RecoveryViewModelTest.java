package org.zonewright.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.change.ApplyObserver;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.PlanStep;
import org.zonewright.change.PlannedChange;
import org.zonewright.change.RunTruth;
import org.zonewright.change.StepResult;
import org.zonewright.change.StepTruth;
import org.zonewright.change.UndoDraft;
import org.zonewright.change.UnfinishedRun;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.JournalChange;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.changes.StepLine;
import org.zonewright.ui.changes.StepState;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.ReviewScope;

class RecoveryViewModelTest {

  private UiWorkbench bench;
  private Account account;
  private ZoneRef zone;
  private final Runs runs = new Runs();
  private final List<ReviewScope> reviews = new ArrayList<>();

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = UiWorkbench.in(directory);
    account = bench.ionos("Cloud");
    zone = new ZoneRef(account.id(), DnsName.of("example.org"));
    runs.unfinished.add(new UnfinishedRun(5, "olga", UiWorkbench.NOW, 12, 37, 1, 4, 2));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void theNoticeSaysHowFarItCame() {
    UnfinishedViewModel model = unfinished();

    assertThat(model.sentence().get())
        .contains(
            "Applying was interrupted",
            "12 done, 1 unknown, 4 failed, 2 changed elsewhere, 37 not sent");
  }

  @Test
  void withoutAnInterruptedChangeSetThereIsNoNotice() {
    runs.unfinished.clear();

    assertThat(unfinished().sentence().get()).isEmpty();
  }

  @Test
  void whatBecameOfEachStepIsReadBack() {
    RecoveryViewModel model = model();

    assertThat(model.phase().get()).isEqualTo(RecoveryPhase.KNOWN);
    assertThat(model.steps())
        .extracting(line -> line.title() + ": " + line.truth())
        .containsExactly("Add a.example.org A: DONE", "Add b.example.org A: NOT_DONE");
  }

  @Test
  void whatCannotBeReadBackIsToldAndTriedAgain() {
    runs.reachable = false;
    RecoveryViewModel model = model();
    assertThat(model.phase().get()).isEqualTo(RecoveryPhase.UNREADABLE);
    assertThat(model.problem().get()).isNotBlank();
    assertThat(model.goOn().executable().get()).isFalse();
    assertThat(model.leave().executable().get()).isTrue();

    runs.reachable = true;
    model.reload();

    assertThat(model.phase().get()).isEqualTo(RecoveryPhase.KNOWN);
  }

  @Test
  void goingOnDoesTheRest() {
    RecoveryViewModel model = model();

    model.goOn().execute();

    assertThat(model.phase().get()).isEqualTo(RecoveryPhase.ENDED);
    assertThat(model.applying().steps())
        .extracting(StepLine::title)
        .containsExactly("Add b.example.org A");
    assertThat(model.applying().steps().getFirst().state().get()).isEqualTo(StepState.DONE);
  }

  @Test
  void theHeadingFollowsWhatIsDone() {
    RecoveryViewModel model = model();
    RecoveryHeading heading = new RecoveryHeading(model, bench.tools());
    List<String> said = new ArrayList<>();
    model
        .phase()
        .subscribe(phase -> said.add(heading.title(phase) + ": " + heading.sentence(phase)));

    model.goOn().execute();

    assertThat(said).hasSize(3);
    assertThat(said.get(0))
        .startsWith("Applying was interrupted: ")
        .contains("12 done, 1 unknown, 4 failed, 2 changed elsewhere, 37 not sent");
    assertThat(said.get(1)).startsWith("Going on with").doesNotContain("unknown", "interrupted");
    assertThat(said.get(2)).startsWith("Everything is done now: ").endsWith(": 1 done.");
  }

  @Test
  void whatIsNotTriedAgainIsCountedAsItStoodBefore() {
    for (JournalStatus before : JournalStatus.values()) {
      runs.end = new StepResult.Outcome.Skipped(before);
      RecoveryViewModel model = model();
      model.goOn().execute();

      assertThat(new RecoveryHeading(model, bench.tools()).sentence(RecoveryPhase.ENDED))
          .endsWith(
              switch (before) {
                case SENDING, UNKNOWN -> ": 1 unknown.";
                case FAILED -> ": 1 failed.";
                case CONFLICT -> ": 1 changed elsewhere.";
                case PENDING, SKIPPED, DONE -> ": 1 not sent.";
              });
      assertThat(model.applying().steps().getFirst().sentence().get()).isNotBlank();
    }
  }

  @Test
  void undoingEndsItAndReviewsTheInverseWithoutWhatWasNeverSent() {
    model().undo().execute();

    assertThat(runs.done).containsExactly("leave 5 as found", "undo 5");
    assertThat(reviews)
        .containsExactly(new ReviewScope.OfDrafts(Set.of(8L), new ReviewScope.OfZone(zone)));
  }

  @Test
  void whereNothingIsToBeUndoneWhatIsLeftIsReviewed() {
    runs.inverses = List.of();

    model().undo().execute();

    assertThat(reviews).containsExactly(new ReviewScope.OfZone(zone));
  }

  @Test
  void whileItIsBeingEndedNothingElseCanBeDoneWithIt() {
    RecoveryViewModel model = model();
    bench.background().hold();

    model.undo().execute();

    assertThat(model.ending().get()).isTrue();
    assertThat(model.goOn().executable().get()).isFalse();
    assertThat(model.leave().executable().get()).isFalse();
    bench.background().release();
    assertThat(model.ending().get()).isFalse();
    assertThat(runs.done).containsExactly("leave 5 as found", "undo 5");
  }

  @Test
  void onceLeftItOpensNoReviewAndShowsNothingMore() {
    bench.background().hold();
    RecoveryViewModel reading = model();
    reading.close();
    bench.background().release();
    assertThat(reading.phase().get()).isEqualTo(RecoveryPhase.READING);

    RecoveryViewModel undoing = model();
    bench.background().hold();
    undoing.undo().execute();
    undoing.close();
    bench.background().release();

    assertThat(runs.done).as("it is drafted all the same").contains("undo 5");
    assertThat(reviews).isEmpty();
  }

  @Test
  void leavingKeepsTheRestAsDrafts() {
    model().leave().execute();

    assertThat(runs.done).containsExactly("leave 5 as found");
    assertThat(reviews).containsExactly(new ReviewScope.OfZone(zone));
  }

  private UnfinishedViewModel unfinished() {
    return new UnfinishedViewModel(runs, bench.services().database()::observe, bench.tools());
  }

  private RecoveryViewModel model() {
    return new RecoveryViewModel(
        runs, runs.unfinished.getFirst(), reviews::add, bench.tools(), new Connection());
  }

  private Change add(String name) {
    return new Change.OfRecord(
        zone, Optional.empty(), Optional.of(UiWorkbench.a(name, "192.0.2.1")));
  }

  /** An interrupted change set of two steps, the first of which was done. */
  private final class Runs implements RecoverySource {

    private final List<UnfinishedRun> unfinished = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private boolean reachable = true;
    private StepResult.Outcome end = new StepResult.Outcome.Done(false);
    private List<Long> inverses = List.of(8L);

    @Override
    public List<UnfinishedRun> unfinished() {
      return List.copyOf(unfinished);
    }

    @Override
    public RunTruth inspect(long changeSet) {
      if (!reachable) {
        throw new ProviderException.Unavailable(
            new ProviderException.Failure(
                "Cloud", "records.read", "example.org", OptionalInt.empty(), List.of(), ""),
            ProviderException.Unavailable.Cause.CONNECT);
      }
      return new RunTruth(
          changeSet,
          List.of(
              new StepTruth(step(1, add("a.example.org")), StepTruth.Truth.DONE),
              new StepTruth(step(2, add("b.example.org")), StepTruth.Truth.NOT_DONE)));
    }

    private JournalStep step(int number, Change change) {
      return new JournalStep(
          number,
          number,
          "Cloud",
          List.of(new JournalChange(change, List.of(), Optional.empty(), OptionalLong.empty())),
          "",
          JournalStatus.SENDING,
          "",
          UiWorkbench.NOW,
          Optional.empty());
    }

    @Override
    public ApplyReport resume(
        long changeSet, ApplyObserver observer, BooleanSupplier stopRequested) {
      PlanStep step =
          new PlanStep(
              2,
              account,
              Optional.of(zone),
              List.of(
                  new PlannedChange(
                      add("b.example.org"), List.of(), OptionalLong.empty(), List.of())));
      observer.started(step);
      StepResult result = new StepResult(step, end);
      observer.ended(result);
      return new ApplyReport(changeSet, List.of(result));
    }

    @Override
    public void leave(long changeSet) {
      done.add("leave " + changeSet);
    }

    @Override
    public void leave(RunTruth truth) {
      done.add("leave " + truth.changeSet() + " as found");
    }

    @Override
    public UndoDraft undo(long changeSet) {
      done.add("undo " + changeSet);
      return new UndoDraft(inverses, List.of(), List.of());
    }
  }
}
