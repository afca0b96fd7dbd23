package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import org.zonewright.Services;
import org.zonewright.cli.json.SkippedJson;
import org.zonewright.reverse.bulk.BulkProposal;
import org.zonewright.reverse.bulk.SkipReason;
import org.zonewright.reverse.bulk.Skipped;

/** Plans proposed changes of reverse records, tells what is left alone, and runs the plan. */
final class ReverseChanges {

  private final Output output;
  private final Terminal terminal;

  ReverseChanges(Output output, Terminal terminal) {
    this.output = output;
    this.terminal = terminal;
  }

  /** Runs what a command for many addresses proposes. */
  ExitStatus runMany(Services services, BulkProposal proposal, ManyOptions options) {
    SkippedText texts = new SkippedText(output.messages());
    List<Skipped> skipped = proposal.skipped();
    if (!output.isJson()) {
      output.lines(texts.lines(skipped));
    }
    if (skipped.stream().anyMatch(one -> one.reason() == SkipReason.HAS_POINTER)) {
      output.message("cli.reverse.hint.replace");
    }
    return run(
        services,
        proposal,
        options.manner(),
        Optional.of(skipped.stream().map(texts::document).toList()));
  }

  /** Runs what a command for one address proposes. */
  ExitStatus runOne(Services services, BulkProposal proposal, ChangeOptions options) {
    return run(services, proposal, PlanRun.Manner.of(options), Optional.empty());
  }

  private ExitStatus run(
      Services services,
      BulkProposal proposal,
      PlanRun.Manner manner,
      Optional<List<SkippedJson>> skipped) {
    new UnfinishedRuns(output).tell(services);
    return new PlanRun(services, output, terminal, skipped)
        .run(services.planner().planChanges(proposal.changes()), List::of, manner)
        .status();
  }
}
