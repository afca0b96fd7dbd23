package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.model.Change;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Deletes the reverse record of an address. */
@Command(name = "delete")
final class ReverseDeleteCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "IP", descriptionKey = "cli.parameter.ip")
  private String ip = "";

  @Mixin private final AccountOption account = new AccountOption();

  @Mixin private final ChangeOptions options = new ChangeOptions();

  private final Shell shell;
  private final ChangeRun changes;

  ReverseDeleteCommand(Shell shell, ChangeRun changes) {
    this.shell = shell;
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return shell.work(this::delete);
  }

  private ExitStatus delete(Services services) {
    Output output = shell.output();
    IpAddress address = new Names(output).address(ip);
    ReverseRecord record =
        new ReverseChoice(services, output)
            .find(address, account.name())
            .orElseThrow(
                () ->
                    new CommandFailure(
                        FailureKind.UNKNOWN_RECORD,
                        output.text("cli.reverse.none", address.toString())));
    return changes.run(
        services,
        List.of(new Change.OfReverse(record.account(), Optional.of(record), Optional.empty())),
        options);
  }
}
