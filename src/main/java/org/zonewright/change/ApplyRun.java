package org.zonewright.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;
import org.zonewright.store.JournalStore;

/** One change set being carried out, or gone on with. */
final class ApplyRun {

  private final RunTools tools;
  private final List<RunStep> steps;
  private final StepWriters writers;
  private final RecordSetCheck check;
  private final StepExecution execution;
  private final Obstacles obstacles;
  private final ElsewhereLog elsewhere;
  private final LaneRunner runner = new LaneRunner();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final List<Optional<Outcome>> outcomes;

  ApplyRun(RunTools tools, OpenProviders providers, EarlierAttempts earlier, List<RunStep> steps) {
    List<PlanStep> plan = steps.stream().map(RunStep::step).toList();
    OwnChanges own = new OwnChanges(earlier.sent());
    this.tools = tools;
    this.steps = List.copyOf(steps);
    this.elsewhere = new ElsewhereLog(plan);
    CacheUpdate cache = new CacheUpdate(tools.database(), tools.clock(), elsewhere);
    this.writers = new StepWriters(providers, own, new Patience(tools.pace()), cache);
    this.check = new RecordSetCheck(steps, writers, own);
    this.execution = new StepExecution(tools, writers, earlier, check, own);
    this.obstacles = new Obstacles(plan);
    this.outcomes =
        Collections.synchronizedList(
            new ArrayList<>(Collections.nCopies(steps.size(), Optional.empty())));
  }

  /**
   * Carries out what is not done yet.
   *
   * @param firstZoneOnly whether the rest is left for another time
   */
  ApplyReport run(
      long changeSet,
      boolean firstZoneOnly,
      ApplyObserver observer,
      BooleanSupplier stopRequested) {
    Lanes lanes = new Lanes(steps.stream().map(RunStep::step).toList());
    Set<Integer> wanted = firstZoneOnly ? Set.copyOf(lanes.firstZone()) : Set.of();
    Course course = new Course(wanted, new OneAtATime(observer), stopRequested);
    try {
      for (List<List<Integer>> stretch : lanes.stretches()) {
        runner.run(stretch.stream().map(lane -> lane(lane, course)).toList());
      }
    } finally {
      // how the last steps ended
      tools.database().flush();
    }
    JournalStore journal = new JournalStore(tools.database());
    if (!isLeftOpen(journal.steps(changeSet))) {
      journal.end(changeSet, tools.clock().instant());
    }
    return new ApplyReport(changeSet, results(), elsewhere.all());
  }

  /** What is to be done and who is told. */
  private record Course(Set<Integer> wanted, ApplyObserver observer, BooleanSupplier stop) {

    boolean isWanted(int step) {
      return wanted.isEmpty() || wanted.contains(step);
    }
  }

  private LaneRunner.Lane lane(List<Integer> lane, Course course) {
    PlanStep first = steps.get(lane.getFirst()).step();
    return new LaneRunner.Lane(
        first.account().id(),
        writers.parallelRequests(first),
        () -> {
          try {
            lane.forEach(step -> next(step, course));
          } catch (RuntimeException e) {
            stopped.set(true);
            throw e;
          }
        });
  }

  private void next(int index, Course course) {
    RunStep run = steps.get(index);
    if (run.isDone()) {
      outcomes.set(index, Optional.of(new Outcome.Done(false)));
      return;
    }
    if (course.stop().getAsBoolean()) {
      stopped.set(true);
    }
    if (stopped.get() || !course.isWanted(index)) {
      course.observer().ended(new StepResult(run.step(), run.skipped()));
      return;
    }
    Outcome outcome = outcome(index, run, course.observer());
    obstacles.note(index, run.step(), outcome);
    if (check.stopped(run.step().zone())) {
      run.step().zone().ifPresent(obstacles::stop);
    }
    outcomes.set(index, Optional.of(outcome));
    course.observer().ended(new StepResult(run.step(), outcome));
  }

  private Outcome outcome(int index, RunStep run, ApplyObserver observer) {
    if (check.stopped(run.step().zone())) {
      return execution.stopped(run);
    }
    return obstacles.block(index, run.step()) ? run.skipped() : execution.carryOut(run, observer);
  }

  /** What was left for another time, and what nobody knows, is to be gone on with. */
  private boolean isLeftOpen(List<JournalStep> journalled) {
    Set<Long> mine = steps.stream().map(RunStep::entry).collect(Collectors.toSet());
    return outcomes.stream().anyMatch(Optional::isEmpty)
        || journalled.stream().anyMatch(step -> mine.contains(step.id()) && isUnknown(step));
  }

  private static boolean isUnknown(JournalStep step) {
    return step.status() == JournalStatus.SENDING || step.status() == JournalStatus.UNKNOWN;
  }

  private List<StepResult> results() {
    List<StepResult> results = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      RunStep run = steps.get(i);
      results.add(new StepResult(run.step(), outcomes.get(i).orElseGet(run::skipped)));
    }
    return results;
  }
}
