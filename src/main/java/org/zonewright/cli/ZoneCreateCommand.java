package org.zonewright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.dns.ZoneFileContent;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.Capabilities;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates a zone, empty but for its name servers, or from a zone file. */
@Command(name = "create")
final class ZoneCreateCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.parameter.newZone")
  private String name = "";

  @Option(
      names = "--ns",
      arity = "1..*",
      paramLabel = "HOST",
      descriptionKey = "cli.option.nameServers")
  private List<String> nameServers = new ArrayList<>();

  @Option(names = "--from", paramLabel = "FILE", descriptionKey = "cli.option.from")
  private Optional<Path> file = Optional.empty();

  @Mixin private final AccountOption account = new AccountOption();

  @Mixin private final ChangeOptions options = new ChangeOptions();

  private final Shell shell;
  private final ChangeRun changes;

  ZoneCreateCommand(Shell shell, ChangeRun changes) {
    this.shell = shell;
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return shell.work(this::create);
  }

  private ExitStatus create(Services services) {
    Output output = shell.output();
    Names names = new Names(output);
    DnsName apex = names.zone(name);
    List<DnsName> hosts = nameServers.stream().map(names::absolute).toList();
    Account owner =
        new AccountChoice(services.accounts(), output.messages()).only(account.name(), _ -> true);
    Capabilities capabilities = services.accounts().capabilities(owner);
    ZoneFileContent content =
        file.map(path -> new ZoneFileSource(output).read(path, apex, capabilities.defaultTtl()))
            .orElseGet(() -> new ZoneFileContent(List.of(), Optional.empty(), List.of()));
    NewZone zone = new NewZone(apex, hosts, content);
    ZoneRef ref = new ZoneRef(owner.id(), apex);
    return changes.run(services, List.of(creation(ref, zone, capabilities, services)), options);
  }

  private Change creation(ZoneRef ref, NewZone zone, Capabilities capabilities, Services services) {
    Output output = shell.output();
    if (!capabilities.soaEditing()) {
      if (zone.namesServers()) {
        output.message("cli.zone.serversByProvider");
      }
      return new Change.ZoneCreation(ref, zone.recordsWithoutServers(), Optional.empty());
    }
    if (!zone.namesServers()) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.nameServers"));
    }
    return new Change.ZoneCreation(
        ref,
        zone.records(capabilities.defaultTtl()),
        Optional.of(zone.soa(services.clock().instant(), capabilities.defaultTtl())));
  }
}
