package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.reverse.bulk.BulkProposal;
import org.zonewright.reverse.bulk.Proposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates the reverse record of an address, or changes it. */
@Command(name = "set")
final class ReverseSetCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "IP", descriptionKey = "cli.parameter.ip")
  private String ip = "";

  @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "cli.parameter.host")
  private String name = "";

  @Option(names = "--description", paramLabel = "D", descriptionKey = "cli.option.description")
  private Optional<String> description = Optional.empty();

  @Mixin private final AccountOption account = new AccountOption();

  @Mixin private final ForwardOptions forward = new ForwardOptions();

  @Mixin private final ChangeOptions options = new ChangeOptions();

  private final Shell shell;
  private final ReverseChanges changes;

  ReverseSetCommand(Shell shell, ReverseChanges changes) {
    this.shell = shell;
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return shell.work(this::set);
  }

  private ExitStatus set(Services services) {
    Names names = new Names(shell.output());
    ReverseChoice choice = new ReverseChoice(services, shell.output());
    var address = names.address(ip);
    var host = names.absolute(name);
    Optional<ReverseRecord> before = choice.find(address, account.name());
    ReverseData after =
        new ReverseData(
            address,
            host,
            description.or(() -> before.map(record -> record.data().description())).orElse(""));
    AccountId owner =
        before.map(ReverseRecord::account).orElseGet(() -> choice.owner(account.name()).id());
    boolean same = before.filter(record -> record.data().equals(after)).isPresent();
    Proposal wanted =
        new Proposal(
            Optional.empty(),
            new Change.OfReverse(owner, before, Optional.of(after)),
            before.map(ReverseRecord::data));
    BulkProposal proposal = new BulkProposal(same ? List.of() : List.of(wanted), List.of());
    return changes.runOne(
        services,
        new MissingForwards(services, shell.output()).addToOne(proposal, forward),
        options);
  }
}
