package org.zonewright.cli;

import java.util.List;
import org.zonewright.Services;
import org.zonewright.model.Change;

/** Plans changes that are not drafted, and runs the plan. */
final class ChangeRun {

  private final Output output;
  private final Terminal terminal;

  ChangeRun(Output output, Terminal terminal) {
    this.output = output;
    this.terminal = terminal;
  }

  ExitStatus run(Services services, List<Change> changes, ChangeOptions options) {
    new UnfinishedRuns(output).tell(services);
    return new PlanRun(services, output, terminal)
        .run(services.planner().planChanges(changes), List::of, PlanRun.Manner.of(options))
        .status();
  }
}
