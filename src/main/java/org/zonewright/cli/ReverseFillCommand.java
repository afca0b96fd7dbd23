package org.zonewright.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.reverse.MatrixFilter;
import org.zonewright.reverse.ReverseMatrix;
import org.zonewright.reverse.bulk.BulkProposal;
import org.zonewright.reverse.bulk.FillFromForward;
import org.zonewright.reverse.bulk.NameChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives addresses the names that the cached zones have for them. */
@Command(name = "fill")
final class ReverseFillCommand implements Callable<Integer> {

  @Mixin private final NetworkOption network = new NetworkOption();

  @Option(names = "--shortest", descriptionKey = "cli.option.shortest")
  private boolean shortest;

  @Option(names = "--choose", paramLabel = "IP=NAME", descriptionKey = "cli.option.choose")
  private Map<String, String> chosen = new LinkedHashMap<>();

  @Mixin private final ReplaceOption replace = new ReplaceOption();
  @Mixin private final AccountOption account = new AccountOption();
  @Mixin private final ManyOptions options = new ManyOptions();

  private final Shell shell;
  private final ReverseChanges changes;

  ReverseFillCommand(Shell shell, ReverseChanges changes) {
    this.shell = shell;
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return shell.work(this::fill);
  }

  private ExitStatus fill(Services services) {
    Output output = shell.output();
    MatrixFilter within = MatrixFilter.ALL.withNetwork(network.network(output));
    NameChoice choice = choice(output);
    ReverseMatrix matrix = new AddressChoice(services, output).matrix();
    var owner = new ReverseChoice(services, output).owner(account.name());
    BulkProposal proposal =
        new FillFromForward(owner.id(), choice, replace.replace())
            .propose(matrix, matrix.filter(within));
    return changes.runMany(services, proposal, options);
  }

  private NameChoice choice(Output output) {
    Names names = new Names(output);
    Map<IpAddress, DnsName> known = new HashMap<>();
    chosen.forEach((ip, name) -> known.put(names.address(ip), names.absolute(name)));
    return new NameChoice(known, shortest ? NameChoice.Rule.SHORTEST : NameChoice.Rule.ASK);
  }
}
