package org.zonewright.cli;

import java.util.List;
import org.zonewright.Services;
import org.zonewright.change.UnfinishedRun;

/** Tells of change sets that were not carried out to their end, and how to take them up. */
final class UnfinishedRuns {

  private final Output output;

  UnfinishedRuns(Output output) {
    this.output = output;
  }

  /** Tells of each. */
  List<UnfinishedRun> tell(Services services) {
    List<UnfinishedRun> unfinished = services.recovery().unfinished();
    Ages ages = new Ages(output.messages(), services.clock());
    for (UnfinishedRun run : unfinished) {
      output.message(
          "cli.unfinished.run",
          String.valueOf(run.changeSet()),
          ages.of(run.startedAt()),
          run.user(),
          run.done(),
          run.notSent(),
          run.unknown(),
          run.failed() + run.conflicts());
    }
    if (!unfinished.isEmpty()) {
      output.message("cli.unfinished.offer");
    }
    return unfinished;
  }
}
