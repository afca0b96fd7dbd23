package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.MatrixCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the cached reverse records, and on demand addresses without one, with their state. */
@Command(name = "reverse")
final class ReverseCommand implements Callable<Integer> {

  @Mixin private final AddressOptions addresses = new AddressOptions();

  @Option(names = "--csv", paramLabel = "FILE|-", descriptionKey = "cli.option.csv")
  private Optional<String> csv = Optional.empty();

  private final Shell shell;

  ReverseCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    return shell.work(this::list);
  }

  private ExitStatus list(Services services) {
    Output output = shell.output();
    AccountChoice accounts = new AccountChoice(services.accounts(), output.messages());
    Optional<TextFile> file = csv.map(name -> new TextFile(output, name));
    if (file.isPresent() && output.isJson()) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.csvOrJson"));
    }
    List<AddressRow> rows = new AddressChoice(services, output).rows(addresses);
    if (file.isPresent()) {
      file.get().write(MatrixCsv.write(rows, accounts::name));
    } else {
      new ReverseListing(output, accounts).print(rows);
    }
    return ExitStatus.DONE;
  }
}
