package org.zonewright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.model.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Deletes a record, or all records of a record set. */
@Command(name = "delete")
final class RecordDeleteCommand implements Callable<Integer> {

  @Mixin private final RecordArguments arguments = new RecordArguments();

  @Mixin private final ChangeOptions options = new ChangeOptions();

  private final Shell shell;
  private final ChangeRun changes;

  RecordDeleteCommand(Shell shell, ChangeRun changes) {
    this.shell = shell;
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return shell.work(this::change);
  }

  private ExitStatus change(Services services) {
    RecordEdit edit = RecordEdit.of(arguments, services, shell.output());
    List<Change> deletions = edit.changes().delete(edit.wanted());
    if (deletions.isEmpty()) {
      throw edit.unknown(shell.output());
    }
    return changes.run(services, deletions, options);
  }
}
