package org.zonewright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.model.Change;
import org.zonewright.store.ZoneSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Deletes a zone with all its records. */
@Command(name = "delete")
final class ZoneDeleteCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.parameter.zone")
  private String name = "";

  @Mixin private final AccountOption account = new AccountOption();

  @Mixin private final ChangeOptions options = new ChangeOptions();

  private final Shell shell;
  private final ChangeRun changes;

  ZoneDeleteCommand(Shell shell, ChangeRun changes) {
    this.shell = shell;
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return shell.work(this::delete);
  }

  private ExitStatus delete(Services services) {
    ZoneSummary zone = new ZoneChoice(services, shell.output()).find(name, account.name());
    return changes.run(
        services, List.of(new Change.ZoneDeletion(zone.zone(), zone.records())), options);
  }
}
