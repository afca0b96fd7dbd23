package org.zonewright.cli;

import java.util.concurrent.Callable;
import org.zonewright.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a record set hold exactly one record, or gives its records another TTL or priority. */
@Command(name = "set")
final class RecordSetCommand implements Callable<Integer> {

  @Mixin private final RecordArguments arguments = new RecordArguments();

  @Mixin private final ChangeOptions options = new ChangeOptions();

  private final Shell shell;
  private final ChangeRun changes;

  RecordSetCommand(Shell shell, ChangeRun changes) {
    this.shell = shell;
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return shell.work(this::change);
  }

  private ExitStatus change(Services services) {
    RecordEdit edit = RecordEdit.of(arguments, services, shell.output());
    WantedRecord wanted = edit.wanted();
    if (wanted.content().isEmpty()) {
      if (wanted.ttl().isEmpty() && wanted.priority().isEmpty()) {
        throw new CommandFailure(FailureKind.USAGE, shell.output().text("cli.usage.set"));
      }
      if (edit.isEmpty()) {
        throw edit.unknown(shell.output());
      }
    }
    return changes.run(services, edit.changes().set(wanted), options);
  }
}
