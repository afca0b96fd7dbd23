package org.zonewright.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.change.HistoryEntry;
import org.zonewright.change.UndoDraft;
import org.zonewright.model.Change;
import org.zonewright.store.DraftEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a change set back, by drafting its inverse and applying that. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.changeSet")
  private long id;

  @Option(names = "--draft", descriptionKey = "cli.option.draft")
  private boolean draftOnly;

  @Mixin private final ChangeOptions options = new ChangeOptions();

  private final Shell shell;
  private final Terminal terminal;

  UndoCommand(Shell shell, Terminal terminal) {
    this.shell = shell;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return shell.work(this::undo);
  }

  private ExitStatus undo(Services services) {
    Output output = shell.output();
    new UnfinishedRuns(output).tell(services);
    if (services.history().entry(id).filter(HistoryEntry.Applied.class::isInstance).isEmpty()) {
      throw new CommandFailure(
          FailureKind.UNKNOWN_CHANGE_SET, output.text("cli.history.unknown", String.valueOf(id)));
    }
    services.conflicts().mergeSilently();
    UndoDraft undo = services.database().tried(() -> services.undo().draft(id));
    tell(undo, output);
    PlanRun.Ended ended =
        new DraftedRun(services, output, terminal)
            .run(() -> draft(services), PlanRun.Manner.of(options), draftOnly);
    boolean whole = undo.inTheWay().isEmpty();
    return ended.status() == ExitStatus.DONE && !whole ? ExitStatus.FAILED : ended.status();
  }

  /** Drafts the inverse and returns the drafts that are new. */
  private List<DraftEntry> draft(Services services) {
    Set<Long> made = Set.copyOf(services.undo().draft(id).drafts());
    return services.drafts().all().stream().filter(d -> made.contains(d.id())).toList();
  }

  private static void tell(UndoDraft undo, Output output) {
    ChangeText text = new ChangeText(output.messages());
    if (!undo.alreadySo().isEmpty()) {
      output.message("cli.undo.alreadySo", undo.alreadySo().size());
    }
    if (!undo.inTheWay().isEmpty()) {
      output.message("cli.undo.inTheWay", undo.inTheWay().size());
      for (Change change : undo.inTheWay()) {
        text.lines(change).forEach(output::sentence);
      }
    }
  }
}
