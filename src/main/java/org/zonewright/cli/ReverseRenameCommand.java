package org.zonewright.cli;

import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.reverse.bulk.BulkProposal;
import org.zonewright.reverse.bulk.RenameTarget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives all reverse records of one name another. */
@Command(name = "rename")
final class ReverseRenameCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "cli.parameter.oldHost")
  private String from = "";

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "cli.parameter.newHost")
  private String to = "";

  @Mixin private final ForwardOptions forward = new ForwardOptions();
  @Mixin private final ManyOptions options = new ManyOptions();

  private final Shell shell;
  private final ReverseChanges changes;

  ReverseRenameCommand(Shell shell, ReverseChanges changes) {
    this.shell = shell;
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return shell.work(this::rename);
  }

  private ExitStatus rename(Services services) {
    Output output = shell.output();
    Names names = new Names(output);
    DnsName old = names.absolute(from);
    DnsName wanted = names.absolute(to);
    BulkProposal proposal =
        new RenameTarget(old, wanted).propose(new AddressChoice(services, output).matrix());
    if (proposal.proposals().isEmpty() && proposal.skipped().isEmpty()) {
      throw new CommandFailure(
          FailureKind.UNKNOWN_RECORD, output.text("cli.reverse.noneOfName", Idn.toUnicode(old)));
    }
    return changes.runMany(
        services, new MissingForwards(services, output).addToMany(proposal, forward), options);
  }
}
