package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.dns.ReverseCsv;
import org.zonewright.dns.ReverseZoneWriter;
import org.zonewright.model.Network;
import org.zonewright.model.ReverseData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the reverse records of a network as a table or as zone files. */
@Command(name = "export")
final class ReverseExportCommand implements Callable<Integer> {

  @Mixin private final NetworkOption network = new NetworkOption();

  @Option(names = "--zone-file", descriptionKey = "cli.option.zoneFile")
  private boolean zoneFile;

  @Option(
      names = "--ns",
      arity = "1..*",
      paramLabel = "HOST",
      descriptionKey = "cli.option.reverseServers")
  private List<String> nameServers = new ArrayList<>();

  @Option(names = "--ttl", paramLabel = "T", descriptionKey = "cli.option.reverseTtl")
  private Optional<String> ttl = Optional.empty();

  @Option(names = "--to", paramLabel = "PATH|-", descriptionKey = "cli.option.to")
  private String to = "-";

  private final Shell shell;

  ReverseExportCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    return shell.work(this::export);
  }

  private ExitStatus export(Services services) {
    Output output = shell.output();
    if (output.isJson()) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.exportJson"));
    }
    Network block =
        network
            .network(output)
            .orElseThrow(
                () ->
                    new CommandFailure(FailureKind.USAGE, output.text("cli.usage.networkMissing")));
    List<ReverseData> records = new AddressChoice(services, output).matrix().pointers(block);
    TextFile target = new TextFile(output, to);
    if (!zoneFile) {
      target.write(ReverseCsv.write(records));
      return ExitStatus.DONE;
    }
    ReverseZoneDefaults defaults = new ReverseZoneDefaults(output, services.clock());
    ReverseZoneWriter writer = new ReverseZoneWriter(defaults.settings(nameServers, ttl));
    new ZoneFileTarget(output, target).write(writer.write(block, records));
    return ExitStatus.DONE;
  }
}
