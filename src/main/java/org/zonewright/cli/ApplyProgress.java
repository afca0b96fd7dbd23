package org.zonewright.cli;

import org.zonewright.change.ApplyObserver;
import org.zonewright.change.PlanStep;
import org.zonewright.change.StepResult;

/** Tells which step is being sent. */
final class ApplyProgress implements ApplyObserver {

  private final Output output;
  private final PlanText text;

  ApplyProgress(Output output, PlanText text) {
    this.output = output;
    this.text = text;
  }

  @Override
  public void started(PlanStep step) {
    output.message("cli.apply.step", step.number(), text.place(step));
  }

  @Override
  public void ended(StepResult result) {
    // told with all others at the end
  }
}
