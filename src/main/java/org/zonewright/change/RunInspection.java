package org.zonewright.change;

import java.util.ArrayList;
import java.util.List;
import org.zonewright.change.StepTruth.Truth;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.JournalStep;

/** Looks at the providers what became of steps, and changes nothing. */
final class RunInspection {

  private final RunTools tools;
  private final StepWriters writers;

  RunInspection(RunTools tools, OpenProviders providers) {
    this.tools = tools;
    this.writers =
        new StepWriters(
            providers,
            new OwnChanges(),
            new Patience(tools.pace()),
            new CacheUpdate(tools.database(), tools.clock(), new ElsewhereLog(List.of())));
  }

  /** The truth of each step. */
  List<StepTruth> of(List<JournalStep> steps) {
    List<RunStep> known = new ResumedSteps(tools).of(steps);
    List<StepTruth> truths = new ArrayList<>();
    for (JournalStep step : steps) {
      Truth truth =
          switch (step.status()) {
            case DONE -> Truth.DONE;
            case PENDING, SKIPPED, CONFLICT -> Truth.NOT_DONE;
            case SENDING, FAILED, UNKNOWN -> look(step, known);
          };
      truths.add(new StepTruth(step, truth));
    }
    return truths;
  }

  private Truth look(JournalStep step, List<RunStep> known) {
    return known.stream()
        .filter(run -> run.entry() == step.id())
        .findFirst()
        .map(run -> look(run.step(), new Attempt(step.providerId(), step.changes())))
        .orElse(Truth.UNREACHABLE);
  }

  private Truth look(PlanStep step, Attempt attempt) {
    try {
      return writers.of(step).inspect(step, attempt);
    } catch (ProviderException _) {
      return Truth.UNREACHABLE;
    }
  }
}
