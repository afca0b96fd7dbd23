package org.zonewright.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.zonewright.Services;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.ReverseMatrix;
import org.zonewright.reverse.bulk.BulkProposal;
import org.zonewright.reverse.bulk.NamePattern;
import org.zonewright.reverse.bulk.PatternProblem;
import org.zonewright.reverse.bulk.SetByPattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives the addresses of a network the names that a pattern makes of them. */
@Command(name = "pattern")
final class ReversePatternCommand implements Callable<Integer> {

  /** The most bits behind the prefix of a network that is named as a whole. */
  private static final int MOST_BITS = 16;

  @Parameters(index = "0", paramLabel = "PATTERN", descriptionKey = "cli.parameter.pattern")
  private String pattern = "";

  @Mixin private final NetworkOption network = new NetworkOption();

  @Option(names = "--known-only", descriptionKey = "cli.option.knownOnly")
  private boolean knownOnly;

  @Mixin private final ReplaceOption replace = new ReplaceOption();
  @Mixin private final ForwardOptions forward = new ForwardOptions();
  @Mixin private final AccountOption account = new AccountOption();
  @Mixin private final ManyOptions options = new ManyOptions();

  private final Shell shell;
  private final ReverseChanges changes;

  ReversePatternCommand(Shell shell, ReverseChanges changes) {
    this.shell = shell;
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return shell.work(this::name);
  }

  private ExitStatus name(Services services) {
    Output output = shell.output();
    NamePattern names = pattern(output);
    Network within =
        network
            .network(output)
            .orElseThrow(
                () ->
                    new CommandFailure(FailureKind.USAGE, output.text("cli.usage.networkMissing")));
    if (!knownOnly && within.hostBits() > MOST_BITS) {
      throw new CommandFailure(
          FailureKind.USAGE, output.text("cli.usage.networkLarge", within.toString()));
    }
    ReverseMatrix matrix = new AddressChoice(services, output).matrix();
    var owner = new ReverseChoice(services, output).owner(account.name());
    BulkProposal proposal =
        new SetByPattern(owner.id(), names, replace.replace())
            .propose(matrix, addresses(matrix, within));
    return changes.runMany(
        services, new MissingForwards(services, output).addToMany(proposal, forward), options);
  }

  private NamePattern pattern(Output output) {
    NamePattern.problem(pattern)
        .ifPresent(
            problem -> {
              throw new CommandFailure(
                  FailureKind.USAGE, output.text("cli.usage.pattern." + word(problem), pattern));
            });
    return NamePattern.of(pattern);
  }

  private static String word(PatternProblem problem) {
    return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<IpAddress> addresses(ReverseMatrix matrix, Network within) {
    return knownOnly
        ? matrix.in(within).stream().map(AddressRow::ip).distinct().toList()
        : IntStream.range(0, within.size()).mapToObj(within::address).toList();
  }
}
