package org.zonewright.cli;

import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.dns.ImportProblem;
import org.zonewright.dns.ReverseCsv;
import org.zonewright.dns.ReverseCsvContent;
import org.zonewright.reverse.ReverseMatrix;
import org.zonewright.reverse.bulk.BulkProposal;
import org.zonewright.reverse.bulk.ImportPointers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes reverse records over from a table of addresses, names and descriptions. */
@Command(name = "import")
final class ReverseImportCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.parameter.csv")
  private String file = "";

  @Mixin private final ReplaceOption replace = new ReplaceOption();
  @Mixin private final ForwardOptions forward = new ForwardOptions();
  @Mixin private final AccountOption account = new AccountOption();
  @Mixin private final ManyOptions options = new ManyOptions();

  private final Shell shell;
  private final ReverseChanges changes;

  ReverseImportCommand(Shell shell, ReverseChanges changes) {
    this.shell = shell;
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return shell.work(this::read);
  }

  private ExitStatus read(Services services) {
    Output output = shell.output();
    ReverseCsvContent content = content(output);
    ReverseMatrix matrix = new AddressChoice(services, output).matrix();
    var owner = new ReverseChoice(services, output).owner(account.name());
    BulkProposal proposal = new ImportPointers(owner.id()).propose(matrix, content.rows());
    BulkProposal allowed = replace.replace() ? proposal : proposal.withoutReplacements();
    return changes.runMany(
        services, new MissingForwards(services, output).addToMany(allowed, forward), options);
  }

  /** A table that is not understood to the last line is not used at all. */
  private ReverseCsvContent content(Output output) {
    ReverseCsvContent content = ReverseCsv.read(new TextFile(output, file).read());
    for (ImportProblem problem : content.problems()) {
      output.message(problem.code().messageKey(), problem.line(), problem.text());
    }
    if (!content.problems().isEmpty()) {
      throw new CommandFailure(
          FailureKind.IO, output.text("cli.file.notUnderstood", file, content.problems().size()));
    }
    return content;
  }
}
