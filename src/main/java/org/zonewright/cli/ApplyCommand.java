package org.zonewright.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.zonewright.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Applies the drafts, or takes up what was not carried out to its end. */
@Command(name = "apply")
final class ApplyCommand implements Callable<Integer> {

  @Mixin private final DraftChoice choice = new DraftChoice();

  @Mixin private final ChangeOptions options = new ChangeOptions();

  @Mixin private final SettleOptions settling = new SettleOptions();

  @Option(names = "--partly", descriptionKey = "cli.option.partly")
  private boolean partly;

  @Option(names = "--one-zone-first", descriptionKey = "cli.option.oneZoneFirst")
  private boolean oneZoneFirst;

  @Option(names = "--resume", descriptionKey = "cli.option.resume")
  private boolean resume;

  @Option(names = "--leave", descriptionKey = "cli.option.leave")
  private boolean leave;

  private final Shell shell;
  private final Terminal terminal;

  ApplyCommand(Shell shell, Terminal terminal) {
    this.shell = shell;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return shell.work(this::apply);
  }

  private ExitStatus apply(Services services) {
    Output output = shell.output();
    boolean several =
        Stream.of(resume, leave, settling.given()).filter(Boolean::booleanValue).count() > 1;
    if (several || (settling.given() && options.dryRun())) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.apply"));
    }
    ResumeRun unfinished = new ResumeRun(services, output, terminal);
    if (resume) {
      return unfinished.resume(options);
    }
    if (leave) {
      return unfinished.leave();
    }
    if (!new UnfinishedRuns(output).tell(services).isEmpty() && !options.dryRun()) {
      // its steps are the same drafts: going on with it is the safe way to do them
      throw new CommandFailure(FailureKind.UNFINISHED, output.text("cli.unfinished.first"));
    }
    return applyDrafts(services, output);
  }

  private ExitStatus applyDrafts(Services services, Output output) {
    services.conflicts().mergeSilently();
    if (settling.given()) {
      settling.settle(services, output, choice.conflicts(services, output), choice.zone(output));
    }
    return PlanRun.ofDrafts(services, output, terminal)
        .run(
            services.planner().planDrafts(choice.drafts(services, output)),
            () -> choice.conflicts(services, output),
            new PlanRun.Manner(
                options.yes(),
                options.dryRun(),
                options.force(),
                options.note(),
                partly,
                oneZoneFirst))
        .status();
  }
}
