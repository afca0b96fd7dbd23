package org.zonewright.cli;

import java.util.concurrent.Callable;
import org.zonewright.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what applying the drafts would send. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {

  private static final PlanRun.Manner SHOWN_ONLY =
      new PlanRun.Manner(false, true, false, "", false, false);

  @Mixin private final DraftChoice choice = new DraftChoice();

  private final Shell shell;
  private final Terminal terminal;

  PlanCommand(Shell shell, Terminal terminal) {
    this.shell = shell;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return shell.work(this::plan);
  }

  private ExitStatus plan(Services services) {
    Output output = shell.output();
    new UnfinishedRuns(output).tell(services);
    services.conflicts().mergeSilently();
    return PlanRun.ofDrafts(services, output, terminal)
        .run(
            services.planner().planDrafts(choice.drafts(services, output)),
            () -> choice.conflicts(services, output),
            SHOWN_ONLY)
        .status();
  }
}
