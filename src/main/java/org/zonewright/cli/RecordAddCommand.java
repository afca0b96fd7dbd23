package org.zonewright.cli;

import java.util.concurrent.Callable;
import org.zonewright.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds a record to a record set. */
@Command(name = "add")
final class RecordAddCommand implements Callable<Integer> {

  @Mixin private final RecordArguments arguments = new RecordArguments();

  @Mixin private final ChangeOptions options = new ChangeOptions();

  private final Shell shell;
  private final ChangeRun changes;

  RecordAddCommand(Shell shell, ChangeRun changes) {
    this.shell = shell;
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return shell.work(this::change);
  }

  private ExitStatus change(Services services) {
    RecordEdit edit = RecordEdit.of(arguments, services, shell.output());
    if (edit.wanted().content().isEmpty()) {
      throw new CommandFailure(FailureKind.USAGE, shell.output().text("cli.usage.content"));
    }
    return changes.run(services, edit.changes().add(edit.wanted()), options);
  }
}
